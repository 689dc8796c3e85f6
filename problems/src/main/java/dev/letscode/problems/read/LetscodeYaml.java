package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.Severity;
import dev.letscode.problems.TestInput;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code letscode.yaml}: what a package says to this judge only. The formats refuse keys that they do not know and
 * ignore files that they do not know, so that a package with this file stays one for other judges.
 */
final class LetscodeYaml {

    static final String FILE = "letscode.yaml";
    private static final String SAMPLES_ONLY = "samples-only";
    private static final String STRESS = "stress";

    private LetscodeYaml() {}

    /** The limits with what the file changes, or unchanged if the package has none. */
    static PackageLimits apply(Entry root, PackageLimits limits, Diagnostics diagnostics) {
        return root.childFile(FILE)
                .flatMap(file -> YamlReader.readMap(file.file(), FILE, diagnostics))
                .map(fields -> read(fields, limits))
                .orElse(limits);
    }

    /** Whether it says that the samples are all tests that there are. */
    static boolean isSamplesOnly(Entry root) {
        return root.childFile(FILE)
                .flatMap(file -> YamlReader.readMap(file.file(), FILE, new Diagnostics()))
                .flatMap(fields -> fields.bool(SAMPLES_ONLY))
                .orElse(false);
    }

    private static PackageLimits read(YamlFields fields, PackageLimits limits) {
        PackageLimits read = limits.withSystemCallsPerSecond(fields.whole(
                "system-calls-per-second",
                PackageLimits.LEAST_SYSTEM_CALLS_PER_SECOND,
                PackageLimits.MOST_SYSTEM_CALLS_PER_SECOND));
        // read by itself
        fields.texts(STRESS);
        fields.bool(SAMPLES_ONLY);
        fields.reportOthers(Severity.ERROR);
        return read;
    }

    /** How inputs for stress tests are made: a program in {@code generators} and its arguments, one after the other. */
    static List<TestInput.Generated> stressInputs(Entry root, Diagnostics diagnostics) {
        Optional<YamlFields> fields =
                root.childFile(FILE).flatMap(file -> YamlReader.readMap(file.file(), FILE, new Diagnostics()));
        List<TestInput.Generated> inputs = new ArrayList<>();
        for (String command : fields.flatMap(some -> some.texts(STRESS)).orElse(List.of())) {
            List<String> words = Words.split(command);
            Optional<JuryProgram> program = words.isEmpty()
                    ? Optional.empty()
                    : root.childFolder("generators")
                            .flatMap(folder -> folder.child(words.getFirst()))
                            .flatMap(new Programs(diagnostics)::program);
            if (program.isPresent()) {
                inputs.add(new TestInput.Generated(program.get(), words.subList(1, words.size())));
            } else {
                diagnostics.error(
                        FILE,
                        fields.orElseThrow().line(STRESS),
                        "'" + STRESS + "' has the command '" + command
                                + "', which does not begin with a file or folder in generators");
            }
        }
        return inputs;
    }
}
