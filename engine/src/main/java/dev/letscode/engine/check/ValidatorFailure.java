package dev.letscode.engine.check;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;

/** Says what became of a jury's program that should have ended with 42 or 43. */
final class ValidatorFailure {

    private static final int SHOWN = 300;

    private ValidatorFailure() {}

    static String of(RunResult result, Limits limits, String printed) {
        String what = breach(result, limits);
        String text = printed.strip();
        if (text.isEmpty()) {
            return what;
        }
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return what + "; it printed: " + shown.replace("\n", "\n    ");
    }

    private static String breach(RunResult result, Limits limits) {
        if (result.violation().isPresent()) {
            return "it tried what is not allowed: " + result.violation().get().action();
        }
        if (result.breached().contains(LimitKind.CPU_TIME)) {
            return "it needed more than %.1f s of CPU time"
                    .formatted(limits.cpuTime().toMillis() / 1e3);
        }
        if (result.breached().contains(LimitKind.WALL_TIME)) {
            return "it did not end: it hung until its time on the clock was over";
        }
        if (result.breached().contains(LimitKind.MEMORY)) {
            return "it needed more than " + (limits.memoryBytes() >> 20) + " MiB of memory";
        }
        if (result.breached().contains(LimitKind.STANDARD_OUTPUT)) {
            return "it printed more than " + (limits.stdoutBytes() >> 20) + " MiB";
        }
        if (result.breached().contains(LimitKind.FILE_SIZE)) {
            return "it wrote a file of more than " + (limits.fileBytes() >> 20) + " MiB";
        }
        return switch (result.exit()) {
            case Exit.Exited(int code) -> "it ended with exit code " + code + " instead of 42 or 43";
            case Exit.Signalled(int signal) -> "it crashed: signal " + signal;
            case Exit.NotStarted(String reason) -> "it could not be started: " + reason;
            case Exit.Cancelled() -> "it was cancelled";
        };
    }
}
