package dev.letscode.engine.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What reading a source tells, file by file.
 *
 * @param files by name, in the source's order
 */
public record SubmissionAnalysis(Map<String, SourceAnalysis> files) {

    /** Something that was found, and in which file. */
    public record Located(String file, Finding finding) {}

    public SubmissionAnalysis {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** All findings, file by file. */
    public List<Located> findings() {
        return files.entrySet().stream()
                .flatMap(file -> file.getValue().findings().stream().map(found -> new Located(file.getKey(), found)))
                .toList();
    }

    /** The findings that a tier without a kernel's protection must not run. */
    public List<Located> unsafe() {
        return findings().stream()
                .filter(found -> found.finding().kind().isUnsafe())
                .toList();
    }

    public boolean has(Finding.Kind kind) {
        return files.values().stream().anyMatch(file -> file.has(kind));
    }

    /** Whether every file is of its language as far as the parser can tell. */
    public boolean isComplete() {
        return files.values().stream().allMatch(file -> file.problems().isEmpty());
    }

    /** Whether a function calls itself, also through others. */
    public boolean isRecursive() {
        return files.values().stream().anyMatch(file -> !file.recursive().isEmpty());
    }

    /** How often the busiest loop's innermost body runs, at most; empty if that is known of no loop. */
    public OptionalDouble mostSteps() {
        return loops().flatMap(loop -> loop.steps().stream().boxed())
                .mapToDouble(steps -> steps)
                .max();
    }

    /** How many loops lie in each other, at most. */
    public int deepestLoop() {
        return loops().mapToInt(Loop::depth).max().orElse(0);
    }

    private Stream<Loop> loops() {
        return files.values().stream().flatMap(file -> file.loops().stream());
    }
}
