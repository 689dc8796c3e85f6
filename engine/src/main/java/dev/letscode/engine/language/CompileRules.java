package dev.letscode.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How sources become a program.
 *
 * @param commands one after another, each only if the one before succeeded; for an interpreted language they check the
 *     sources
 * @param variables of the environment
 * @param keepsSources whether the sources are part of the program
 * @param dialect whose messages the output is read as
 * @param precompiled headers that are compiled ahead, if any are
 * @param support texts of files that come with this program, such as headers, by their names below {@code {support}}
 */
public record CompileRules(
        List<CommandTemplate> commands,
        Map<String, String> variables,
        boolean keepsSources,
        Dialect dialect,
        Optional<PrecompiledHeaders> precompiled,
        Map<String, String> support) {

    public CompileRules {
        commands = List.copyOf(commands);
        variables = Map.copyOf(variables);
        support = Map.copyOf(support);
    }

    /** Without support and precompiled headers. */
    public CompileRules(
            List<CommandTemplate> commands, Map<String, String> variables, boolean keepsSources, Dialect dialect) {
        this(commands, variables, keepsSources, dialect, Optional.empty(), Map.of());
    }
}
