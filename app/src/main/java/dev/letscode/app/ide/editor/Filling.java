package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.Snippet;
import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A snippet whose places are being filled in, one after another; places with the same number have a caret each. */
final class Filling {

    private List<Snippet.Stop> stops;
    private int number;

    /** @param at where the snippet was put */
    Filling(Snippet.Expansion expansion, int at) {
        stops = expansion.stops().stream()
                .map(stop -> new Snippet.Stop(stop.number(), at + stop.start(), at + stop.end()))
                .toList();
        number = stops.getFirst().number();
    }

    /** What is to be filled in now. */
    Selections chosen() {
        List<Range> ranges = stops.stream()
                .filter(stop -> stop.number() == number)
                .map(stop -> new Range(stop.start(), stop.end()))
                .toList();
        return Selections.of(ranges, ranges.getFirst());
    }

    boolean isLast() {
        return number == 0;
    }

    /** Goes to the next place, if there is one. */
    Optional<Selections> next(boolean forwards) {
        List<Integer> numbers =
                stops.stream().map(Snippet.Stop::number).distinct().toList();
        int next = numbers.indexOf(number) + (forwards ? 1 : -1);
        if (next < 0 || next >= numbers.size()) {
            return Optional.empty();
        }
        number = numbers.get(next);
        return Optional.of(chosen());
    }

    /** Goes with a change of the text; what is typed at the end of the place being filled is in it. */
    void edited(List<TextEdit> edits) {
        List<Snippet.Stop> moved = new ArrayList<>();
        for (Snippet.Stop stop : stops) {
            int start = stop.number() == number ? before(stop.start(), edits) : Change.moved(stop.start(), edits);
            moved.add(new Snippet.Stop(stop.number(), start, Math.max(start, Change.moved(stop.end(), edits))));
        }
        stops = moved;
    }

    /** Where a place goes that is before what is put in at it. */
    private static int before(int offset, List<TextEdit> edits) {
        return Change.moved(
                offset, edits.stream().filter(edit -> edit.start() < offset).toList());
    }

    /** Whether a caret is still in what is being filled in. */
    boolean has(int caret) {
        int start = stops.stream().mapToInt(Snippet.Stop::start).min().orElse(0);
        int end = stops.stream().mapToInt(Snippet.Stop::end).max().orElse(0);
        return start <= caret && caret <= end;
    }
}
