package dev.letscode.sandbox.init;

import dev.letscode.sandbox.Violation;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.StringJoiner;

/** What init says of a system call that ended a run. */
final class ReportedViolation {

    private static final int NONE = 0;
    private static final int NAMED = 1;
    private static final int ARGUMENTS = 6;

    private ReportedViolation() {}

    static Optional<Violation> decode(ByteBuffer in) {
        int kind = in.getInt();
        int processor = in.getInt();
        int number = in.getInt();
        StringJoiner arguments = new StringJoiner(", ");
        for (int i = 0; i < ARGUMENTS; i++) {
            arguments.add(argument(in.getLong()));
        }
        return switch (kind) {
            case NONE -> Optional.empty();
            case NAMED -> Optional.of(new Violation(name(processor, number), arguments.toString()));
            default ->
                Optional.of(new Violation(
                        "a forbidden system call", "which one is not known: this kernel does not tell the sandbox"));
        };
    }

    /** Small numbers are numbers, what is large is flags or an address. */
    private static String argument(long value) {
        return value >= -4096 && value < 4096 ? Long.toString(value) : "0x" + Long.toHexString(value);
    }

    private static String name(int processor, int number) {
        SystemCallTable table = SystemCallTable.ofThisMachine();
        return processor == table.audit()
                ? table.name(number).orElse("system call 0x" + Integer.toHexString(number))
                : "32-bit system call " + number;
    }
}
