package dev.letscode.app.json;

import dev.letscode.engine.submission.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode history}.
 *
 * @param submissions the newest first
 * @param next for {@code --after}; null if there is no further page
 */
public record HistoryDocument(
        List<SubmissionItem> submissions, @Nullable String next) {

    /**
     * A page.
     *
     * @param limit how many were asked for
     */
    public static HistoryDocument of(List<Submission> page, int limit) {
        return new HistoryDocument(
                page.stream().map(SubmissionItem::of).toList(),
                page.size() < limit ? null : page.getLast().id().text());
    }
}
