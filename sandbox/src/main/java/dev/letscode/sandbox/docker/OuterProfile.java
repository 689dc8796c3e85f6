package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.seccomp.PolicyFile;
import dev.letscode.sandbox.seccomp.SystemCallAction;
import dev.letscode.sandbox.seccomp.SystemCallRule;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The filter of system calls around a whole container, in Docker's words (docs.docker.com/engine/security/seccomp). Init
 * puts each program under a stricter one of its own, which tells a violation by its name.
 *
 * <p>Of two filters the kernel obeys the harsher, and an error is harsher than a notification: so what is not allowed
 * here is left to a tracer instead, that does not exist. A call then fails with ENOSYS, unless the program's own filter
 * has something to say about it.
 */
final class OuterProfile {

    /** What init does before, around and after programs, and System V IPC, which init clears away. */
    private static final List<String> OF_INIT = List.of(
            "capget",
            "capset",
            "chmod",
            "fchmod",
            "fchmodat",
            "ioctl",
            "kill",
            "landlock_add_rule",
            "landlock_create_ruleset",
            "landlock_restrict_self",
            "mlockall",
            "msgctl",
            "msgget",
            "perf_event_open",
            "prctl",
            "seccomp",
            "semctl",
            "semget",
            "setgid",
            "setgroups",
            "setresgid",
            "setresuid",
            "setsid",
            "setuid",
            "shmat",
            "shmctl",
            "shmdt",
            "shmget",
            "signalfd4",
            "clone",
            "prlimit64",
            "fcntl");

    private OuterProfile() {}

    static String json() {
        TreeSet<String> allowed = new TreeSet<>(OF_INIT);
        PolicyFile.family("general").stream()
                .filter(rule -> rule.action() instanceof SystemCallAction.Allow)
                .map(SystemCallRule::call)
                .forEach(allowed::add);
        return """
                {"defaultAction": "SCMP_ACT_TRACE", "architectures": [%s],
                 "syscalls": [{"names": [%s], "action": "SCMP_ACT_ALLOW"}]}""".formatted(quoted(architectures()), quoted(allowed));
    }

    /** All that the processor runs: what is not listed would be killed before the program's own filter can tell. */
    private static List<String> architectures() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> List.of("SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32");
            case "aarch64" -> List.of("SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM");
            default -> List.of();
        };
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
