package dev.letscode.app.intake.companion;

import dev.letscode.app.intake.ParsedProblem;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which problems were sent together: of a contest the first is opened, and all are told of at once. Used by one thread. */
public final class Batches {

    /** More are not under way at a time; an older one that never became whole is forgotten. */
    private static final int MOST = 32;

    private final Map<String, Integer> come = new LinkedHashMap<>();

    /**
     * Where a problem stands among those that it was sent with.
     *
     * @param number counted from 1
     */
    public record Standing(int number, int size) {

        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number >= size;
        }
    }

    public Standing add(ParsedProblem problem) {
        if (problem.batch().isEmpty()) {
            return new Standing(1, 1);
        }
        ParsedProblem.Batch batch = problem.batch().get();
        int number = come.merge(batch.id(), 1, Integer::sum);
        if (number >= batch.size()) {
            come.remove(batch.id());
        } else if (come.size() > MOST) {
            come.remove(come.keySet().iterator().next());
        }
        return new Standing(number, batch.size());
    }
}
