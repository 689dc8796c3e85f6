package dev.letscode.engine.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Loops by where they begin and end: one that lies in another is nested in it. */
final class LoopNests {

    private record Span(int start, int end, int line) {}

    /** @param turns of this loop and all around it; a loop without a bound counts once */
    private record Open(Span span, double turns) {}

    private final List<Span> spans = new ArrayList<>();
    private final Map<Integer, Double> bounds = new HashMap<>();

    void add(int start, int end, int line) {
        spans.add(new Span(start, end, line));
    }

    /** How often the loop that begins at {@code start} turns. */
    void bound(int start, OptionalDouble turns) {
        turns.ifPresent(value -> bounds.merge(start, value, Math::max));
    }

    List<Loop> outermost() {
        spans.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        List<Loop> outermost = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int deepest = 0;
        double most = 0;
        boolean readable = true;
        for (Span span : spans) {
            while (!open.isEmpty() && open.peek().span().end() <= span.start()) {
                open.pop();
            }
            boolean isOutermost = open.isEmpty();
            if (isOutermost) {
                deepest = 0;
                most = 0;
                readable = true;
            }
            double around = isOutermost ? 1 : open.peek().turns();
            open.push(new Open(span, around * bounds.getOrDefault(span.start(), 1.0)));
            deepest = Math.max(deepest, open.size());
            readable &= bounds.containsKey(span.start());
            most = Math.max(most, open.peek().turns());
            int line = isOutermost ? span.line() : outermost.removeLast().line();
            outermost.add(new Loop(line, deepest, readable ? OptionalDouble.of(most) : OptionalDouble.empty()));
        }
        return outermost;
    }
}
