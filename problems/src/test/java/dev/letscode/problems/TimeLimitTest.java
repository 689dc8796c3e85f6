package dev.letscode.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void legacy_rounds_to_the_nearest_second_and_at_least_one() {
        TimeLimit.Derived legacy = TimeLimit.Derived.LEGACY;

        assertThat(legacy.limit(Duration.ofMillis(10))).isEqualTo(Duration.ofSeconds(1));
        assertThat(legacy.limit(Duration.ofMillis(480))).isEqualTo(Duration.ofSeconds(2));
        assertThat(legacy.limit(Duration.ofMillis(500))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void newer_formats_round_up_to_the_resolution() {
        TimeLimit.Derived half = new TimeLimit.Derived(2, 1.5, Duration.ofMillis(500), TimeLimit.Rounding.UP);

        assertThat(half.limit(Duration.ofMillis(500))).isEqualTo(Duration.ofSeconds(1));
        assertThat(half.limit(Duration.ofMillis(501))).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void the_margin_to_those_that_must_be_too_slow_is_checked() {
        TimeLimit limit = TimeLimit.Derived.DEFAULT;

        assertThat(limit.leavesMargin(Duration.ofSeconds(2), Optional.of(Duration.ofSeconds(3))))
                .isTrue();
        assertThat(limit.leavesMargin(Duration.ofSeconds(2), Optional.of(Duration.ofMillis(2999))))
                .isFalse();
        assertThat(limit.leavesMargin(Duration.ofSeconds(2), Optional.empty())).isTrue();
    }

    @Property
    void a_limit_that_is_rounded_up_is_the_least_multiple_that_is_enough(
            @ForAll @LongRange(max = 60_000) long slowestMillis,
            @ForAll @DoubleRange(min = 1, max = 10) double factor,
            @ForAll @IntRange(min = 1, max = 2000) int resolutionMillis) {
        Duration resolution = Duration.ofMillis(resolutionMillis);
        Duration limit = new TimeLimit.Derived(factor, 1, resolution, TimeLimit.Rounding.UP)
                .limit(Duration.ofMillis(slowestMillis));

        double wantedMillis = slowestMillis * factor;
        assertThat(limit.toMillis() % resolutionMillis).isZero();
        assertThat(limit.toMillis() + 1e-3).isGreaterThanOrEqualTo(wantedMillis);
        assertThat(limit)
                .satisfiesAnyOf(
                        l -> assertThat(l).isEqualTo(resolution),
                        l -> assertThat(l.minus(resolution).toMillis() - 1e-3).isLessThan(wantedMillis));
    }
}
