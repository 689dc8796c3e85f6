package dev.letscode.app.settings;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What whoever runs this judge has decided for all that is judged here, in the file {@value #FILE} of the configuration
 * folder.
 *
 * @param demand what the sandbox has to enforce; the command line may demand more, never less
 * @param systemCallsPerSecond of submissions, where a package says nothing
 */
public record Site(Demand demand, long systemCallsPerSecond) {

    static final String FILE = "site.yaml";

    /** One's own machine. */
    public static final Site DEFAULT = new Site(Demand.PRACTICE, JudgingLimits.SYSTEM_CALLS_PER_SECOND);

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
                .map(Site::of)
                .filter(site -> !diagnostics.hasErrors());
    }

    private static Site of(YamlFields fields) {
        Demand demand = fields.word(
                        "demand", Arrays.stream(Demand.values()).map(Demand::id).toList())
                .flatMap(Demand::byId)
                .orElse(DEFAULT.demand());
        long calls = fields.whole(
                        "system-calls-per-second",
                        PackageLimits.LEAST_SYSTEM_CALLS_PER_SECOND,
                        PackageLimits.MOST_SYSTEM_CALLS_PER_SECOND)
                .orElse(DEFAULT.systemCallsPerSecond());
        fields.reportOthers(Severity.ERROR);
        return new Site(demand, calls);
    }
}
