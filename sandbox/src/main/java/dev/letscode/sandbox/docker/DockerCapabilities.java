package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.protocol.Ready;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What follows from what a container's init says, and how to say it. */
final class DockerCapabilities {

    private DockerCapabilities() {}

    /**
     * Says what can be enforced.
     *
     * @param mechanism for a person
     */
    static Capabilities of(Ready ready, String mechanism) {
        Map<Feature, Enforcement> features = new EnumMap<>(Feature.allExact());
        List<String> gaps = new ArrayList<>();
        if (!ready.memory()) {
            features.put(Feature.MEMORY, Enforcement.POLLED);
            gaps.add("containers do not see their control group for memory, so it is only looked at every few"
                    + " milliseconds: let Docker have a cgroup driver");
        }
        if (!ready.cpuTime()) {
            features.put(Feature.CPU_TIME, Enforcement.POLLED);
            gaps.add("containers do not see their control group for CPU time, so processes that nobody waits for are"
                    + " not counted: let Docker have a cgroup driver");
        }
        if (!ready.counts()) {
            features.put(Feature.SYSTEM_CALL_RATE, Enforcement.NONE);
            gaps.add("system calls cannot be counted in containers, so a program may make any number of them: this"
                    + " needs the kernel's trace events, at /sys/kernel/tracing, and Linux 5.8");
        }
        if (!ready.names()) {
            gaps.add("the kernel does not tell which forbidden system call ended a program (Linux 5.0 and later do)");
        }
        return new Capabilities(features, mechanism, gaps);
    }
}
