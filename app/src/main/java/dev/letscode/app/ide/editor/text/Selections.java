package dev.letscode.app.ide.editor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The carets of an editor.
 *
 * @param ranges in the order of the text; none is in another
 * @param primary the one that the view follows
 */
public record Selections(List<Range> ranges, int primary) {

    /** More than anybody can look after, and few enough to be drawn. */
    static final int MOST = 1_000;

    public Selections {
        ranges = List.copyOf(ranges);
        if (primary < 0 || primary >= ranges.size()) {
            throw new IllegalArgumentException("no caret " + primary + " of " + ranges.size());
        }
    }

    public static Selections at(int caret) {
        return of(Range.at(caret));
    }

    public static Selections of(Range range) {
        return new Selections(List.of(range), 0);
    }

    /** Carets in any order; those that meet become one. */
    public static Selections of(List<Range> ranges, Range primary) {
        List<Range> sorted = ranges.stream()
                .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
                .limit(MOST)
                .toList();
        List<Range> apart = new ArrayList<>();
        for (Range range : sorted) {
            Range before = apart.isEmpty() ? null : apart.getLast();
            if (before != null
                    && (range.start() < before.end()
                            || (range.start() == before.end() && (range.isEmpty() || before.isEmpty())))) {
                int end = Math.max(before.end(), range.end());
                apart.set(
                        apart.size() - 1,
                        range.caret() < range.anchor()
                                ? new Range(end, before.start())
                                : new Range(before.start(), end));
            } else {
                apart.add(range);
            }
        }
        int at = 0;
        for (int i = 0; i < apart.size(); i++) {
            if (apart.get(i).start() <= primary.caret()
                    && primary.caret() <= apart.get(i).end()) {
                at = i;
            }
        }
        return new Selections(apart, at);
    }

    public Range main() {
        return ranges.get(primary);
    }

    public boolean isSingle() {
        return ranges.size() == 1;
    }

    /** Only the caret that the view follows. */
    public Selections single() {
        return of(main());
    }
}
