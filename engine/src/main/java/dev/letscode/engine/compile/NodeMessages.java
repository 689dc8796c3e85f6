package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Node's syntax errors: the place, the line, carets under the columns, and after an empty line the message. */
final class NodeMessages {

    private static final Pattern PLACE = Pattern.compile("^(?<file>(?:/|file:).+):(?<line>\\d+)$");
    private static final Pattern CARET = Pattern.compile("^\\s*\\^+\\s*$");
    private static final Pattern MESSAGE = Pattern.compile("^(?<message>\\w*Error(?: \\[\\w+])?: .+)$");

    private NodeMessages() {}

    static void read(List<String> lines, MessageSink sink) {
        @Nullable Matcher place = null;
        int column = 0;
        for (String line : lines) {
            Matcher newPlace = PLACE.matcher(line);
            Matcher message = MESSAGE.matcher(line);
            if (newPlace.matches()) {
                place = newPlace;
                column = 0;
            } else if (place != null && CARET.matcher(line).matches()) {
                column = line.indexOf('^') + 1;
            } else if (message.matches()) {
                String file = place == null ? "" : place.group("file");
                int number = place == null ? 0 : MessageSink.number(place.group("line"));
                sink.add(file, number, column, Severity.ERROR, message.group("message"));
                place = null;
                column = 0;
            }
        }
    }
}
