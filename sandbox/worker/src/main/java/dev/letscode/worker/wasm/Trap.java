package dev.letscode.worker.wasm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a person's words how a program went wrong, and where. */
final class Trap {

    static final String STACK_OVERFLOW = "stack overflow (";
    static final String TOO_DEEP = STACK_OVERFLOW + "the recursion is too deep)";

    /** A frame of the stack that is larger than this is seldom the one that no longer fits. */
    private static final int FRAME = 1 << 16;

    private static final Pattern INDEX = Pattern.compile("Index (-?[0-9]+) out of bounds.*");
    private static final int SHOWN = 8;

    private Trap() {}

    /**
     * @param stackTop where the stack begins that grows towards address 0
     * @param memory as it is after the trap
     */
    static String describe(RuntimeException trap, int stackTop, FlatMemory memory) {
        return trap instanceof IndexOutOfBoundsException ? outOfBounds(trap, stackTop, memory) : message(trap);
    }

    /** @param functions in which it happened, innermost first */
    static String place(List<String> functions) {
        if (functions.isEmpty()) {
            return "\n";
        }
        List<String> shown = functions.subList(0, Math.min(SHOWN, functions.size()));
        return " in " + String.join("\n  called by ", shown) + (functions.size() > SHOWN ? "\n  ..." : "") + "\n";
    }

    private static String message(Throwable trap) {
        String message = String.valueOf(trap.getMessage());
        return message.contains("unreachable")
                ? "the program ended itself (abort, a failed assertion, or code that must never be reached)"
                : message;
    }

    private static String outOfBounds(Throwable trap, int stackTop, FlatMemory memory) {
        return address(String.valueOf(trap.getMessage()))
                .map(address -> {
                    boolean isLow = address >= 0 && address < FlatMemory.LOWEST;
                    boolean isFull = isLow && memory.usedBelow(stackTop) > stackTop - FRAME;
                    if (isLow && !isFull) {
                        return "null pointer (address " + address + ")";
                    }
                    if (isFull || (address < 0 && address > -(long) stackTop)) {
                        return STACK_OVERFLOW + "more than " + (stackTop >> 20) + " MiB of local variables)";
                    }
                    return "out of bounds memory access (address 0x" + Integer.toHexString((int) (long) address) + ")";
                })
                .orElse("out of bounds memory access");
    }

    private static Optional<Long> address(String message) {
        Matcher matcher = INDEX.matcher(message);
        return matcher.matches()
                ? Optional.of((long) (int) (Long.parseLong(matcher.group(1)) + FlatMemory.LOWEST))
                : Optional.empty();
    }
}
