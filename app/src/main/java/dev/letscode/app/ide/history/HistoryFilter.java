package dev.letscode.app.ide.history;

import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.verdict.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which submissions are to be listed.
 *
 * @param verdict that they have; any if absent
 * @param language id of the one that they are in; any if absent
 * @param text some of what is read in their line; blank if anything will do
 */
public record HistoryFilter(Optional<Verdict> verdict, Optional<String> language, Span span, String text) {

    /** How long ago. */
    public enum Span {
        EVER,
        TODAY,
        WEEK,
        MONTH
    }

    public static final HistoryFilter ALL = new HistoryFilter(Optional.empty(), Optional.empty(), Span.EVER, "");

    /** What the store is asked, of one problem or of all. */
    public HistoryQuery query(Optional<String> problem, Clock clock) {
        HistoryQuery query = HistoryQuery.ALL;
        query = problem.isPresent() ? query.ofProblem(problem.get()) : query;
        query = verdict.isPresent() ? query.withVerdict(verdict.get()) : query;
        query = language.isPresent() ? query.inLanguage(language.get()) : query;
        return switch (span) {
            case EVER -> query;
            case TODAY ->
                query.since(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
            case WEEK -> query.since(clock.instant().minus(Duration.ofDays(7)));
            case MONTH -> query.since(clock.instant().minus(Duration.ofDays(30)));
        };
    }

    /** Whether a submission has the text in its line. */
    boolean fits(Submission one, Function<? super Submission, String> title) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (one.id().text() + " " + one.account() + " " + one.problem() + " " + one.language() + " "
                                + title.apply(one))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
