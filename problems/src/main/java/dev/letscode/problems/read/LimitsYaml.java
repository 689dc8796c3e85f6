package dev.letscode.problems.read;

import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.Severity;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.yaml.YamlFields;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads the {@code limits} of {@code problem.yaml}. */
final class LimitsYaml {

    static final double LONGEST_SECONDS = 1e6;
    private static final double SHORTEST_SECONDS = 1e-3;
    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;
    private static final long MOST_MIB = 1L << 24;

    private final YamlFields fields;

    private LimitsYaml(YamlFields fields) {
        this.fields = fields;
    }

    /** Limits, the time limit in seconds if it is given, and the number of passes if it is. */
    record Found(PackageLimits limits, OptionalDouble timeLimitSeconds, OptionalInt passes) {}

    /** Legacy: {@code time_multiplier} and {@code time_safety_margin}; {@code time_limit} as DOMjudge reads it. */
    static Found legacy(Optional<YamlFields> limits) {
        return limits.map(fields -> {
                    LimitsYaml reader = new LimitsYaml(fields);
                    TimeLimit.Derived defaults = TimeLimit.Derived.LEGACY;
                    TimeLimit time = new TimeLimit.Derived(
                            fields.number("time_multiplier", 1, 1e6).orElse(defaults.acceptedFactor()),
                            fields.number("time_safety_margin", 1, 1e6).orElse(defaults.tooSlowFactor()),
                            defaults.resolution(),
                            defaults.rounding());
                    return reader.common(time);
                })
                .orElse(new Found(
                        PackageLimits.FORMAT_DEFAULTS.withTime(TimeLimit.Derived.LEGACY),
                        OptionalDouble.empty(),
                        OptionalInt.empty()));
    }

    /** 2023-07-draft and 2025-09: {@code time_multipliers} and {@code time_resolution}. */
    static Found modern(Optional<YamlFields> limits) {
        return limits.map(fields -> {
                    LimitsYaml reader = new LimitsYaml(fields);
                    TimeLimit.Derived defaults = TimeLimit.Derived.DEFAULT;
                    Optional<YamlFields> multipliers = fields.fields("time_multipliers");
                    OptionalDouble resolution = fields.number("time_resolution", SHORTEST_SECONDS, LONGEST_SECONDS);
                    TimeLimit time = new TimeLimit.Derived(
                            multipliers.stream()
                                    .flatMapToDouble(m -> m.number("ac_to_time_limit", 1, 1e6).stream())
                                    .findFirst()
                                    .orElse(defaults.acceptedFactor()),
                            multipliers.stream()
                                    .flatMapToDouble(m -> m.number("time_limit_to_tle", 1, 1e6).stream())
                                    .findFirst()
                                    .orElse(defaults.tooSlowFactor()),
                            resolution.isPresent() ? duration(resolution.getAsDouble()) : defaults.resolution(),
                            defaults.rounding());
                    multipliers.ifPresent(m -> m.reportOthers(Severity.ERROR));
                    return reader.common(time);
                })
                .orElse(new Found(PackageLimits.FORMAT_DEFAULTS, OptionalDouble.empty(), OptionalInt.empty()));
    }

    private Found common(TimeLimit time) {
        PackageLimits defaults = PackageLimits.FORMAT_DEFAULTS;
        OptionalDouble timeLimit = fields.number("time_limit", SHORTEST_SECONDS, LONGEST_SECONDS);
        PackageLimits limits = new PackageLimits(
                time,
                size("memory", MIB, defaults.memoryBytes()),
                size("output", MIB, defaults.outputBytes()),
                size("code", KIB, defaults.codeBytes()),
                time("compilation_time", defaults.compilationTime()),
                size("compilation_memory", MIB, defaults.compilationMemoryBytes()),
                time("validation_time", defaults.validationTime()),
                size("validation_memory", MIB, defaults.validationMemoryBytes()),
                size("validation_output", MIB, defaults.validationOutputBytes()),
                defaults.systemCallsPerSecond());
        OptionalInt passes = fields.whole("validation_passes", 2, 1_000_000).stream()
                .mapToInt(Math::toIntExact)
                .findFirst();
        fields.reportOthers(Severity.ERROR);
        return new Found(limits, timeLimit, passes);
    }

    private long size(String key, long unit, long defaultBytes) {
        return fields.whole(key, 1, MOST_MIB).stream()
                .map(n -> n * unit)
                .findFirst()
                .orElse(defaultBytes);
    }

    private Duration time(String key, Duration defaultTime) {
        OptionalDouble seconds = fields.number(key, SHORTEST_SECONDS, LONGEST_SECONDS);
        return seconds.isPresent() ? duration(seconds.getAsDouble()) : defaultTime;
    }

    static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
