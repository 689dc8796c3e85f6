package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** javac and Scala 2: a message, the line of the source, a caret under the column, and perhaps details. */
final class JavacMessages {

    private static final Pattern MESSAGE =
            Pattern.compile("^(?<file>[^:\\s][^:]*):(?<line>\\d+): (?<severity>error|warning): (?<message>.+)$");
    private static final Pattern WITHOUT_PLACE = Pattern.compile("^(?<severity>error|warning|Note): (?<message>.+)$");
    private static final Pattern CARET = Pattern.compile("^\\s*\\^\\s*$");
    private static final Pattern COUNT =
            Pattern.compile("^(?:\\d+|one|two|three|four) (?:errors?|warnings?)(?: found)?$");

    /** javac prints one line of the source; a message of several lines comes before it. */
    private static final int MAX_LINES = 12;

    private JavacMessages() {}

    static void read(List<String> lines, MessageSink sink) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = MESSAGE.matcher(lines.get(i));
            if (matcher.matches()) {
                readPlaced(matcher, lines.subList(i + 1, lines.size()), sink);
            } else {
                Matcher plain = WITHOUT_PLACE.matcher(lines.get(i));
                if (plain.matches()) {
                    sink.add(plain);
                }
            }
        }
    }

    private static void readPlaced(Matcher head, List<String> rest, MessageSink sink) {
        StringBuilder message = new StringBuilder(head.group("message"));
        int end = 0;
        while (end < Math.min(MAX_LINES, rest.size()) && !startsAnother(rest.get(end))) {
            end++;
        }
        int caret = -1;
        for (int i = 0; i < end && caret < 0; i++) {
            if (CARET.matcher(rest.get(i)).matches()) {
                caret = i;
            }
        }
        int column = caret < 0 ? 0 : rest.get(caret).indexOf('^') + 1;
        for (int i = 0; i < end; i++) {
            boolean isSource = caret >= 0 ? i == caret - 1 || i == caret : true;
            if (!isSource && !rest.get(i).isBlank()) {
                message.append('\n').append(rest.get(i).strip());
            }
        }
        sink.add(
                head.group("file"),
                MessageSink.number(head.group("line")),
                column,
                MessageSink.severity(head.group("severity")),
                message.toString());
    }

    private static boolean startsAnother(String line) {
        return MESSAGE.matcher(line).matches()
                || WITHOUT_PLACE.matcher(line).matches()
                || COUNT.matcher(line).matches();
    }
}
