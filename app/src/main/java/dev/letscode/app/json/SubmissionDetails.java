package dev.letscode.app.json;

import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmittedFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode submit}, {@code rejudge} and {@code history ID}.
 *
 * @param judgements the first one first
 * @param entryPoint that its author named; null if none
 * @param files of the source
 */
public record SubmissionDetails(
        SubmissionItem submission,
        List<JudgementItem> judgements,
        @Nullable String entryPoint,
        List<FileItem> files) {

    /**
     * One judging; times as ISO 8601 in UTC.
     *
     * @param plan why it was made where it was
     * @param result all that came of it, as {@code letscode judge} gives it; null if it did not come to its end
     */
    public record JudgementItem(
            int number,
            String state,
            String queued,
            @Nullable String started,
            @Nullable String ended,
            @Nullable String reason,
            @Nullable String plan,
            @Nullable JudgeDocument result) {}

    /** {@code text} is the content as UTF-8; what is not UTF-8 is replaced. */
    public record FileItem(String name, String text) {}

    /** All of it; empty if there is no such submission. */
    public static Optional<SubmissionDetails> read(Store store, SubmissionId id) throws StoreException {
        Optional<Submission> found = store.find(id);
        Optional<NewSubmission> submitted = store.submitted(id);
        if (found.isEmpty() || submitted.isEmpty()) {
            return Optional.empty();
        }
        List<JudgementItem> judgements = new ArrayList<>();
        for (Judgement judgement : store.judgements(id)) {
            judgements.add(item(found.get(), judgement, store.planReason(id, judgement.number())));
        }
        return Optional.of(new SubmissionDetails(
                SubmissionItem.of(found.get()),
                judgements,
                submitted.get().entryPoint().orElse(null),
                submitted.get().files().stream().map(SubmissionDetails::item).toList()));
    }

    private static JudgementItem item(Submission submission, Judgement judgement, Optional<String> plan) {
        return new JudgementItem(
                judgement.number(),
                judgement.state().name().toLowerCase(Locale.ROOT),
                judgement.queued().toString(),
                judgement.started().map(Instant::toString).orElse(null),
                judgement.ended().map(Instant::toString).orElse(null),
                Values.textOrNull(judgement.reason()),
                plan.orElse(null),
                judgement
                        .result()
                        .map(result -> JudgeDocument.of(submission.problem(), null, submission.language(), result))
                        .orElse(null));
    }

    private static FileItem item(SubmittedFile file) {
        return new FileItem(file.name(), new String(file.content(), StandardCharsets.UTF_8));
    }
}
