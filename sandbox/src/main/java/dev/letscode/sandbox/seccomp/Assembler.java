package dev.letscode.sandbox.seccomp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program for the kernel's classic BPF machine, written from its end to its beginning: jumps only lead forward, so
 * what is jumped to is there already. Results are shared by all that can reach them. Positions count from the end.
 */
final class Assembler {

    /** What a filter may be long, by the kernel. */
    private static final int MAX_INSTRUCTIONS = 4096;

    private static final int LOAD = 0x20;
    private static final int AND = 0x54;
    private static final int JUMP = 0x05;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int LONGEST_JUMP = 255;

    private final List<Instruction> backwards = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();

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

    /** Ends the program with a result; returns where. */
    int result(int value) {
        Integer known = results.get(value);
        if (known != null && distance(known) <= LONGEST_JUMP) {
            return known;
        }
        int position = add(RETURN, 0, 0, value);
        results.put(value, position);
        return position;
    }

    /** Goes on at {@code yes} if the accumulator is {@code value}, else at {@code no}. */
    int ifEqual(int value, int yes, int no) {
        return branch(JUMP_EQUAL, value, yes, no);
    }

    /** Goes on at {@code yes} if the accumulator is at least {@code value}, unsigned, else at {@code no}. */
    int ifAtLeast(int value, int yes, int no) {
        return branch(JUMP_AT_LEAST, value, yes, no);
    }

    private int branch(int code, int value, int yes, int no) {
        int nearYes = near(yes, 1);
        int nearNo = near(no, 0);
        return add(code, distance(nearYes), distance(nearNo), value);
    }

    /** A position from which {@code target} goes on and that a branch can reach after {@code more} instructions. */
    private int near(int target, int more) {
        if (distance(target) + more <= LONGEST_JUMP) {
            return target;
        }
        Instruction there = backwards.get(target);
        return there.code() == RETURN ? add(RETURN, 0, 0, there.value()) : add(JUMP, 0, 0, distance(target));
    }

    /** Loads 32 bits of {@code struct seccomp_data} before what was written last. */
    int load(int offset) {
        return add(LOAD, 0, 0, offset);
    }

    /** Keeps these bits of the accumulator before what was written last. */
    int and(int mask) {
        return add(AND, 0, 0, mask);
    }

    private int add(int code, int jumpTrue, int jumpFalse, int value) {
        backwards.add(new Instruction(code, jumpTrue, jumpFalse, value));
        return backwards.size() - 1;
    }

    private int distance(int target) {
        return backwards.size() - target - 1;
    }

    /**
     * The program.
     *
     * @return {@code struct sock_filter} after {@code struct sock_filter}, eight bytes each, little endian
     * @throws IllegalArgumentException if it is too long for the kernel
     */
    byte[] bytes() {
        if (backwards.size() > MAX_INSTRUCTIONS) {
            throw new IllegalArgumentException(
                    "the filter needs " + backwards.size() + " instructions, and the kernel takes " + MAX_INSTRUCTIONS);
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(backwards.size() * Instruction.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        backwards.reversed().forEach(instruction -> instruction.put(bytes));
        return bytes.array();
    }
}
