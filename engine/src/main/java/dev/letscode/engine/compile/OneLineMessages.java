package dev.letscode.engine.compile;

import dev.letscode.engine.language.Dialect;
import java.util.List;
import java.util.regex.Pattern;

/** The compilers that say everything about a mistake in one line. */
final class OneLineMessages {

    private static final List<Pattern> GO = patterns(
            "^(?:vet: )?(?<file>[^:\\s][^:]*\\.go):(?<line>\\d+):(?:(?<column>\\d+):)? (?<message>.+)$",
            "^(?<message>runtime\\.main_main.*: .+)$",
            "^(?<message>package .* is not a main package|go: .+|no required module .+)$");

    private static final List<Pattern> KOTLINC = patterns(
            "^(?<file>[^:]+\\.kts?):(?<line>\\d+):(?<column>\\d+): (?<severity>error|warning|info): (?<message>.+)$",
            "^(?<severity>error|exception): (?<message>.+)$");

    private static final List<Pattern> CSHARP = patterns(
            "^(?<file>[^(]+)\\((?<line>\\d+),(?<column>\\d+)[^)]*\\):\\s+(?<severity>error|warning) (?<message>CS\\d+:.+)$",
            "^(?<severity>error|warning) (?<message>CS\\d+:.+)$");

    private static final List<Pattern> FPC = patterns(
            "^(?<file>[^(]+)\\((?<line>\\d+)(?:,(?<column>\\d+))?\\) (?<severity>Error|Fatal|Warning|Note|Hint): "
                    + "(?!There were \\d+ errors)(?<message>.+)$",
            "^(?<severity>Error|Fatal): (?!Compilation aborted|\\S+ returned an error)(?<message>.+)$");

    private static final List<Pattern> RUBY =
            patterns("^(?:ruby: )?(?<file>[^:]+):(?<line>\\d+): (?:\\[.*] )?(?<severity>warning: )?(?<message>.+)$");

    private static final List<Pattern> PHP = patterns(
            "^(?:PHP )?(?<severity>Parse error|Fatal error|Warning|Notice|Deprecated): +(?<message>.+) in (?<file>.+)"
                    + " on line (?<line>\\d+)$");

    private static final List<Pattern> PERL = patterns(
            "^(?<message>.+) at (?<file>\\S.*?) line (?<line>\\d+)(?:\\.|, .*)$",
            "^(?<message>Can't (?:locate|open) .+)$");

    private static final List<Pattern> LUA = patterns("^\\S*luac?\\S*: (?<file>[^:]+):(?<line>\\d+): (?<message>.+)$");

    private static final List<Pattern> AWK = patterns(
            "^\\S*awk: (?<file>[^:]+):(?<line>\\d+): *\\^ ?(?<message>.+)$",
            "^\\S*awk: (?<file>[^:]+):(?<line>\\d+): (?<severity>error|fatal|warning): (?<message>.+)$",
            "^\\S*awk: (?<file>[^:]+): line (?<line>\\d+): (?<message>.+)$");

    private static final List<Pattern> BASH =
            patterns("^(?<file>[^:]+): line (?<line>\\d+): (?<severity>warning: )?(?!`)(?<message>.+)$");

    private OneLineMessages() {}

    static List<Pattern> of(Dialect dialect) {
        return switch (dialect) {
            case GO -> GO;
            case KOTLINC -> KOTLINC;
            case CSHARP -> CSHARP;
            case FPC -> FPC;
            case RUBY -> RUBY;
            case PHP -> PHP;
            case PERL -> PERL;
            case LUA -> LUA;
            case AWK -> AWK;
            case BASH -> BASH;
            case GCC, CLANG, JAVAC, SCALAC, RUSTC, PYTHON, NODE, GFORTRAN, OCAML, GHC, NONE -> List.of();
        };
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }
}
