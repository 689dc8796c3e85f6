package dev.letscode.sandbox.protocol;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import dev.letscode.sandbox.Violation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The payload of {@link FrameType#RESULT}. */
public final class RunReport {

    private static final int EXITED = 0;
    private static final int SIGNALLED = 1;
    private static final int NOT_STARTED = 2;
    private static final int SIGXCPU = 24;
    private static final int SIGXFSZ = 25;
    private static final long UNMEASURED = -1;

    /** Of each text, so that the report fits into a frame. */
    private static final int MAX_TEXT = 10_000;

    /** In the order of the bits of {@code breached} in {@code sandbox/native/run.c}. */
    private static final LimitKind[] LIMITS = {
        LimitKind.CPU_TIME,
        LimitKind.WALL_TIME,
        LimitKind.MEMORY,
        LimitKind.STANDARD_OUTPUT,
        LimitKind.STANDARD_ERROR,
        LimitKind.SYSTEM_CALL_RATE
    };

    private RunReport() {}

    /**
     * What an init or a worker reports.
     *
     * @param calls the system calls that were reported before, by name
     */
    public static RunResult decode(Frame frame, Map<String, Long> calls) {
        ByteBuffer in = frame.payload();
        in.getInt(); // the number of the run, which is the only one
        int ended = in.getInt();
        int code = in.getInt();
        boolean cancelled = in.getInt() != 0;
        Set<LimitKind> breached = limits(in.getInt());
        long cpuNanos = in.getLong();
        Duration wallTime = Duration.ofNanos(in.getLong());
        OptionalLong peakMemoryBytes = measured(in.getLong());
        OptionalLong voluntarySwitches = measured(in.getLong());
        OptionalLong involuntarySwitches = measured(in.getLong());
        OptionalLong minorFaults = measured(in.getLong());
        OptionalLong majorFaults = measured(in.getLong());
        long stdoutBytes = in.getLong();
        long stderrBytes = in.getLong();
        OptionalLong systemCalls = measured(in.getLong());
        ReportedViolation reported = ReportedViolation.decode(in);
        String reason = in.hasRemaining() ? RunRequest.text(in) : "";
        Optional<Violation> violation = reported.violation(in);
        Usage usage = ended == NOT_STARTED
                ? Usage.ofWallTime(wallTime)
                : new Usage(
                        cpuNanos == UNMEASURED ? Optional.empty() : Optional.of(Duration.ofNanos(cpuNanos)),
                        wallTime,
                        peakMemoryBytes,
                        voluntarySwitches,
                        involuntarySwitches,
                        minorFaults,
                        majorFaults,
                        systemCalls);
        if (ended == SIGNALLED) {
            // The kernel's own limits end a program by a signal of their own.
            if (code == SIGXFSZ) {
                breached.add(LimitKind.FILE_SIZE);
            } else if (code == SIGXCPU) {
                breached.add(LimitKind.CPU_TIME);
            }
        }
        return new RunResult(
                exit(ended, code, cancelled, reason), breached, violation, usage, stdoutBytes, stderrBytes, calls);
    }

    /** What {@link #decode} reads; a violation is told in words. */
    public static ByteBuffer encode(int number, RunResult result) {
        ByteBuffer out = ByteBuffer.allocate(Connection.MAX_PAYLOAD).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(number);
        switch (result.exit()) {
            case Exit.Exited(int code) -> out.putInt(EXITED).putInt(code).putInt(0);
            case Exit.Signalled(int signal) ->
                out.putInt(SIGNALLED).putInt(signal).putInt(0);
            case Exit.NotStarted _ -> out.putInt(NOT_STARTED).putInt(0).putInt(0);
            case Exit.Cancelled() -> out.putInt(SIGNALLED).putInt(0).putInt(1);
        }
        out.putInt(bits(result.breached()));
        Usage usage = result.usage();
        out.putLong(usage.cpuTime().map(Duration::toNanos).orElse(UNMEASURED));
        out.putLong(usage.wallTime().toNanos());
        out.putLong(usage.peakMemoryBytes().orElse(UNMEASURED));
        out.putLong(usage.voluntarySwitches().orElse(UNMEASURED));
        out.putLong(usage.involuntarySwitches().orElse(UNMEASURED));
        out.putLong(usage.minorFaults().orElse(UNMEASURED));
        out.putLong(usage.majorFaults().orElse(UNMEASURED));
        out.putLong(result.stdoutBytes());
        out.putLong(result.stderrBytes());
        out.putLong(usage.systemCalls().orElse(UNMEASURED));
        ReportedViolation.of(result.violation()).encode(out);
        put(out, result.exit() instanceof Exit.NotStarted(String reason) ? reason : "");
        result.violation().ifPresent(violation -> {
            put(out, violation.action());
            put(out, violation.detail());
        });
        return out.flip();
    }

    private static void put(ByteBuffer out, String text) {
        byte[] bytes = text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
        out.put(bytes, 0, Math.min(bytes.length, MAX_TEXT)).put((byte) 0);
    }

    private static OptionalLong measured(long value) {
        return value == UNMEASURED ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Exit exit(int ended, int code, boolean cancelled, String reason) {
        if (cancelled) {
            return new Exit.Cancelled();
        }
        return switch (ended) {
            case EXITED -> new Exit.Exited(code);
            case SIGNALLED -> new Exit.Signalled(code);
            default -> new Exit.NotStarted(reason);
        };
    }

    private static Set<LimitKind> limits(int bits) {
        Set<LimitKind> breached = EnumSet.noneOf(LimitKind.class);
        for (int i = 0; i < LIMITS.length; i++) {
            if ((bits & 1 << i) != 0) {
                breached.add(LIMITS[i]);
            }
        }
        return breached;
    }

    private static int bits(Set<LimitKind> breached) {
        int bits = 0;
        for (int i = 0; i < LIMITS.length; i++) {
            bits |= breached.contains(LIMITS[i]) ? 1 << i : 0;
        }
        return bits;
    }
}
