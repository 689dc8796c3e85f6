package dev.letscode.app.json;

import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.Head;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode run}.
 *
 * @param verdict as a CLICS id; any output counts as accepted
 * @param exitCode null if the program did not end by itself
 * @param signal that ended the program
 */
public record RunDocument(
        String language,
        String verdict,
        @Nullable String reason,
        @Nullable Integer exitCode,
        @Nullable Integer signal,
        @Nullable Long cpuMillis,
        @Nullable Long wallMillis,
        @Nullable Long peakBytes,
        @Nullable Long systemCalls,
        ConditionsItem conditions,
        JudgeDocument.HeadItem stdout,
        JudgeDocument.HeadItem stderr,
        List<JudgeDocument.CompilerItem> diagnostics,
        @Nullable String compilerOutput) {

    public static RunDocument of(String language, CustomTestResult result, Head stdout, Head stderr) {
        Exit exit = result.exit().orElse(null);
        return new RunDocument(
                language,
                result.verdict().clicsId(),
                Values.textOrNull(result.reason()),
                exit instanceof Exit.Exited(int code) ? (Integer) code : null,
                exit instanceof Exit.Signalled(int signal) ? (Integer) signal : null,
                Values.millis(result.usage().flatMap(Usage::cpuTime)),
                Values.millis(result.usage().map(Usage::wallTime)),
                result.usage()
                        .map(usage -> Values.bytes(usage.peakMemoryBytes()))
                        .orElse(null),
                result.usage().map(usage -> Values.whole(usage.systemCalls())).orElse(null),
                ConditionsItem.of(result.conditions()),
                JudgeDocument.item(stdout),
                JudgeDocument.item(stderr),
                JudgeDocument.items(result.diagnostics()),
                Values.textOrNull(result.compilerOutput()));
    }
}
