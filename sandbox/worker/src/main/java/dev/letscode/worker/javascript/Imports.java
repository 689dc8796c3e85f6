package dev.letscode.worker.javascript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The import declarations at the head of an ECMAScript module, which become calls of {@code require}: a program has no file
 * system from which a module of its own could be loaded otherwise. One that stands further down is left, and is refused
 * by the parser.
 */
final class Imports {

    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

    /** White space, comments, empty statements, and the directive that a module does not need. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:\\s|;|//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/|'use strict'|\"use strict\")*+");

    private static final Pattern DECLARATION = Pattern.compile("import(?![\\p{L}\\p{N}_$])\\s*"
            + "(?:(?<default>" + NAME + ")\\s*(?:,\\s*)?)?"
            + "(?:\\*\\s*as\\s+(?<all>" + NAME + ")\\s*|\\{(?<some>[^{}'\"]*)\\}\\s*)?"
            + "(?<from>from\\s*)?(?<module>'[^'\\\\\\n]+'|\"[^\"\\\\\\n]+\")"
            + "(?:\\s*with\\s*\\{[^{}]*\\})?");

    private static final Pattern AWAIT = Pattern.compile("(?<![\\p{L}\\p{N}_$.])await(?![\\p{L}\\p{N}_$])");

    /**
     * A module as the body of a function.
     *
     * @param text with as many lines as the module has
     * @param awaits whether it may wait outside of its functions
     */
    record Module(String text, boolean awaits) {}

    private Imports() {}

    /** What takes a source's place that begins with imports; nothing if it does not. */
    static Optional<Module> asCalls(String source) {
        StringBuilder text = new StringBuilder("'use strict'; ");
        Matcher between = BETWEEN.matcher(source);
        Matcher declaration = DECLARATION.matcher(source);
        int at = 0;
        int count = 0;
        while (true) {
            if (between.region(at, source.length()).lookingAt()) {
                text.append(source, at, between.end());
                at = between.end();
            }
            if (!declaration.region(at, source.length()).lookingAt() || !isWhole(declaration)) {
                break;
            }
            text.append(call(declaration, ++count));
            declaration.group().chars().filter(c -> c == '\n').forEach(line -> text.append('\n'));
            at = declaration.end();
        }
        if (count == 0) {
            return Optional.empty();
        }
        String rest = source.substring(at);
        return Optional.of(
                new Module(text.append(rest).toString(), AWAIT.matcher(rest).find()));
    }

    private static boolean isWhole(Matcher declaration) {
        boolean hasNames = declaration.group("default") != null
                || declaration.group("all") != null
                || declaration.group("some") != null;
        return hasNames == (declaration.group("from") != null);
    }

    /** A module that was not written as one is its own default. */
    private static String call(Matcher declaration, int number) {
        String module = "__module" + number;
        String call = "const " + module + " = require(" + declaration.group("module") + ");";
        @Nullable String whole = declaration.group("default");
        if (whole != null) {
            call += " const " + whole + " = " + ofDefault(module) + ";";
        }
        @Nullable String all = declaration.group("all");
        if (all != null) {
            call += " const " + all + " = Object.assign({default: " + module + "}, " + module + ");";
        }
        @Nullable String some = declaration.group("some");
        return some == null
                ? call
                : call
                        + Stream.of(some.split(","))
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .map(one -> constant(one, module))
                                .collect(Collectors.joining(" ", " ", ""));
    }

    private static String constant(String specifier, String module) {
        String[] names = specifier.split("\\s+as\\s+", 2);
        String value = names[0].equals("default") ? ofDefault(module) : module + "." + names[0];
        return "const " + names[names.length - 1] + " = " + value + ";";
    }

    private static String ofDefault(String module) {
        return "(" + module + ".__esModule ? " + module + ".default : " + module + ")";
    }
}
