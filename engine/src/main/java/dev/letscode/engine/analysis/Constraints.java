package dev.letscode.engine.analysis;

import dev.letscode.problems.Document;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    private static final int LONGEST = 1 << 20;
    private static final String NUMBER = "\\d+(?:\\*10\\^\\d+|\\^\\d+)?";
    private static final Pattern BOUND =
            Pattern.compile("([A-Za-z]\\w*(?:,[A-Za-z]\\w*)*)<=?(" + NUMBER + ")(?![\\w.])");

    /** Nothing is known. */
    public static final Constraints NONE = new Constraints(Map.of());

    public Constraints {
        largest = Map.copyOf(largest);
    }

    /**
     * Reads the bounds in a problem's statements; a PDF says nothing.
     *
     * @throws IOException if a statement cannot be read
     */
    public static Constraints of(ProblemPackage problem) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Document statement : problem.statements()) {
            switch (statement.format()) {
                case MARKDOWN, LATEX -> {
                    try (InputStream in = Files.newInputStream(statement.file())) {
                        all.append(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8))
                                .append('\n');
                    }
                }
                case PDF -> {}
            }
        }
        return read(all.toString());
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
