package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;

/**
 * Reads {@code letscode.yaml}: what a package says to this judge only. The formats refuse keys that they do not know and
 * ignore files that they do not know, so that a package with this file stays one for other judges.
 */
final class LetscodeYaml {

    static final String FILE = "letscode.yaml";

    private LetscodeYaml() {}

    /** The limits with what the file changes, or unchanged if the package has none. */
    static PackageLimits apply(Entry root, PackageLimits limits, Diagnostics diagnostics) {
        return root.childFile(FILE)
                .flatMap(file -> YamlReader.readMap(file.file(), FILE, diagnostics))
                .map(fields -> read(fields, limits))
                .orElse(limits);
    }

    private static PackageLimits read(YamlFields fields, PackageLimits limits) {
        PackageLimits read = limits.withSystemCallsPerSecond(fields.whole(
                "system-calls-per-second",
                PackageLimits.LEAST_SYSTEM_CALLS_PER_SECOND,
                PackageLimits.MOST_SYSTEM_CALLS_PER_SECOND));
        fields.reportOthers(Severity.ERROR);
        return read;
    }
}
