package dev.letscode.sandbox.init;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import dev.letscode.sandbox.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The payload of {@link FrameType#RESULT}. */
final class RunReport {

    private static final int SIGXCPU = 24;
    private static final int SIGXFSZ = 25;
    private static final long UNMEASURED = -1;

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

    static RunResult decode(Frame frame, Map<String, Long> calls) {
        ByteBuffer in = frame.payload();
        in.getInt(); // the number of the run, which is the only one
        int ended = in.getInt();
        int code = in.getInt();
        boolean cancelled = in.getInt() != 0;
        Set<LimitKind> breached = limits(in.getInt());
        Duration cpuTime = Duration.ofNanos(in.getLong());
        Duration wallTime = Duration.ofNanos(in.getLong());
        OptionalLong peakMemoryBytes = OptionalLong.of(in.getLong());
        OptionalLong voluntarySwitches = OptionalLong.of(in.getLong());
        OptionalLong involuntarySwitches = OptionalLong.of(in.getLong());
        OptionalLong minorFaults = OptionalLong.of(in.getLong());
        OptionalLong majorFaults = OptionalLong.of(in.getLong());
        long stdoutBytes = in.getLong();
        long stderrBytes = in.getLong();
        long systemCalls = in.getLong();
        Optional<Violation> violation = ReportedViolation.decode(in);
        String reason =
                new String(frame.buffer(), in.position(), Math.max(0, in.remaining() - 1), StandardCharsets.UTF_8);
        boolean started = ended != 2;
        Usage usage = started
                ? new Usage(
                        Optional.of(cpuTime),
                        wallTime,
                        peakMemoryBytes,
                        voluntarySwitches,
                        involuntarySwitches,
                        minorFaults,
                        majorFaults,
                        systemCalls == UNMEASURED ? OptionalLong.empty() : OptionalLong.of(systemCalls))
                : Usage.ofWallTime(wallTime);
        if (started && ended == 1) {
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

    private static Exit exit(int ended, int code, boolean cancelled, String reason) {
        if (cancelled) {
            return new Exit.Cancelled();
        }
        return switch (ended) {
            case 0 -> new Exit.Exited(code);
            case 1 -> new Exit.Signalled(code);
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
}
