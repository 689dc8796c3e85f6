package dev.letscode.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.metrics.AlertRule.Side;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlertWatchTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private static AlertRule rule(Side side, double threshold, double clear, long seconds, Optional<Duration> within) {
        return new AlertRule(
                "queue-long", "waiting", side, threshold, clear, Duration.ofSeconds(seconds), within, "They wait");
    }

    /** What comes of one value a second; {@code !} and {@code .} are raised and cleared, and {@code -} is nothing. */
    private static String looks(AlertWatch watch, double... values) {
        StringBuilder events = new StringBuilder();
        for (int second = 0; second < values.length; second++) {
            OptionalDouble value =
                    Double.isNaN(values[second]) ? OptionalDouble.empty() : OptionalDouble.of(values[second]);
            events.append(watch.look(Duration.ofSeconds(second).toNanos(), START.plusSeconds(second), value)
                    .map(event -> switch (event) {
                        case AlertEvent.Raised _ -> "!";
                        case AlertEvent.Cleared _ -> ".";
                    })
                    .orElse("-"));
        }
        return events.toString();
    }

    @Example
    void an_alert_is_raised_once_when_values_were_bad_for_long_enough_and_cleared_once_when_they_are_good() {
        AlertWatch watch = new AlertWatch(rule(Side.ABOVE, 10, 5, 2, Optional.empty()), Optional.empty());

        // 10 is not above 10; one good value begins anew; between 5 and 10 nothing changes; unknown changes nothing
        assertThat(looks(watch, 10, 11, 12, 9, 11, Double.NaN, 12, 13, 8, 11, 6, 5, 4, 11))
                .isEqualTo("------!----.--");
    }

    @Example
    void values_may_be_bad_below_a_threshold() {
        AlertWatch watch = new AlertWatch(rule(Side.BELOW, 1, 2, 0, Optional.empty()), Optional.empty());

        assertThat(looks(watch, 1, 0.5, 1.5, 0.1, 2)).isEqualTo("-!--.");
    }

    @Example
    void what_is_counted_up_is_judged_by_how_much_it_has_risen() {
        AlertWatch watch =
                new AlertWatch(rule(Side.ABOVE, 2, 0, 0, Optional.of(Duration.ofSeconds(3))), Optional.empty());

        // 100 have been counted before; after 5 more the process begins again at 0, which is no rise
        assertThat(looks(watch, 100, 101, 103, 105, 105, 105, 105, 0, 1, 2, 3)).isEqualTo("--!---.---!");
    }

    @Example
    void an_alert_that_was_open_before_a_restart_is_not_raised_again() {
        AlertRule rule = rule(Side.ABOVE, 10, 5, 0, Optional.empty());
        Alert before = new Alert("queue-long", START.minusSeconds(60), Optional.empty(), 11, 10, "They wait");

        assertThat(looks(new AlertWatch(rule, Optional.of(before)), 12, 4, 12)).isEqualTo("-.!");
    }

    @Property(tries = 200)
    void whatever_the_values_are_raising_and_clearing_take_turns(
            @ForAll @Size(max = 60) List<@DoubleRange(max = 20) Double> values,
            @ForAll @IntRange(min = 5, max = 10) int clear,
            @ForAll @IntRange(max = 3) int seconds) {
        AlertWatch watch = new AlertWatch(rule(Side.ABOVE, 10, clear, seconds, Optional.empty()), Optional.empty());
        List<AlertEvent> events = new ArrayList<>();
        for (int second = 0; second < values.size(); second++) {
            double value = values.get(second);
            watch.look(Duration.ofSeconds(second).toNanos(), START.plusSeconds(second), OptionalDouble.of(value))
                    .ifPresent(event -> {
                        assertThat(event instanceof AlertEvent.Raised ? value > 10 : value <= clear)
                                .isTrue();
                        events.add(event);
                    });
        }

        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i) instanceof AlertEvent.Raised).isEqualTo(i % 2 == 0);
            assertThat(events.get(i).alert().isOpen()).isEqualTo(i % 2 == 0);
        }
    }

    @Example
    void a_message_says_what_is_how_far_beyond_what() {
        AlertWatch watch =
                new AlertWatch(rule(Side.ABOVE, 10, 5, 0, Optional.of(Duration.ofMillis(1_500))), Optional.empty());
        watch.look(0, START, OptionalDouble.of(0));

        assertThat(watch.look(1, START, OptionalDouble.of(11.25))
                        .orElseThrow()
                        .alert()
                        .message())
                .isEqualTo("They wait (waiting is 11.3 within 1500 ms, above 10)");
    }

    private static List<AlertRule> read(String text, Diagnostics diagnostics) {
        return TextFile.decode(text.getBytes(StandardCharsets.UTF_8), "alerts.yaml", diagnostics)
                .map(file -> AlertRules.read(file, diagnostics))
                .orElseThrow();
    }

    @Example
    void rules_are_read_from_yaml() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(read("""
                        queue-long:
                          metric: waiting
                          above: 10
                          clear: 5
                          for: 2 s
                          within: 3 min
                          says: They wait
                        """, diagnostics))
                .containsExactly(rule(Side.ABOVE, 10, 5, 2, Optional.of(Duration.ofMinutes(3))));
        assertThat(diagnostics.all()).isEmpty();
        assertThat(AlertRules.bundled()).isNotEmpty();
    }

    @Example
    void a_rule_that_makes_no_sense_is_left_out_with_the_reason() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(read("""
                        no-side: {metric: waiting}
                        no-gap: {metric: waiting, above: 1, clear: 2}
                        no-time: {metric: waiting, above: 1, for: soon}
                        """, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Object::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("must have a metric, and either above or below"),
                        one -> assertThat(one).contains("a value of 2.0 must not clear what 1.0 raises"),
                        one -> assertThat(one)
                                .contains("must be a number and ms, s, min or h, such as 30 s, not 'soon'"));
    }
}
