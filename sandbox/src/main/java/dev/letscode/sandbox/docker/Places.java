package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Environment;
import java.util.List;

/** Folders of a container. */
final class Places {

    static final String WORK = Environment.WORK_DIRECTORY;
    static final String TMP = "/tmp";
    static final String SHARED_MEMORY = "/dev/shm";

    /** What programs may write to. */
    static final List<String> SCRATCH = List.of(WORK, TMP, SHARED_MEMORY);

    /** What Docker puts into each container and no program has a use for; {@code /sys/fs/cgroup} is init's. */
    static final List<String> MASKED = List.of(
            "/proc/acpi",
            "/proc/asound",
            "/proc/interrupts",
            "/proc/keys",
            "/proc/latency_stats",
            "/proc/sched_debug",
            "/proc/scsi",
            "/proc/timer_list",
            "/proc/timer_stats",
            "/sys/block",
            "/sys/bus",
            "/sys/class",
            "/sys/dev",
            "/sys/devices",
            "/sys/firmware",
            "/sys/hypervisor",
            "/sys/kernel",
            "/sys/module",
            "/sys/power");

    /** As Docker has it. */
    static final List<String> READ_ONLY =
            List.of("/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger");

    private Places() {}

    /** Sticky, but for the work directory: init writes over the program's files there, which kernels may forbid then. */
    static int mode(String scratch) {
        return scratch.equals(WORK) ? 0777 : 01777;
    }
}
