package dev.letscode.app.ide.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times below a chart, as clocks here show them.
 *
 * @param step from one to the next
 */
record TimeTicks(Duration step, List<Instant> ticks) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final Duration DAY_LONG = Duration.ofDays(1);

    /** Steps that people count in, in minutes. */
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 7_200, 10_080, 20_160
    };

    TimeTicks {
        ticks = List.copyOf(ticks);
    }

    /** @param most of them */
    static TimeTicks of(Instant from, Instant to, ZoneId zone, int most) {
        Duration all = Duration.between(from, to);
        Duration step = Duration.ofMinutes(STEPS[STEPS.length - 1]);
        for (int minutes : STEPS) {
            if (all.dividedBy(Duration.ofMinutes(minutes)) < most) {
                step = Duration.ofMinutes(minutes);
                break;
            }
        }
        List<Instant> ticks = new ArrayList<>();
        // by the clock, which some days goes an hour forward or back
        LocalDateTime at = LocalDateTime.ofInstant(from, zone).truncatedTo(ChronoUnit.DAYS);
        for (Instant tick = at.atZone(zone).toInstant();
                !tick.isAfter(to);
                tick = at.atZone(zone).toInstant()) {
            if (!tick.isBefore(from)) {
                ticks.add(tick);
            }
            at = at.plus(step);
        }
        return new TimeTicks(step, ticks);
    }

    String text(Instant tick, ZoneId zone) {
        return (step.compareTo(DAY_LONG) < 0 ? TIME : DAY).format(tick.atZone(zone));
    }

    /** A moment within a range of this length. */
    static String text(Instant moment, Duration range, ZoneId zone) {
        return (range.compareTo(DAY_LONG) < 0 ? TIME : BOTH).format(moment.atZone(zone));
    }
}
