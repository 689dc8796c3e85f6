package dev.letscode.engine.check;

import dev.letscode.problems.ComparisonFlags;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** The line that tells a person what differs. */
final class DifferenceText {

    private DifferenceText() {}

    static Difference of(
            Difference.Kind kind,
            Position output,
            Position answer,
            long differsAt,
            String expected,
            String seen,
            ComparisonFlags flags) {
        String text = "line %d, column %d (token %d): %s"
                .formatted(
                        output.line(),
                        output.column(),
                        output.token(),
                        switch (kind) {
                            case TOKEN -> "expected \"" + expected + "\", got \"" + seen + "\"";
                            case NUMBER ->
                                "expected the number " + expected + ", got "
                                        + (Double.isNaN(number(seen)) ? "\"" + seen + "\"" : seen) + limits(flags);
                            case WHITE_SPACE ->
                                "expected " + space(expected) + ", got " + space(seen) + " (white space counts here)";
                            case MISSING -> "the output ends here, but \"" + expected + "\" was expected";
                            case TRAILING -> "the output should end here, but goes on with \"" + seen + "\"";
                        });
        return new Difference(kind, output, answer, differsAt, expected, seen, text);
    }

    private static String text(OptionalDouble tolerance) {
        return tolerance.isPresent() ? Double.toString(tolerance.getAsDouble()) : "none";
    }

    private static double number(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Decimal.parse(bytes, bytes.length);
    }

    private static String space(String text) {
        return text.isEmpty() ? "the end of the output" : "\"" + text + "\"";
    }

    private static String limits(ComparisonFlags flags) {
        String absolute = text(flags.absoluteTolerance());
        String relative = text(flags.relativeTolerance());
        return absolute.equals(relative)
                ? " (tolerance " + absolute + ")"
                : " (tolerance absolute " + absolute + ", relative " + relative + ")";
    }
}
