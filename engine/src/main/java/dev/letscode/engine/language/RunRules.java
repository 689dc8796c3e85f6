package dev.letscode.engine.language;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.util.Map;
import java.util.Set;

/**
 * How a program is run.
 *
 * @param command that starts it
 * @param variables of the environment
 * @param timeFactor how many times longer than C++ a solution of the same quality usually takes; for estimates, not
 *     applied to any limit unless the user asks for it
 * @param limitFactor how many times longer than elsewhere the same program takes in this run time, where it is a guest's;
 *     every time limit is multiplied by it
 * @param memoryFloorBytes the smallest memory limit under which the run time starts at all
 * @param heapReserveBytes what the run time takes beside its heap; {@code {heapMiB}} is the memory limit without it
 * @param processFloor processes and threads that the run time itself starts
 * @param systemCalls which calls into the kernel it may make
 * @param systemCallRateFloor calls into the kernel a second that its honest programs make; a limit below it is raised
 * @param outOfMemory how the run time ends when its heap is full, where that says nothing else
 */
public record RunRules(
        CommandTemplate command,
        Map<String, String> variables,
        double timeFactor,
        double limitFactor,
        long memoryFloorBytes,
        long heapReserveBytes,
        int processFloor,
        SystemCallPolicy systemCalls,
        long systemCallRateFloor,
        Set<Exit> outOfMemory) {

    public RunRules {
        variables = Map.copyOf(variables);
        outOfMemory = Set.copyOf(outOfMemory);
        if (!(timeFactor >= 1)
                || !(limitFactor >= 1)
                || memoryFloorBytes < 0
                || heapReserveBytes < 0
                || processFloor < 1
                || systemCallRateFloor < 0) {
            throw new IllegalArgumentException("factors and process floor are at least 1, sizes at least 0");
        }
    }
}
