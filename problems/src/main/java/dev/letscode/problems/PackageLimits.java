package dev.letscode.problems;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What submissions and jury programs of a package may use. Where the package says nothing, the value is the typical
 * default that its format's specification names ({@link #FORMAT_DEFAULTS}).
 *
 * @param time CPU time of a submission on one test
 * @param memoryBytes memory of a submission
 * @param outputBytes output of a submission on one test
 * @param codeBytes size of a submission's sources together
 * @param compilationTime time to compile a submission
 * @param compilationMemoryBytes memory to compile a submission
 * @param validationTime time of the output validator on one test
 * @param validationMemoryBytes memory of the output validator
 * @param validationOutputBytes output of the output validator on one test
 * @param systemCallsPerSecond calls into the kernel of a submission, as far as they are counted; empty where the package
 *     leaves it to whoever judges
 */
public record PackageLimits(
        TimeLimit time,
        long memoryBytes,
        long outputBytes,
        long codeBytes,
        Duration compilationTime,
        long compilationMemoryBytes,
        Duration validationTime,
        long validationMemoryBytes,
        long validationOutputBytes,
        OptionalLong systemCallsPerSecond) {

    /** Fewer would be a limit that honest programs reach. */
    public static final long LEAST_SYSTEM_CALLS_PER_SECOND = 1_000;

    /** More than any machine makes. */
    public static final long MOST_SYSTEM_CALLS_PER_SECOND = 1_000_000_000;

    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;

    /**
     * Time derived with the 2025-09 factors, 2048 MiB memory, 8 MiB output, 128 KiB code, 60 s and 2048 MiB to compile,
     * 60 s, 2048 MiB and 8 MiB to validate.
     */
    public static final PackageLimits FORMAT_DEFAULTS = new PackageLimits(
            TimeLimit.Derived.DEFAULT,
            2048 * MIB,
            8 * MIB,
            128 * KIB,
            Duration.ofSeconds(60),
            2048 * MIB,
            Duration.ofSeconds(60),
            2048 * MIB,
            8 * MIB,
            OptionalLong.empty());

    public PackageLimits {
        requirePositive(memoryBytes, "memoryBytes");
        requirePositive(outputBytes, "outputBytes");
        requirePositive(codeBytes, "codeBytes");
        requirePositive(compilationTime, "compilationTime");
        requirePositive(compilationMemoryBytes, "compilationMemoryBytes");
        requirePositive(validationTime, "validationTime");
        requirePositive(validationMemoryBytes, "validationMemoryBytes");
        requirePositive(validationOutputBytes, "validationOutputBytes");
        systemCallsPerSecond.ifPresent(calls -> requirePositive(calls, "systemCallsPerSecond"));
    }

    public PackageLimits withTime(TimeLimit value) {
        return new PackageLimits(
                value,
                memoryBytes,
                outputBytes,
                codeBytes,
                compilationTime,
                compilationMemoryBytes,
                validationTime,
                validationMemoryBytes,
                validationOutputBytes,
                systemCallsPerSecond);
    }

    public PackageLimits withSystemCallsPerSecond(OptionalLong value) {
        return new PackageLimits(
                time,
                memoryBytes,
                outputBytes,
                codeBytes,
                compilationTime,
                compilationMemoryBytes,
                validationTime,
                validationMemoryBytes,
                validationOutputBytes,
                value);
    }

    private static void requirePositive(long value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be more than zero, not " + value);
        }
    }

    private static void requirePositive(Duration value, String name) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than zero, not " + value);
        }
    }
}
