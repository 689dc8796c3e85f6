package dev.letscode.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run used, over all of its processes. What the backend could not measure is empty, never zero.
 *
 * @param cpuTime user and system time
 * @param wallTime from just before the program was started until its first process ended
 * @param peakMemoryBytes largest resident size of any one process
 * @param voluntarySwitches context switches because a process waited
 * @param involuntarySwitches context switches because another one's turn came
 * @param minorFaults page faults that needed no input
 * @param majorFaults page faults that did
 * @param systemCalls calls into the kernel
 */
public record Usage(
        Optional<Duration> cpuTime,
        Duration wallTime,
        OptionalLong peakMemoryBytes,
        OptionalLong voluntarySwitches,
        OptionalLong involuntarySwitches,
        OptionalLong minorFaults,
        OptionalLong majorFaults,
        OptionalLong systemCalls) {

    /** Only the wall time is known. */
    public static Usage ofWallTime(Duration wallTime) {
        return new Usage(
                Optional.empty(),
                wallTime,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }
}
