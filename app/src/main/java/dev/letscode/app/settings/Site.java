package dev.letscode.app.settings;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.metrics.AlertRule;
import dev.letscode.engine.metrics.AlertRules;
import dev.letscode.engine.monitoring.InfluxSettings;
import dev.letscode.engine.monitoring.MonitorSettings;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What whoever runs this judge has decided for all that is judged here, in the file {@value #FILE} of the configuration
 * folder.
 *
 * @param demand what the sandbox has to enforce; the command line may demand more, never less
 * @param systemCallsPerSecond of submissions, where a package says nothing
 * @param keepSubmissions after which submissions are removed, with all that came of them; never if absent
 * @param monitoring of the service: its alerts, and where measurements are sent to
 */
public record Site(
        Demand demand, long systemCallsPerSecond, Optional<Duration> keepSubmissions, MonitorSettings monitoring) {

    private static final long LEAST_DAYS = 7;
    private static final long MOST_DAYS = 36_500;
    static final String FILE = "site.yaml";

    /** One's own machine. */
    public static final Site DEFAULT =
            new Site(Demand.PRACTICE, JudgingLimits.SYSTEM_CALLS_PER_SECOND, Optional.empty(), MonitorSettings.DEFAULT);

    /**
     * Reads the file; without one, all is as in {@link #DEFAULT}.
     *
     * @return nothing after an error was added to the diagnostics: settings that cannot be read are not guessed
     */
    public static Optional<Site> read(Settings settings, Diagnostics diagnostics) {
        Path file = settings.configFolder().resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.of(DEFAULT);
        }
        return YamlReader.readMap(file, file.toString(), diagnostics)
                .map(fields -> of(fields, diagnostics))
                .filter(site -> !diagnostics.hasErrors());
    }

    private static Site of(YamlFields fields, Diagnostics diagnostics) {
        Demand demand = fields.word(
                        "demand", Arrays.stream(Demand.values()).map(Demand::id).toList())
                .flatMap(Demand::byId)
                .orElse(DEFAULT.demand());
        long calls = fields.whole(
                        "system-calls-per-second",
                        PackageLimits.LEAST_SYSTEM_CALLS_PER_SECOND,
                        PackageLimits.MOST_SYSTEM_CALLS_PER_SECOND)
                .orElse(DEFAULT.systemCallsPerSecond());
        OptionalLong days = fields.whole("keep-submissions-days", LEAST_DAYS, MOST_DAYS);
        Optional<Duration> kept = days.isPresent() ? Optional.of(Duration.ofDays(days.getAsLong())) : Optional.empty();
        List<AlertRule> rules = fields.fields("alerts")
                .map(all -> AlertRules.read(all, diagnostics))
                .orElse(List.of());
        Optional<InfluxSettings> influx = fields.fields("influx").flatMap(Site::influx);
        fields.reportOthers(Severity.ERROR);
        MonitorSettings monitoring = DEFAULT.monitoring().withRules(AlertRules.withBundled(rules));
        return new Site(demand, calls, kept, influx.map(monitoring::withInflux).orElse(monitoring));
    }

    private static Optional<InfluxSettings> influx(YamlFields fields) {
        Optional<String> write = fields.text("write");
        Optional<String> authorization = fields.text("authorization");
        fields.reportOthers(Severity.ERROR);
        if (write.isEmpty()) {
            fields.error("write", "must be the address to write to, such as http://127.0.0.1:8086/write?db=letscode");
            return Optional.empty();
        }
        try {
            InfluxSettings settings = InfluxSettings.of(URI.create(write.get()));
            return Optional.of(authorization.map(settings::withAuthorization).orElse(settings));
        } catch (IllegalArgumentException e) {
            fields.error("write", "cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }
}
