package dev.letscode.sandbox.seccomp;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which system calls count towards a program's rate. Reading, writing, memory, waiting, the clock and signals do not, nor
 * does what run times ask all the time: Python's {@code input} whether it talks to a terminal, a JVM which thread it is
 * on, Mono which process, for each signal by which it halts a thread. Honest programs make any number of these, and without
 * them stay below 3,500 a second.
 */
public final class SystemCallRate {

    private static final List<String> UNCOUNTED = List.of(
            "read",
            "write",
            "readv",
            "writev",
            "pread64",
            "pwrite64",
            "lseek",
            "mmap",
            "munmap",
            "mremap",
            "mprotect",
            "madvise",
            "brk",
            "futex",
            "sched_yield",
            "clock_gettime",
            "gettimeofday",
            "time",
            "clock_nanosleep",
            "nanosleep",
            "rt_sigaction",
            "rt_sigprocmask",
            "rt_sigreturn",
            "pause",
            "rt_sigsuspend",
            "rt_sigtimedwait",
            "sigaltstack",
            "tgkill",
            "poll",
            "ppoll",
            "select",
            "pselect6",
            "epoll_wait",
            "epoll_pwait",
            "epoll_ctl",
            "ioctl",
            "getpid",
            "gettid",
            "getrusage",
            "times",
            "sysinfo");

    private SystemCallRate() {}

    /** The counted calls in the words of the kernel's trace events (Documentation/trace/events). */
    public static String traceFilter(SystemCallTable table) {
        return UNCOUNTED.stream()
                .filter(table.numbers()::containsKey)
                .map(call -> "id != " + table.numbers().get(call))
                .collect(Collectors.joining(" && "));
    }
}
