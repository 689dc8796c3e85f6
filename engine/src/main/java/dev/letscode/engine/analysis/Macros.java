package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The macros of a source in C or C++. Nobody expands them for the parser, so that it takes {@code rep(i, 0, n) f(i);} for
 * a mistake, and a loop for none.
 */
final class Macros {

    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)^[ \\t]*#[ \\t]*define[ \\t]+(?<name>\\w+)(?:\\((?<parameters>[^()\\n]*)\\))?(?<body>(?:\\\\\\r?\\n|[^\\n])*+)");
    private static final Pattern LOOP =
            Pattern.compile("\\s*for\\s*+\\((?<first>[^;]*+);(?<condition>[^;]*+);.*", Pattern.DOTALL);
    private static final Pattern UPWARDS = Pattern.compile("[^<!]*(?:<=?|!=)(?<bound>[^<=].*)", Pattern.DOTALL);
    private static final Pattern FIRST_VALUE = Pattern.compile("[^=]*=(?<bound>.*)", Pattern.DOTALL);
    private static final int MOST_USES = 1_000;

    /** @param bound how often it turns, in terms of its parameters */
    private record Loop(List<String> parameters, String bound) {}

    /** A use of a macro that is a loop: from its name to the end of its body. */
    record Use(int start, int end, OptionalDouble turns) {}

    private final String text;
    private final Map<String, Loop> loops = new HashMap<>();
    private final List<int[]> definitions = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Macros(String text) {
        this.text = text;
        Matcher definition = DEFINITION.matcher(text);
        while (definition.find()) {
            names.add(definition.group("name"));
            definitions.add(new int[] {definition.start(), definition.end()});
            String parameters = definition.group("parameters");
            Matcher loop = LOOP.matcher(definition.group("body"));
            if (parameters != null && loop.matches()) {
                loops.put(
                        definition.group("name"),
                        new Loop(
                                List.of(parameters.replaceAll("\\s", "").split(",")),
                                bound(loop.group("first"), loop.group("condition"))));
            }
        }
    }

    private static String bound(String first, String condition) {
        Matcher upwards = UPWARDS.matcher(condition);
        Matcher value = FIRST_VALUE.matcher(first);
        return upwards.matches() ? upwards.group("bound") : value.matches() ? value.group("bound") : "?";
    }

    /** Whether a macro is used in a part of the source. */
    boolean areUsedIn(int start, int end) {
        return Words.of(text.substring(start, end)).stream().anyMatch(word -> names.contains(word.text()));
    }

    /** The uses of macros that are loops. */
    List<Use> loops(Map<String, Double> known) {
        List<Use> uses = new ArrayList<>();
        if (loops.isEmpty()) {
            return uses;
        }
        for (Words.Word word : Words.of(text)) {
            Loop loop = loops.get(word.text());
            int open = word.at() + word.text().length();
            if (loop != null && text.startsWith("(", open) && !isDefinition(word.at()) && uses.size() < MOST_USES) {
                int close = closing(open);
                List<String> arguments = List.of(text.substring(open + 1, close).split(",", -1));
                uses.add(new Use(word.at(), statementEnd(close + 1), turns(loop, arguments, known)));
            }
        }
        return uses;
    }

    private boolean isDefinition(int at) {
        return definitions.stream().anyMatch(span -> span[0] <= at && at < span[1]);
    }

    private static OptionalDouble turns(Loop loop, List<String> arguments, Map<String, Double> known) {
        Map<String, Double> values = new HashMap<>(known);
        for (int i = 0; i < Math.min(loop.parameters().size(), arguments.size()); i++) {
            String parameter = loop.parameters().get(i);
            Arithmetic.evaluate(arguments.get(i), known)
                    .ifPresentOrElse(value -> values.put(parameter, value), () -> values.remove(parameter));
        }
        return Arithmetic.evaluate(loop.bound(), values);
    }

    /** Of the bracket that is opened there; the end of the source if there is none. */
    private int closing(int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return Math.max(open + 1, text.length() - 1);
    }

    private int statementEnd(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                at = closing(at);
            } else if (c == '{') {
                return closing(at) + 1;
            } else if (c == ';' || c == '}') {
                return at + 1;
            }
        }
        return text.length();
    }
}
