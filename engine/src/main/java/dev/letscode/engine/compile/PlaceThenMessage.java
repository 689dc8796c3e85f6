package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** GFortran and OCaml: one line with the place, the source, and then {@code Error:} with the message. */
final class PlaceThenMessage {

    private static final Pattern GFORTRAN = Pattern.compile("^(?<file>[^:\\s][^:]*):(?<line>\\d+):(?<column>\\d+):$");
    private static final Pattern OCAML = Pattern.compile(
            "^File \"(?<file>.+)\", lines? (?<line>\\d+)(?:-\\d+)?(?:, characters (?<characters>\\d+)-\\d+)?:$");
    private static final Pattern MESSAGE =
            Pattern.compile("^(?<severity>(?:Fatal )?Error|Warning[^:]*|Alert[^:]*): (?<message>.+)$");

    private PlaceThenMessage() {}

    static void read(List<String> lines, MessageSink sink) {
        @Nullable Matcher place = null;
        int column = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher gfortran = GFORTRAN.matcher(line);
            Matcher ocaml = OCAML.matcher(line);
            Matcher message = MESSAGE.matcher(line);
            if (gfortran.matches()) {
                place = gfortran;
                column = MessageSink.number(gfortran.group("column"));
            } else if (ocaml.matches()) {
                place = ocaml;
                String characters = MessageSink.group(ocaml, "characters");
                column = characters.isEmpty() ? 0 : MessageSink.number(characters) + 1;
            } else if (message.matches()) {
                sink.add(
                        place == null ? "" : place.group("file"),
                        place == null ? 0 : MessageSink.number(place.group("line")),
                        column,
                        MessageSink.severity(message.group("severity")),
                        message.group("message") + continuedAfter(lines, i));
                place = null;
                column = 0;
            }
        }
        if (!sink.hasErrors()) {
            GccMessages.read(lines, sink); // the linker, or the compiler's driver
        }
    }

    /** OCaml breaks long messages and indents what follows like the text behind "Error: ". */
    private static String continuedAfter(List<String> lines, int head) {
        StringBuilder more = new StringBuilder();
        for (int i = head + 1; i < lines.size() && lines.get(i).startsWith("       "); i++) {
            more.append('\n').append(lines.get(i).strip());
        }
        return more.toString();
    }
}
