package dev.letscode.engine.compile;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import java.time.Duration;
import java.util.Optional;

/** Says in one sentence why a compile command failed. */
final class CompileFailure {

    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;

    /** What the C library says of the signal, whatever the language of the machine. */
    private static final String FILE_SIZE_SIGNAL = "File size limit exceeded";

    private CompileFailure() {}

    /**
     * Empty if it succeeded.
     *
     * @throws SandboxException if it never ran or somebody ended it: then nothing is known about the source
     */
    static Optional<String> of(RunResult result, Limits limits, String program) throws SandboxException {
        if (result.exit() instanceof Exit.NotStarted(String reason)) {
            throw new SandboxException(program + " cannot be started in the sandbox: " + reason);
        }
        if (result.exit() instanceof Exit.Cancelled && result.breached().isEmpty()) {
            throw new SandboxException(program + " was ended from outside");
        }
        if (result.violation().isPresent()) {
            return Optional.of("the compiler was stopped because it tried something forbidden: "
                    + result.violation().get().action());
        }
        for (LimitKind kind : LimitKind.values()) {
            if (result.breached().contains(kind)) {
                return Optional.of("compiling was stopped: it " + breach(kind, limits));
            }
        }
        return switch (result.exit()) {
            case Exit.Exited(int code) ->
                code == 0 ? Optional.empty() : Optional.of("the compiler found errors (exit code " + code + ")");
            case Exit.Signalled(int signal) -> Optional.of("the compiler crashed with signal " + signal);
            case Exit.NotStarted notStarted -> throw new AssertionError(notStarted);
            case Exit.Cancelled cancelled -> throw new AssertionError(cancelled);
        };
    }

    /**
     * The same, if the reason is one that only a process of the compiler's own met, which the compiler then takes for a
     * crash of its own.
     */
    static String inside(String reason, Limits limits, String output) {
        return output.contains(FILE_SIZE_SIGNAL)
                ? "compiling was stopped: it " + breach(LimitKind.FILE_SIZE, limits) + ", as for arrays of that size"
                : reason;
    }

    private static String breach(LimitKind kind, Limits limits) {
        return switch (kind) {
            case CPU_TIME -> "took more than " + seconds(limits.cpuTime()) + " of CPU time";
            case WALL_TIME -> "took longer than " + seconds(limits.wallTime());
            case MEMORY -> "needed more than " + size(limits.memoryBytes()) + " of memory";
            case STANDARD_OUTPUT -> "printed more than " + size(limits.stdoutBytes());
            case STANDARD_ERROR -> "printed more than " + size(limits.stderrBytes());
            case FILE_SIZE -> "wrote a file of more than " + size(limits.fileBytes());
            case SYSTEM_CALL_RATE -> "made too many system calls";
        };
    }

    static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() / 1000.0 + " s";
    }

    static String size(long bytes) {
        if (bytes % MIB == 0) {
            return bytes / MIB + " MiB";
        }
        return bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " bytes";
    }
}
