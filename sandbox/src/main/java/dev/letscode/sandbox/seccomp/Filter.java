package dev.letscode.sandbox.seccomp;

import dev.letscode.sandbox.seccomp.SystemCallRule.Condition;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A policy as the program that the kernel runs at every system call: classic BPF over {@code struct seccomp_data}, as
 * in linux/seccomp.h and linux/filter.h. What ends a run is a notification to the sandbox, which learns the call and its
 * arguments; where notifications are not permitted, init makes a kill of it.
 *
 * <p>Numbers are found by binary search, and neighbours with the same fate share a leaf: the kernel also runs the
 * filter once for every number when it is installed, to remember which calls are allowed whatever their arguments.
 */
public final class Filter {

    /** What a filter may be long, by the kernel. */
    private static final int MAX_INSTRUCTIONS = 4096;

    private static final int LOAD = 0x20;
    private static final int AND = 0x54;
    private static final int JUMP = 0x05;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int NOTIFY = 0x7fc00000;
    private static final int FAIL = 0x00050000;
    private static final int KILL = 0x80000000;

    private static final int NUMBER = 0;
    private static final int PROCESSOR = 4;
    private static final int ARGUMENTS = 16;

    /** What init itself still does after it has installed the filter, on the way to the program. */
    private static final Set<String> ON_THE_WAY = Set.of("close_range", "dup2", "dup3", "execve", "exit_group");

    /** Sets the limit on open files, the last of all: on the own process only. */
    private static final SystemCallRule OWN_LIMITS =
            new SystemCallRule("prlimit64", List.of(new Condition(0, 0xffffffffL, 0)), new SystemCallAction.Allow());

    private static final int LONGEST_JUMP = 255;

    private final SystemCallTable table;
    private final SystemCallPolicy policy;
    private final Map<Integer, List<SystemCallRule>> rules;

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
        List<Instruction> program = new Filter(table, policy).program();
        if (program.size() > MAX_INSTRUCTIONS) {
            throw new IllegalArgumentException("the system calls of \"" + policy.name() + "\" need " + program.size()
                    + " instructions, and the kernel takes " + MAX_INSTRUCTIONS);
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(program.size() * Instruction.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        program.forEach(instruction -> instruction.put(bytes));
        return bytes.array();
    }

    private List<Instruction> program() {
        List<Instruction> program = new ArrayList<>();
        program.add(new Instruction(LOAD, 0, 0, PROCESSOR));
        program.add(new Instruction(JUMP_EQUAL, 1, 0, table.audit()));
        program.add(result(ending()));
        program.add(new Instruction(LOAD, 0, 0, NUMBER));
        if (table.second() >= 0) {
            program.add(new Instruction(JUMP_AT_LEAST, 0, 1, table.second()));
            program.add(result(ending()));
        }
        program.addAll(search(leaves()));
        return program;
    }

    /** What becomes of the numbers from {@code from} up to the next leaf. */
    private record Leaf(int from, List<Instruction> code) {}

    private List<Leaf> leaves() {
        Map<Integer, String> names = new TreeMap<>();
        table.numbers().forEach((name, number) -> names.put(number, name));
        List<Leaf> leaves = new ArrayList<>();
        List<Instruction> unknown = List.of(result(FAIL | Errno.ENOSYS));
        int next = 0;
        for (Map.Entry<Integer, String> call : names.entrySet()) {
            if (call.getKey() > next) {
                add(leaves, next, unknown);
            }
            add(leaves, call.getKey(), code(call.getKey(), call.getValue()));
            next = call.getKey() + 1;
        }
        add(leaves, next, unknown);
        return leaves;
    }

    private static void add(List<Leaf> leaves, int from, List<Instruction> code) {
        if (leaves.isEmpty() || !leaves.getLast().code().equals(code)) {
            leaves.add(new Leaf(from, code));
        }
    }

    private static List<Instruction> search(List<Leaf> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst().code();
        }
        int middle = leaves.size() / 2;
        List<Instruction> below = search(leaves.subList(0, middle));
        List<Instruction> above = search(leaves.subList(middle, leaves.size()));
        int from = leaves.get(middle).from();
        List<Instruction> code = new ArrayList<>();
        if (below.size() <= LONGEST_JUMP) {
            code.add(new Instruction(JUMP_AT_LEAST, below.size(), 0, from));
        } else {
            code.add(new Instruction(JUMP_AT_LEAST, 0, 1, from));
            code.add(new Instruction(JUMP, 0, 0, below.size()));
        }
        code.addAll(below);
        code.addAll(above);
        return code;
    }

    private List<Instruction> code(int number, String name) {
        if (ON_THE_WAY.contains(name)) {
            return List.of(result(ALLOW));
        }
        List<Instruction> code = new ArrayList<>();
        if (OWN_LIMITS.call().equals(name)) {
            code.addAll(when(OWN_LIMITS.conditions(), ALLOW));
        }
        for (SystemCallRule rule : rules.getOrDefault(number, List.of())) {
            if (rule.conditions().isEmpty()) {
                code.add(result(value(rule.action())));
                return code;
            }
            code.addAll(when(rule.conditions(), value(rule.action())));
        }
        code.add(result(value(new SystemCallAction.Refuse(Errno.EPERM))));
        return code;
    }

    /** Arguments have 64 bits and the machine 32: each half that the mask looks at is compared by itself. */
    private static List<Instruction> when(List<Condition> conditions, int value) {
        List<Instruction> code = new ArrayList<>(List.of(result(value)));
        for (Condition condition : conditions) {
            for (int half = 0; half < 2; half++) {
                int mask = (int) (condition.mask() >>> (32 * half));
                int wanted = (int) (condition.value() >>> (32 * half));
                if (mask != 0) {
                    code.addFirst(new Instruction(JUMP_EQUAL, 0, code.size(), wanted));
                    code.addFirst(new Instruction(AND, 0, 0, mask));
                    code.addFirst(new Instruction(LOAD, 0, 0, ARGUMENTS + 8 * condition.argument() + 4 * half));
                }
            }
        }
        return code;
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

    private static Instruction result(int value) {
        return new Instruction(RETURN, 0, 0, value);
    }

    /** {@code struct sock_filter}; jumps are relative to the next instruction. */
    private record Instruction(int code, int jumpTrue, int jumpFalse, int value) {

        static final int BYTES = 8;

        void put(ByteBuffer out) {
            out.putShort((short) code)
                    .put((byte) jumpTrue)
                    .put((byte) jumpFalse)
                    .putInt(value);
        }
    }
}
