package dev.letscode.engine.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a problem's numbers are at most, by the name that its statement gives them.
 *
 * @param largest for each name; where a statement bounds a name more than once, the largest bound
 */
public record Constraints(Map<String, Double> largest) {

    private static final String NUMBER = "\\d+(?:\\*10\\^\\d+|\\^\\d+)?";
    private static final Pattern BOUND =
            Pattern.compile("([A-Za-z]\\w*(?:,[A-Za-z]\\w*)*)<=?(" + NUMBER + ")(?![\\w.])");

    /** Nothing is known. */
    public static final Constraints NONE = new Constraints(Map.of());

    public Constraints {
        largest = Map.copyOf(largest);
    }

    /** Reads the bounds in a statement, in Markdown, LaTeX or plain text: {@code 1 \le n, m \le 2 \cdot 10^5}. */
    public static Constraints read(String statement) {
        String plain = statement
                .replaceAll("\\\\(?:leqslant|leq|le)(?![A-Za-z])|≤|⩽|&le;|\\\\lt(?![A-Za-z])", "<=")
                .replaceAll("\\\\(?:cdot|times)(?![A-Za-z])|·|×", "*")
                .replaceAll("(?<=\\d)(?:\\\\[,;! ]|\\{,\\}|,(?=\\d{3}(?!\\d))|[ \\u00a0\\u2009](?=\\d{3}(?!\\d)))", "")
                .replaceAll("_(?:\\w|\\{[^}]*\\})", "")
                .replaceAll("(?<!\\*)\\*\\*(?=\\d)", "^")
                .replaceAll("[${}`\\\\]", "")
                .replaceAll("\\s*(<=?|\\*|\\^|,)\\s*", "$1");
        Map<String, Double> largest = new HashMap<>();
        Matcher bound = BOUND.matcher(plain);
        while (bound.find()) {
            OptionalDouble value = Arithmetic.evaluate(bound.group(2).replace("^", "**"), Map.of());
            for (String name : bound.group(1).split(",")) {
                value.ifPresent(number -> largest.merge(name, number, Math::max));
            }
        }
        return new Constraints(largest);
    }
}
