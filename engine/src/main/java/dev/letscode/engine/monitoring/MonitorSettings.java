package dev.letscode.engine.monitoring;

import dev.letscode.engine.metrics.AlertRule;
import dev.letscode.engine.metrics.AlertRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a service is watched.
 *
 * @param look how often metrics are looked at, for alerts: an alert comes this late at most
 * @param keep how often what was seen is kept as one sample of each series
 * @param fine how long samples are kept as they are; then one for each hour
 * @param executions how long the times and the memory of each judgement are kept
 * @param rules for alerts
 * @param influx where everything is sent to as well
 */
public record MonitorSettings(
        Duration look,
        Duration keep,
        Duration fine,
        Duration executions,
        List<AlertRule> rules,
        Optional<InfluxSettings> influx) {

    /** Looks every 5 s, keeps a sample a minute for a week and judgements for a year, with the bundled rules. */
    public static final MonitorSettings DEFAULT = new MonitorSettings(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofDays(7),
            Duration.ofDays(365),
            AlertRules.bundled(),
            Optional.empty());

    public MonitorSettings {
        if (!look.isPositive() || keep.compareTo(look) < 0) {
            throw new IllegalArgumentException("looking every " + look + " and keeping every " + keep);
        }
        rules = List.copyOf(rules);
    }

    public MonitorSettings withLook(Duration value) {
        return new MonitorSettings(value, keep, fine, executions, rules, influx);
    }

    public MonitorSettings withKeep(Duration value) {
        return new MonitorSettings(look, value, fine, executions, rules, influx);
    }

    public MonitorSettings withRules(List<AlertRule> value) {
        return new MonitorSettings(look, keep, fine, executions, value, influx);
    }

    public MonitorSettings withInflux(InfluxSettings value) {
        return new MonitorSettings(look, keep, fine, executions, rules, Optional.of(value));
    }
}
