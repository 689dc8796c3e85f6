package dev.letscode.sandbox.seccomp;

import dev.letscode.sandbox.seccomp.SystemCallRule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A policy as the program that the kernel runs at every system call, over {@code struct seccomp_data} of
 * linux/seccomp.h. What ends a run is a notification to the sandbox, which learns the call and its arguments; where
 * notifications are not permitted, init makes a kill of it.
 *
 * <p>Numbers are found by binary search, and neighbours with the same fate are one leaf: the kernel also runs the filter
 * once for every number when it is installed, to remember which calls are allowed whatever their arguments, and what it
 * costs to install a filter is its length.
 */
public final class Filter {

    private static final int ALLOW = 0x7fff0000;
    private static final int NOTIFY = 0x7fc00000;
    private static final int FAIL = 0x00050000;
    private static final int KILL = 0x80000000;

    private static final int NUMBER = 0;
    private static final int PROCESSOR = 4;
    private static final int ARGUMENTS = 16;

    /** What init itself still does after it has installed the filter, on the way to the program. */
    private static final Set<String> ON_THE_WAY = Set.of("close_range", "dup2", "dup3", "execve", "exit_group");

    /** RLIMIT_NOFILE. */
    private static final int OPEN_FILES = 7;

    /** Sets the limit on open files, the last of all: on the own process only. */
    private static final SystemCallRule OWN_LIMITS = new SystemCallRule(
            "prlimit64",
            List.of(new Condition(0, 0xffffffffL, 0), new Condition(1, 0xffffffffL, OPEN_FILES)),
            new SystemCallAction.Allow());

    private final SystemCallTable table;
    private final SystemCallPolicy policy;
    private final Map<Integer, List<SystemCallRule>> rules;
    private final Assembler out = new Assembler();

    private Filter(SystemCallTable table, SystemCallPolicy policy) {
        this.table = table;
        this.policy = policy;
        this.rules = policy.rules().stream()
                .filter(rule -> table.numbers().containsKey(rule.call()))
                .collect(Collectors.groupingBy(
                        rule -> table.numbers().get(rule.call()), TreeMap::new, Collectors.toList()));
    }

    /**
     * Makes the filter.
     *
     * @return {@code struct sock_filter} after {@code struct sock_filter}, eight bytes each, little endian
     * @throws IllegalArgumentException if the policy is too long for the kernel
     */
    public static byte[] of(SystemCallPolicy policy, SystemCallTable table) {
        return new Filter(table, policy).bytes();
    }

    private byte[] bytes() {
        int search = search(leaves());
        if (table.second() >= 0) {
            out.ifAtLeast(table.second(), out.result(ending()), search);
        }
        int begin = out.load(NUMBER);
        out.ifEqual(table.audit(), begin, out.result(ending()));
        out.load(PROCESSOR);
        return out.bytes();
    }

    /** One thing that can become of a call: the first rule whose conditions hold decides, and the last has none. */
    private record Fate(List<Condition> conditions, int value) {}

    /** What becomes of the numbers from {@code from} up to the next leaf. */
    private record Leaf(int from, List<Fate> fates) {}

    private List<Leaf> leaves() {
        Map<Integer, String> names = new TreeMap<>();
        table.numbers().forEach((name, number) -> names.put(number, name));
        List<Leaf> leaves = new ArrayList<>();
        List<Fate> unknown = List.of(new Fate(List.of(), FAIL | Errno.ENOSYS));
        int next = 0;
        for (Map.Entry<Integer, String> call : names.entrySet()) {
            if (call.getKey() > next) {
                add(leaves, next, unknown);
            }
            add(leaves, call.getKey(), fates(call.getKey(), call.getValue()));
            next = call.getKey() + 1;
        }
        add(leaves, next, unknown);
        return leaves;
    }

    private static void add(List<Leaf> leaves, int from, List<Fate> fates) {
        if (leaves.isEmpty() || !leaves.getLast().fates().equals(fates)) {
            leaves.add(new Leaf(from, fates));
        }
    }

    private List<Fate> fates(int number, String name) {
        if (ON_THE_WAY.contains(name)) {
            return List.of(new Fate(List.of(), ALLOW));
        }
        List<Fate> fates = new ArrayList<>();
        if (OWN_LIMITS.call().equals(name)) {
            fates.add(new Fate(OWN_LIMITS.conditions(), ALLOW));
        }
        for (SystemCallRule rule : rules.getOrDefault(number, List.of())) {
            fates.add(new Fate(rule.conditions(), value(rule.action())));
            if (rule.conditions().isEmpty()) {
                return fates;
            }
        }
        fates.add(new Fate(List.of(), value(new SystemCallAction.Refuse(Errno.EPERM))));
        return fates;
    }

    private int search(List<Leaf> leaves) {
        if (leaves.size() == 1) {
            return leaf(leaves.getFirst());
        }
        int middle = leaves.size() / 2;
        int above = search(leaves.subList(middle, leaves.size()));
        int below = search(leaves.subList(0, middle));
        return out.ifAtLeast(leaves.get(middle).from(), above, below);
    }

    private int leaf(Leaf leaf) {
        int next = out.result(leaf.fates().getLast().value());
        for (Fate fate : leaf.fates().reversed()) {
            if (!fate.conditions().isEmpty()) {
                next = when(fate, next);
            }
        }
        return next;
    }

    /** Arguments have 64 bits and the machine 32: each half that the mask looks at is compared by itself. */
    private int when(Fate fate, int otherwise) {
        int next = out.result(fate.value());
        for (Condition condition : fate.conditions()) {
            for (int half = 0; half < 2; half++) {
                int mask = (int) (condition.mask() >>> (32 * half));
                int wanted = (int) (condition.value() >>> (32 * half));
                if (mask != 0) {
                    out.ifEqual(wanted, next, otherwise);
                    out.and(mask);
                    next = out.load(ARGUMENTS + 8 * condition.argument() + 4 * half);
                }
            }
        }
        return next;
    }

    private int value(SystemCallAction action) {
        return switch (action) {
            case SystemCallAction.Allow() -> policy.traced() ? NOTIFY : ALLOW;
            case SystemCallAction.Refuse(int errno) -> policy.traced() ? NOTIFY : FAIL | errno;
            case SystemCallAction.End() -> ending();
        };
    }

    /** A notification of a traced call lets it go on, so that one which ends the run must not be a notification. */
    private int ending() {
        return policy.traced() ? KILL : NOTIFY;
    }
}
