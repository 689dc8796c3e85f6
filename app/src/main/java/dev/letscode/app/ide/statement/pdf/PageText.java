package dev.letscode.app.ide.statement.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a page, and where each of its characters is.
 *
 * @param boxes one for each character of the text; that of a space or a new line which is only meant is {@link Box#NONE}
 */
public record PageText(String text, List<Box> boxes) {

    public static final PageText EMPTY = new PageText("", List.of());

    /** A place on a page, in points from its upper left corner. */
    public record Box(double x, double y, double width, double height) {

        public static final Box NONE = new Box(0, 0, 0, 0);

        boolean isSomewhere() {
            return width > 0 && height > 0;
        }

        private boolean isInLineWith(Box other) {
            return Math.abs(y + height / 2 - other.y - other.height / 2) < Math.max(height, other.height) / 2;
        }

        private Box with(Box other) {
            double left = Math.min(x, other.x);
            double top = Math.min(y, other.y);
            return new Box(
                    left,
                    top,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }
    }

    /** Some characters of a page, the last one not among them. */
    public record Span(int from, int to) {}

    public PageText {
        boxes = List.copyOf(boxes);
        if (boxes.size() != text.length()) {
            throw new IllegalArgumentException(text.length() + " characters in " + boxes.size() + " boxes");
        }
    }

    /** Where words are found, whatever their case and whatever white space is between them. */
    public List<Span> find(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return List.of();
        }
        String pattern =
                Arrays.stream(stripped.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map((MatchResult found) -> new Span(found.start(), found.end()))
                .toList();
    }

    /** What to mark for some characters: one box for each line. */
    public List<Box> boxes(Span span) {
        List<Box> lines = new ArrayList<>();
        for (int i = Math.max(0, span.from()); i < Math.min(boxes.size(), span.to()); i++) {
            Box box = boxes.get(i);
            if (!box.isSomewhere()) {
                continue;
            }
            if (!lines.isEmpty() && lines.getLast().isInLineWith(box)) {
                lines.set(lines.size() - 1, lines.getLast().with(box));
            } else {
                lines.add(box);
            }
        }
        return lines;
    }

    /** The gap between characters that a point is nearest to, counted from 0: lines come before columns. */
    public int gapAt(double x, double y) {
        double nearest = Double.MAX_VALUE;
        int gap = 0;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (!box.isSomewhere()) {
                continue;
            }
            double above = Math.max(0, Math.max(box.y() - y, y - box.y() - box.height()));
            double beside = Math.max(0, Math.max(box.x() - x, x - box.x() - box.width()));
            double distance = above * 1_000 + beside;
            if (distance < nearest) {
                nearest = distance;
                gap = x > box.x() + box.width() / 2 ? i + 1 : i;
            }
        }
        return gap;
    }
}
