package dev.letscode.problems.read;

import dev.letscode.problems.DecimalNumber;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.text.TextFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The places that may give a time limit in seconds: {@code limits.time_limit}, DOMjudge's {@code timelimit} and the file
 * {@code .timelimit}. Where several do, they must agree.
 */
final class TimeLimitFiles {

    private final Diagnostics diagnostics;
    private final Map<String, Double> secondsByFile = new LinkedHashMap<>();

    TimeLimitFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(String file, OptionalDouble seconds) {
        seconds.ifPresent(s -> secondsByFile.put(file, s));
    }

    /** Reads {@code .timelimit} if the package has it. */
    void addFileOf(Entry root) {
        root.childFile(".timelimit")
                .flatMap(entry -> TextFile.read(entry.file(), entry.path(), 1000, diagnostics))
                .ifPresent(file -> {
                    OptionalDouble seconds = parse(file.text().strip());
                    if (seconds.isEmpty()) {
                        diagnostics.error(
                                file.name(), 1, "must contain one number more than 0, the time limit in seconds");
                    }
                    add(file.name(), seconds);
                });
    }

    static OptionalDouble parse(String text) {
        OptionalDouble seconds = DecimalNumber.parse(text);
        return seconds.isPresent()
                        && seconds.getAsDouble() >= 1e-3
                        && seconds.getAsDouble() <= LimitsYaml.LONGEST_SECONDS
                ? seconds
                : OptionalDouble.empty();
    }

    /** The limits with the time limit that was found, or unchanged when there is none. */
    PackageLimits applyTo(PackageLimits limits) {
        if (secondsByFile.values().stream().distinct().count() > 1) {
            StringBuilder all = new StringBuilder();
            secondsByFile.forEach((file, s) -> all.append(all.isEmpty() ? "" : ", ")
                    .append(file)
                    .append(" says ")
                    .append(s));
            diagnostics.error(secondsByFile.keySet().iterator().next(), 0, "the time limits in seconds differ: " + all);
        }
        TimeLimit time = limits.time();
        return secondsByFile.values().stream()
                .findFirst()
                .map(s -> limits.withTime(
                        new TimeLimit.Given(LimitsYaml.duration(s), time.acceptedFactor(), time.tooSlowFactor())))
                .orElse(limits);
    }
}
