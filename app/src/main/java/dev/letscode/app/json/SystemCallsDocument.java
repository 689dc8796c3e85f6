package dev.letscode.app.json;

import dev.letscode.engine.doctor.TraceReport;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Violation;
import dev.letscode.sandbox.seccomp.Errno;
import dev.letscode.sandbox.seccomp.SystemCallAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode doctor --syscalls}.
 *
 * @param policy name of the language's policy; null if there is no program
 * @param reason why there is no program
 * @param exitCode null if the program did not end by itself
 * @param signal that ended the program
 * @param violation the call for which the program was ended
 */
public record SystemCallsDocument(
        String language,
        @Nullable String policy,
        @Nullable String reason,
        @Nullable Integer exitCode,
        @Nullable Integer signal,
        @Nullable String violation,
        List<CallItem> calls,
        List<JudgeDocument.CompilerItem> diagnostics) {

    /**
     * A system call that the program made.
     *
     * @param outcomes what the policy makes of it: {@code allow}, {@code refuse} and the error, {@code end}; several where
     *     that depends on the arguments
     */
    public record CallItem(String name, long times, List<String> outcomes) {}

    public static SystemCallsDocument of(String language, TraceReport report) {
        return switch (report) {
            case TraceReport.NotBuilt(String reason, var diagnostics, String _) ->
                new SystemCallsDocument(
                        language, null, reason, null, null, null, List.of(), JudgeDocument.items(diagnostics));
            case TraceReport.Traced(String policy, var calls, RunResult result) ->
                new SystemCallsDocument(
                        language,
                        policy,
                        null,
                        result.exit() instanceof Exit.Exited(int code) ? (Integer) code : null,
                        result.exit() instanceof Exit.Signalled(int signal) ? (Integer) signal : null,
                        result.violation().map(Violation::action).orElse(null),
                        calls.stream().map(SystemCallsDocument::item).toList(),
                        List.of());
        };
    }

    private static CallItem item(TraceReport.Call call) {
        return new CallItem(
                call.name(),
                call.times(),
                call.actions().stream().map(SystemCallsDocument::word).toList());
    }

    private static String word(SystemCallAction action) {
        return switch (action) {
            case SystemCallAction.Allow() -> "allow";
            case SystemCallAction.Refuse(int errno) -> "refuse " + Errno.name(errno);
            case SystemCallAction.End() -> "end";
        };
    }
}
