package dev.letscode.engine.contest;

import dev.letscode.engine.contest.Curtain.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from a frozen scoreboard to the results, one cell after the other, from the last row up. */
public final class Reveal {

    private Reveal() {}

    /**
     * The cell that is shown next: in the lowest row that hides something, its leftmost one. What is shown may take the row
     * up; the rows below are final.
     *
     * @param board as it is shown now
     * @return empty if nothing is hidden any more
     */
    public static Optional<Place> next(
            Contest contest,
            Schedule schedule,
            Scoreboard board,
            Collection<ContestSubmission> submissions,
            Instant now,
            Curtain curtain) {
        if (!board.isFrozen()) {
            return Optional.empty();
        }
        Set<Place> hidden = new HashSet<>();
        for (ContestSubmission one : submissions) {
            Place place = new Place(one.account(), one.problem());
            boolean counts = schedule.holds(one.submitted()) && !one.submitted().isAfter(now);
            if (counts && schedule.hasFrozen(one.submitted()) && curtain.hides(place)) {
                hidden.add(place);
            }
        }
        List<String> problems =
                contest.problems().stream().map(ContestProblem::name).toList();
        for (Scoreboard.Row row : board.rows().reversed()) {
            for (int i = 0; i < problems.size(); i++) {
                Place place = new Place(row.account().name(), problems.get(i));
                if (hidden.contains(place) && row.cells().get(i).pending() > 0) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}
