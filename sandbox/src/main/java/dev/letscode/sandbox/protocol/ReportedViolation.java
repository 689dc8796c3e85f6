package dev.letscode.sandbox.protocol;

import dev.letscode.sandbox.Violation;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a report says of what was forbidden and ended a run.
 *
 * @param kind {@link #NONE}, a system call that is {@link #NAMED}, one that is not known, or {@link #IN_WORDS}
 * @param processor whose system calls the number is one of
 * @param number of the system call
 * @param arguments of the system call
 */
record ReportedViolation(int kind, int processor, int number, List<Long> arguments) {

    private static final int NONE = 0;
    private static final int NAMED = 1;

    /** Two texts follow after the report's other text: what was tried, and how. */
    private static final int IN_WORDS = 3;

    private static final int ARGUMENTS = 6;

    static ReportedViolation of(Optional<Violation> violation) {
        return new ReportedViolation(violation.isPresent() ? IN_WORDS : NONE, 0, 0, Collections.nCopies(ARGUMENTS, 0L));
    }

    static ReportedViolation decode(ByteBuffer in) {
        int kind = in.getInt();
        int processor = in.getInt();
        int number = in.getInt();
        List<Long> arguments = new ArrayList<>();
        for (int i = 0; i < ARGUMENTS; i++) {
            arguments.add(in.getLong());
        }
        return new ReportedViolation(kind, processor, number, arguments);
    }

    void encode(ByteBuffer out) {
        out.putInt(kind).putInt(processor).putInt(number);
        arguments.forEach(out::putLong);
    }

    /** @param words the texts of a violation in words, if it is one */
    Optional<Violation> violation(ByteBuffer words) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case NAMED -> Optional.of(new Violation(name(), described()));
            case IN_WORDS -> Optional.of(new Violation(RunRequest.text(words), RunRequest.text(words)));
            default ->
                Optional.of(new Violation(
                        "a forbidden system call", "which one is not known: this kernel does not tell the sandbox"));
        };
    }

    private String described() {
        StringJoiner joined = new StringJoiner(", ");
        for (long argument : arguments) {
            joined.add(described(argument));
        }
        return joined.toString();
    }

    /** Small numbers are numbers, what is large is flags or an address. */
    private static String described(long value) {
        return value >= -4096 && value < 4096 ? Long.toString(value) : "0x" + Long.toHexString(value);
    }

    private String name() {
        SystemCallTable table = SystemCallTable.ofThisMachine();
        return processor == table.audit()
                ? table.name(number).orElse("system call 0x" + Integer.toHexString(number))
                : "32-bit system call " + number;
    }
}
