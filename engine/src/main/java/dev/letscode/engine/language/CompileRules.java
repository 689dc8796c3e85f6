package dev.letscode.engine.language;

import java.util.List;
import java.util.Map;

/**
 * How sources become a program.
 *
 * @param commands one after another, each only if the one before succeeded; for an interpreted language they check the
 *     sources
 * @param variables of the environment
 * @param keepsSources whether the sources are part of the program
 * @param dialect whose messages the output is read as
 */
public record CompileRules(
        List<CommandTemplate> commands, Map<String, String> variables, boolean keepsSources, Dialect dialect) {

    public CompileRules {
        commands = List.copyOf(commands);
        variables = Map.copyOf(variables);
    }
}
