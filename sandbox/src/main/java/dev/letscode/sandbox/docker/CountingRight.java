package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.model.Capability;
import java.util.List;

/**
 * The capability with which init counts system calls. Programs never have it.
 *
 * @param capability empty for none: system calls are not counted then
 */
record CountingRight(List<Capability> capability) {

    CountingRight {
        capability = List.copyOf(capability);
    }

    static CountingRight none() {
        return new CountingRight(List.of());
    }

    /**
     * From the best to the least: Docker before 23.0 does not know CAP_PERFMON (Linux 5.8), and the kernel takes
     * CAP_SYS_ADMIN for it, which the namespace carrier's init has as well.
     */
    static List<CountingRight> inOrder() {
        return List.of(
                new CountingRight(List.of(Capability.PERFMON)),
                new CountingRight(List.of(Capability.SYS_ADMIN)),
                none());
    }
}
