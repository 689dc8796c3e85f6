package dev.letscode.engine.contest;

import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * A submission as a scoreboard sees it. They are ordered by the time at which they were made, and those of one moment by
 * their ids, which are made one after the other.
 *
 * @param account who made it
 * @param problem its short name
 * @param submitted when
 * @param outcome of the judgement that counts
 */
public record ContestSubmission(SubmissionId id, String account, String problem, Instant submitted, Outcome outcome)
        implements Comparable<ContestSubmission> {

    private static final Comparator<ContestSubmission> ORDER =
            Comparator.comparing(ContestSubmission::submitted).thenComparing(ContestSubmission::id);

    /** What is known of it. */
    public sealed interface Outcome {

        /** It is not judged yet; or judging it failed, which says nothing about it. */
        record Pending() implements Outcome {}

        /**
         * It has a verdict.
         *
         * @param points for each subtask that gives points; empty where there are none
         */
        record Judged(Verdict verdict, Map<String, Double> points) implements Outcome {

            public Judged {
                points = Map.copyOf(points);
                if (verdict == Verdict.JUDGE_ERROR) {
                    throw new IllegalArgumentException("a judge error says nothing about a submission: it is pending");
                }
            }
        }

        /** Its author stopped it. What could be seen until then is an advantage, and so it counts as a wrong try. */
        record Withdrawn() implements Outcome {}
    }

    @Override
    public int compareTo(ContestSubmission other) {
        return ORDER.compare(this, other);
    }
}
