package dev.letscode.app.ide.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScalesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Property(tries = 500)
    void every_value_has_its_place_on_a_scale_of_few_steps(
            @ForAll @DoubleRange(min = 0, max = 1e13) double highest, @ForAll Unit unit) {
        Scale scale = Scale.of(highest, unit, 4);

        assertThat(scale.top()).isGreaterThanOrEqualTo(highest * (1 - 1e-6));
        assertThat(scale.steps()).isBetween(1, 4);
        assertThat(scale.ticks()).hasSize(scale.steps() + 1).isSorted();
    }

    @Property(tries = 200)
    void times_below_a_chart_are_within_it_and_not_too_many(
            @ForAll @LongRange(min = 1_500_000_000, max = 2_000_000_000) long from,
            @ForAll @IntRange(min = 10, max = 60 * 24 * 40) int minutes,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        Instant start = Instant.ofEpochSecond(from);
        Instant end = start.plus(Duration.ofMinutes(minutes));
        TimeTicks ticks = TimeTicks.of(start, end, BERLIN, most);

        // an hour more or less when clocks are changed
        assertThat(ticks.ticks()).hasSizeLessThanOrEqualTo(most + 1);
        assertThat(ticks.ticks()).allMatch(tick -> !tick.isBefore(start) && !tick.isAfter(end));
    }

    @Test
    void steps_are_those_that_people_count_in() {
        assertThat(Scale.of(7, Unit.COUNT, 4)).isEqualTo(new Scale(2, 4));
        assertThat(Scale.of(0, Unit.COUNT, 4)).isEqualTo(new Scale(1, 1));
        assertThat(Scale.of(0.35, Unit.SECONDS, 4)).isEqualTo(new Scale(0.1, 4));
        assertThat(Scale.of(200 << 20, Unit.BYTES, 4)).isEqualTo(new Scale(64 << 20, 4));
        TimeTicks hours =
                TimeTicks.of(Instant.parse("2026-03-29T00:10:00Z"), Instant.parse("2026-03-29T06:10:00Z"), BERLIN, 6);
        assertThat(hours.ticks().stream().map(tick -> hours.text(tick, BERLIN)))
                .as("the clocks go forward at 2 o'clock")
                .containsExactly("03:00", "04:00", "06:00", "08:00");
    }

    @Test
    void values_have_their_units() {
        assertThat(Unit.COUNT.text(3)).isEqualTo("3");
        assertThat(Unit.COUNT.text(1.25)).isEqualTo("1.3");
        assertThat(Unit.SECONDS.text(0.25)).isEqualTo("250 ms");
        assertThat(Unit.SECONDS.tick(0.5)).isEqualTo("500 ms");
        assertThat(Unit.SECONDS.tick(2)).isEqualTo("2 s");
        assertThat(Unit.BYTES.tick(64 << 20)).isEqualTo("64 MiB");
    }

    @Test
    void what_is_not_known_is_nothing_to_see_and_stacked_values_are_added() {
        Series some = Series.of("some", "tone-blue", List.of(1.0, Double.NaN, 4.0));
        Series more = Series.of("more", "tone-orange", List.of(2.0, 0.0, Double.NaN));

        assertThat(data(true, some, more).highest()).isEqualTo(4);
        assertThat(data(true, Series.of("a", "t", List.of(3.0, 0.0, 0.0)), more).highest())
                .isEqualTo(5);
        assertThat(data(false, some, more).isEmpty()).isFalse();
        assertThat(data(false, Series.of("none", "t", List.of(Double.NaN, Double.NaN, Double.NaN)))
                        .isEmpty())
                .isTrue();
        assertThat(data(true, Series.of("zero", "t", List.of(0.0, 0.0, 0.0))).isEmpty())
                .isTrue();
        assertThatThrownBy(() -> data(true, Series.of("short", "t", List.of(1.0))))
                .hasMessageContaining("short has 1 values for 3 parts");
    }

    private static ChartData data(boolean stacked, Series... series) {
        return new ChartData(Instant.EPOCH, Duration.ofMinutes(1), 3, Unit.COUNT, stacked, List.of(series));
    }
}
