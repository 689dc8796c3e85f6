package dev.letscode.sandbox.seccomp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which system calls the programs of an environment may make. The first rule that fits a call decides. A call without
 * one fails: with EPERM if it is one that this version knows, else with ENOSYS, as a kernel that does not have it would
 * answer.
 *
 * @param name for messages
 * @param traced whether calls are counted by name instead of refused, for an author who wants to know what a program
 *     needs; calls that end a run still do. Slow: each call waits for the sandbox.
 */
public record SystemCallPolicy(String name, List<SystemCallRule> rules, boolean traced) {

    public SystemCallPolicy {
        rules = List.copyOf(rules);
    }

    /**
     * Reads one of the families that come with the sandbox: {@code native}, {@code managed}, {@code interpreter},
     * {@code compiler}, or {@code general}, which allows what any of them may do.
     *
     * @throws IllegalArgumentException if there is no such family; the message lists them
     */
    public static SystemCallPolicy named(String name) {
        return new SystemCallPolicy(name, PolicyFile.family(name), false);
    }

    /**
     * What may become of a call, each once, in the order of the rules: one action, or several where it depends on the
     * arguments.
     */
    public List<SystemCallAction> actions(String call) {
        Set<SystemCallAction> actions = new LinkedHashSet<>();
        for (SystemCallRule rule : rules) {
            if (rule.call().equals(call)) {
                actions.add(rule.action());
                if (rule.conditions().isEmpty()) {
                    return List.copyOf(actions);
                }
            }
        }
        actions.add(new SystemCallAction.Refuse(SystemCallTable.isKnownSomewhere(call) ? Errno.EPERM : Errno.ENOSYS));
        return List.copyOf(actions);
    }

    /** A policy of another name whose first rules are {@code first} and whose others are these. */
    public SystemCallPolicy preceded(String newName, List<SystemCallRule> first) {
        List<SystemCallRule> all = new ArrayList<>(first);
        all.addAll(rules);
        return new SystemCallPolicy(newName, all, traced);
    }

    /** The same, counting the calls by name: the result of a run has them. */
    public SystemCallPolicy withTrace() {
        return new SystemCallPolicy(name, rules, true);
    }
}
