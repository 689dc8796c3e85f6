package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * rustc's messages for people: the message, and in the next line where. They are read rather than its JSON because they
 * are also what the author of the source wants to see.
 */
final class RustcMessages {

    private static final Pattern MESSAGE = Pattern.compile(
            "^(?<severity>error|warning)(?:: internal compiler error)?(?<code>\\[E\\d+])?: (?<message>.+)$");
    private static final Pattern PLACE = Pattern.compile("^\\s*--> (?<file>.+):(?<line>\\d+):(?<column>\\d+)$");
    private static final Pattern SUMMARY =
            Pattern.compile("^(?:aborting due to|could not compile|\\d+ warnings? emitted|unused (?:manifest|key)).*");

    private RustcMessages() {}

    static void read(List<String> lines, MessageSink sink) {
        @Nullable Matcher pending = null;
        for (String line : lines) {
            Matcher message = MESSAGE.matcher(line);
            Matcher place = PLACE.matcher(line);
            if (message.matches()) {
                addWithoutPlace(pending, sink);
                pending = message;
            } else if (pending != null && place.matches()) {
                sink.add(
                        place.group("file"),
                        MessageSink.number(place.group("line")),
                        MessageSink.number(place.group("column")),
                        MessageSink.severity(pending.group("severity")),
                        text(pending));
                pending = null;
            }
        }
        addWithoutPlace(pending, sink);
    }

    private static void addWithoutPlace(@Nullable Matcher message, MessageSink sink) {
        if (message != null && !SUMMARY.matcher(message.group("message")).matches()) {
            sink.add("", 0, 0, MessageSink.severity(message.group("severity")), text(message));
        }
    }

    private static String text(Matcher message) {
        String code = MessageSink.group(message, "code");
        return code.isEmpty() ? message.group("message") : message.group("message") + " " + code;
    }
}
