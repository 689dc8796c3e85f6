package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GHC: the place, and then the message in indented lines. */
final class GhcMessages {

    private static final Pattern MESSAGE = Pattern.compile("^(?<file>[^:\\s][^:]*):\\(?(?<line>\\d+)[:,](?<column>\\d+)"
            + "(?:-\\d+|\\)-\\(\\d+,\\d+\\))?: (?<severity>error|warning):?(?: \\[[^\\]]*])*(?<message>.*)$");
    private static final Pattern WITHOUT_PLACE =
            Pattern.compile("^(?:ghc: |<no location info>: error:)(?<message>.*)$");

    private GhcMessages() {}

    static void read(List<String> lines, MessageSink sink) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = MESSAGE.matcher(lines.get(i));
            Matcher plain = WITHOUT_PLACE.matcher(lines.get(i));
            if (matcher.matches()) {
                String message = matcher.group("message") + indentedAfter(lines, i);
                sink.add(
                        matcher.group("file"),
                        MessageSink.number(matcher.group("line")),
                        MessageSink.number(matcher.group("column")),
                        MessageSink.severity(matcher.group("severity")),
                        message);
            } else if (plain.matches()) {
                sink.add("", 0, 0, Severity.ERROR, plain.group("message") + indentedAfter(lines, i));
            }
        }
        if (!sink.hasErrors()) {
            GccMessages.read(lines, sink); // the linker
        }
    }

    private static String indentedAfter(List<String> lines, int head) {
        StringBuilder message = new StringBuilder();
        for (int i = head + 1; i < lines.size() && lines.get(i).startsWith("    "); i++) {
            message.append('\n').append(lines.get(i).strip());
        }
        return message.toString();
    }
}
