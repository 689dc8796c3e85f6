package dev.letscode.app.ide.editor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code with places to be filled in: {@code ${1:name}} and {@code $1}, as in other editors; the caret ends at
 * {@code $0}, or behind it all. Places with the same number have the same in them.
 */
public record Snippet(String prefix, String body) {

    private static final Pattern STOP = Pattern.compile("\\$(?:(\\d)|\\{(\\d)(?::([^{}]*))?\\})");

    /**
     * A place to be filled in.
     *
     * @param number in which order; the last one is 0
     */
    public record Stop(int number, int start, int end) {}

    /**
     * A snippet as it is put into a text.
     *
     * @param stops in the order in which they are filled in
     */
    public record Expansion(String text, List<Stop> stops) {

        public Expansion {
            stops = List.copyOf(stops);
        }
    }

    /**
     * The text to be put in.
     *
     * @param indent of the line in which it is put
     * @param unit one step of indentation; four spaces in the snippet
     */
    public Expansion expand(String indent, String unit) {
        String laidOut = body.lines()
                .map(line -> {
                    int steps = (line.length() - line.stripLeading().length()) / 4;
                    return unit.repeat(steps) + line.substring(4 * steps);
                })
                .reduce((above, line) -> above + "\n" + (line.isEmpty() ? "" : indent) + line)
                .orElse("");
        Map<Integer, String> contents = new HashMap<>();
        STOP.matcher(laidOut)
                .results()
                .filter(stop -> stop.group(3) != null)
                .forEach(stop -> contents.putIfAbsent(Integer.parseInt(stop.group(2)), stop.group(3)));
        StringBuilder text = new StringBuilder();
        List<Stop> stops = new ArrayList<>();
        Matcher matcher = STOP.matcher(laidOut);
        int from = 0;
        while (matcher.find()) {
            text.append(laidOut, from, matcher.start());
            int number = Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            String content = contents.getOrDefault(number, "");
            stops.add(new Stop(number, text.length(), text.length() + content.length()));
            text.append(content);
            from = matcher.end();
        }
        text.append(laidOut, from, laidOut.length());
        if (stops.stream().noneMatch(stop -> stop.number() == 0)) {
            stops.add(new Stop(0, text.length(), text.length()));
        }
        stops.sort(Comparator.comparingInt((Stop stop) -> stop.number() == 0 ? 10 : stop.number())
                .thenComparingInt(Stop::start));
        return new Expansion(text.toString(), stops);
    }
}
