package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.protocol.Ready;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What follows from the control groups that there are, and how to say it. */
final class NamespaceCapabilities {

    private static final String REMEDY = "run it as root, or under \"systemd-run --user --scope -p Delegate=yes\"";

    private NamespaceCapabilities() {}

    static Capabilities of(boolean root, ControlGroups groups, Ready ready) {
        Map<Feature, Enforcement> features = new EnumMap<>(Feature.allExact());
        List<String> gaps = new ArrayList<>();
        if (!groups.has("memory")) {
            features.put(Feature.MEMORY, Enforcement.POLLED);
            gaps.add("no control group for memory, so it is only looked at every few milliseconds: " + REMEDY);
        }
        if (!groups.has("cpu")) {
            features.put(Feature.CPU_TIME, Enforcement.POLLED);
            gaps.add("no control group for CPU time, so processes that nobody waits for are not counted: " + REMEDY);
        }
        if (!ready.counts()) {
            features.put(Feature.SYSTEM_CALL_RATE, Enforcement.NONE);
            gaps.add("system calls cannot be counted, so a program may make any number of them: run it as root");
        }
        if (!ready.names()) {
            gaps.add("the kernel does not tell which forbidden system call ended a program (Linux 5.0 and later do)");
        }
        // Without a control group RLIMIT_NPROC counts instead, which is as exact for a user of its own.
        String privilege = root ? "root" : "user namespace";
        String mechanism = groups.version() == 0
                ? privilege + ", no control groups"
                : privilege + ", cgroup v" + groups.version() + " ("
                        + String.join(
                                ", ",
                                groups.parents().keySet().stream().sorted().toList()) + ")";
        return new Capabilities(features, mechanism, gaps);
    }

    /** Says what an ordinary user can do about a machine that does not allow user namespaces. */
    static SandboxException explain(SandboxException cause) {
        return new SandboxException(
                cause.getMessage()
                        + "; an ordinary user needs user namespaces: set the sysctl user.max_user_namespaces above 0 and,"
                        + " on Ubuntu, install the AppArmor profile in packaging/apparmor, or run it as root",
                cause);
    }
}
