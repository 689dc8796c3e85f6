package dev.letscode.engine.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitForecastTest {

    private static long seconds(double value) {
        return (long) (value * TimeUnit.SECONDS.toNanos(1));
    }

    @ParameterizedTest(name = "{0}: not after {4} s, but after {5} s")
    @CsvSource({
        // who; characters one after another, seconds for all, tried before, not yet, then
        "a whole solution was written, 400, 60, false, 2.0, 6.0",
        "three characters were corrected after a test, 3, 1, true, 0.5, 1.5",
        "a hundred were written after a test, 100, 20, true, 0.5, 2.5",
        "a file was opened and not changed, 0, 0, false, 1.5, 3.5",
    })
    void somebody_is_believed_to_be_done(
            String who, int characters, double seconds, boolean tried, double notYet, double then) {
        TypingPattern pattern = TypingPattern.opened(0);
        pattern = tried ? pattern.triedOut() : pattern;
        for (int i = 1; i <= characters; i++) {
            pattern = pattern.changed(1, seconds(seconds * i / characters));
        }
        double threshold = HybridSettings.DEFAULT.buildAbove();

        assertThat(SubmitForecast.confidence(pattern, seconds(seconds + notYet)))
                .as(who)
                .isLessThan(threshold);
        assertThat(SubmitForecast.confidence(pattern, seconds(seconds + then)))
                .as(who)
                .isGreaterThan(threshold);
    }

    @Test
    void a_longer_pause_is_never_less_and_more_writing_never_more() {
        for (int characters = 0; characters < 500; characters += 7) {
            TypingPattern pattern = TypingPattern.opened(0).changed(characters, 0);
            TypingPattern more = TypingPattern.opened(0).changed(characters + 7, 0);
            double before = 0;
            for (double pause = 0; pause < 30; pause += 0.1) {
                double confidence = SubmitForecast.confidence(pattern, seconds(pause));
                assertThat(confidence).isBetween(before, 1.0);
                assertThat(SubmitForecast.confidence(more, seconds(pause))).isLessThanOrEqualTo(confidence);
                before = confidence;
            }
        }
    }

    @Test
    void who_goes_on_typing_is_never_done() {
        TypingPattern pattern = TypingPattern.opened(0).triedOut();
        for (int i = 1; i < 2_000; i++) {
            long now = seconds(0.35 * i);
            assertThat(SubmitForecast.confidence(pattern.changed(1, seconds(0.35 * (i - 1))), now))
                    .isLessThan(HybridSettings.DEFAULT.buildAbove());
            pattern = pattern.changed(1, now);
        }
    }

    @Test
    void an_edit_is_as_large_as_what_it_took_out_and_put_in() {
        EditedSource before = new EditedSource("sum", "c", "main.c", "int main() { return 0; }");

        assertThat(changed(before, "int main() { return 0; }")).isZero();
        assertThat(changed(before, "int main() { return 10; }")).isEqualTo(1);
        assertThat(changed(before, "int main() { return -1; }")).isEqualTo(3);
        assertThat(changed(before, "")).isEqualTo(24);
        assertThat(changed(new EditedSource("sum", "c", "main.c", "aaa"), "aaaa"))
                .isEqualTo(1);
    }

    private static int changed(EditedSource before, String text) {
        return new EditedSource("sum", "c", "main.c", text).changedSince(before);
    }
}
