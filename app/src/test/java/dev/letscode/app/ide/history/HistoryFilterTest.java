package dev.letscode.app.ide.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.verdict.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoryFilterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void what_is_chosen_is_asked_of_the_store() {
        HistoryFilter filter = new HistoryFilter(
                Optional.of(Verdict.WRONG_ANSWER), Optional.of("cpp20"), HistoryFilter.Span.TODAY, "");
        assertThat(filter.query(Optional.of("quilt"), NOON))
                .isEqualTo(HistoryQuery.ALL
                        .ofProblem("quilt")
                        .withVerdict(Verdict.WRONG_ANSWER)
                        .inLanguage("cpp20")
                        .since(Instant.parse("2026-11-21T23:00:00Z")));
        assertThat(HistoryFilter.ALL.query(Optional.empty(), NOON)).isEqualTo(HistoryQuery.ALL);
    }

    @Test
    void a_text_is_looked_for_in_all_that_a_line_says() {
        Submission one = new Submission(
                new SubmissionId("01KAPCE0000000000000000000"),
                "ada",
                "quilt",
                "cpp20",
                NOON.instant(),
                SubmissionState.QUEUED,
                1,
                Optional.empty());
        for (String text : new String[] {"", " QUIL", "ada", "patchwork", "01kapce"}) {
            assertThat(new HistoryFilter(Optional.empty(), Optional.empty(), HistoryFilter.Span.EVER, text)
                            .fits(one, any -> "The Patchwork Quilt"))
                    .as(text)
                    .isTrue();
        }
        assertThat(new HistoryFilter(Optional.empty(), Optional.empty(), HistoryFilter.Span.EVER, "ferries")
                        .fits(one, any -> "The Patchwork Quilt"))
                .isFalse();
    }
}
