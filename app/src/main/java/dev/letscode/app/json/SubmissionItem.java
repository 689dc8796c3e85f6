package dev.letscode.app.json;

import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.Submission.Outcome;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submission, with what came of the judgement that counts.
 *
 * @param submitted as ISO 8601 in UTC
 * @param state {@code queued}, {@code running}, {@code judging}, {@code completed}, {@code failed} or {@code cancelled}
 * @param judgement number of the one that counts, from 1
 * @param verdict as a CLICS id; null if it has none yet
 */
public record SubmissionItem(
        String id,
        String account,
        String problem,
        String language,
        String submitted,
        String state,
        int judgement,
        @Nullable String verdict,
        @Nullable Double score,
        @Nullable Long cpuMillis,
        @Nullable Long peakBytes) {

    static SubmissionItem of(Submission one) {
        Optional<Outcome> outcome = one.outcome();
        return new SubmissionItem(
                one.id().text(),
                one.account(),
                one.problem(),
                one.language(),
                one.submitted().toString(),
                one.state().name().toLowerCase(Locale.ROOT),
                one.judgement(),
                outcome.map(known -> known.verdict().clicsId()).orElse(null),
                outcome.map(known -> Values.number(known.score())).orElse(null),
                outcome.map(known -> Values.millis(known.cpu())).orElse(null),
                outcome.map(known -> Values.bytes(known.memoryBytes())).orElse(null));
    }
}
