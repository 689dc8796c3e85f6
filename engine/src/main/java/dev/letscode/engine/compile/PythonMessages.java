package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CPython's syntax errors and warnings, as {@code py_compile} and {@code compileall} print them. */
final class PythonMessages {

    private static final Pattern PLACE = Pattern.compile("^\\s*File \"(?<file>.+)\", line (?<line>\\d+).*$");
    private static final Pattern CARET = Pattern.compile("^\\s*[\\^~]+\\s*$");
    private static final Pattern MESSAGE = Pattern.compile("^(?<message>\\w*(?:Error|Exception)\\b.*)$");
    private static final Pattern SORRY =
            Pattern.compile("^Sorry: (?<message>.+) \\((?<file>[^()]+), line (?<line>\\d+)\\)$");
    private static final Pattern WARNING =
            Pattern.compile("^(?<file>[^:]+):(?<line>\\d+): (?<message>(?<severity>\\w*Warning): .+)$");

    private PythonMessages() {}

    static void read(List<String> lines, SourceLayout sources, MessageSink sink) {
        @Nullable Matcher place = null;
        int caret = -1;
        for (String line : lines) {
            Matcher newPlace = PLACE.matcher(line);
            Matcher sorry = SORRY.matcher(line);
            Matcher warning = WARNING.matcher(line);
            Matcher message = MESSAGE.matcher(line);
            if (newPlace.matches()) {
                place = newPlace;
                caret = -1;
            } else if (place != null && CARET.matcher(line).matches()) {
                caret = line.indexOf('^');
            } else if (sorry.matches()) {
                sink.add(sorry);
                place = null;
            } else if (warning.matches()) {
                sink.add(warning);
                place = null;
            } else if (message.matches()) {
                if (place == null) {
                    sink.add(message);
                } else {
                    String file = place.group("file");
                    int number = MessageSink.number(place.group("line"));
                    int column = caret < 0 ? 0 : column(caret, file, number, sources);
                    sink.add(file, number, column, Severity.ERROR, message.group("message"));
                    place = null;
                }
            }
        }
    }

    /** Python shows the line without its indentation, behind four spaces. */
    private static int column(int caret, String file, int line, SourceLayout sources) {
        return sources.line(file, line)
                .map(text -> caret - 4 + text.length() - text.stripLeading().length() + 1)
                .filter(column -> column > 0)
                .orElse(0);
    }
}
