package dev.letscode.app.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.letscode.engine.check.Difference;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.GroupResult;
import dev.letscode.engine.judge.Head;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode judge}.
 *
 * @param packageName in JSON: {@code package}
 * @param title null where the package is not at hand
 * @param verdict as a CLICS id, also in the tests and groups
 * @param cpuMillis of the slowest test
 * @param wallMillis of the test that took longest
 * @param peakBytes of the hungriest test
 * @param elapsedMillis from the request to the result, with compiling
 * @param plan why it was run where it was; null if nothing could run it
 * @param testCount tests that the problem has; {@code tests} are those that were run
 */
public record JudgeDocument(
        @JsonProperty("package") String packageName,
        @Nullable String title,
        String language,
        String verdict,
        @Nullable String reason,
        @Nullable Double score,
        @Nullable Long cpuMillis,
        @Nullable Long wallMillis,
        @Nullable Long peakBytes,
        long elapsedMillis,
        ConditionsItem conditions,
        @Nullable PlanItem plan,
        @Nullable LimitsItem limits,
        @Nullable String firstFailingTest,
        int testCount,
        List<TestItem> tests,
        List<GroupItem> groups,
        List<CompilerItem> diagnostics,
        @Nullable String compilerOutput) {

    /** The limits that held; {@code timeReason} says where the time limit comes from. */
    public record LimitsItem(
            long cpuMillis,
            String timeReason,
            long wallMillis,
            long memoryBytes,
            long outputBytes,
            long systemCallsPerSecond) {}

    public record TestItem(
            int number,
            String name,
            String verdict,
            @Nullable String reason,
            @Nullable Double score,
            @Nullable Long cpuMillis,
            long wallMillis,
            @Nullable Long peakBytes,
            @Nullable Long systemCalls,
            int passes,
            @Nullable String note,
            @Nullable DifferenceItem difference,
            @Nullable String judgeMessage,
            @Nullable String teamMessage,
            HeadItem stdout,
            HeadItem stderr,
            @Nullable String transcript) {}

    /** Where the output first differs from the answer; lines and columns begin at 1. */
    public record DifferenceItem(
            String kind, long outputLine, long outputColumn, long answerLine, String expected, String seen) {}

    /** {@code text} is the beginning of what was printed, {@code bytes} in all. */
    public record HeadItem(String text, long bytes, boolean whole) {}

    public record GroupItem(
            String name,
            String verdict,
            @Nullable Double score,
            int testsRun,
            int tests,
            @Nullable String reason) {}

    /** A message of the compiler; line and column begin at 1, and are null if unknown. */
    public record CompilerItem(
            String severity,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String message) {}

    public static JudgeDocument of(JudgingRequest request, JudgingResult result) {
        return of(
                request.problem().shortName(),
                request.problem().title(),
                request.language().id(),
                result);
    }

    /** A result that was stored. */
    static JudgeDocument of(String problem, @Nullable String title, String language, JudgingResult result) {
        return new JudgeDocument(
                problem,
                title,
                language,
                result.verdict().clicsId(),
                Values.textOrNull(result.reason()),
                Values.number(result.score()),
                Values.millis(result.cpu()),
                result.tests().isEmpty() ? null : (Long) Values.millis(result.wall()),
                Values.bytes(result.peakMemoryBytes()),
                Values.millis(result.elapsed()),
                ConditionsItem.of(result.conditions()),
                result.course().map(PlanItem::of).orElse(null),
                result.limits().map(JudgeDocument::item).orElse(null),
                result.firstFailing().map(TestResult::name).orElse(null),
                result.testCount(),
                result.tests().stream().map(JudgeDocument::item).toList(),
                result.groups().stream().map(JudgeDocument::item).toList(),
                items(result.diagnostics()),
                Values.textOrNull(result.compilerOutput()));
    }

    static List<CompilerItem> items(List<CompilerDiagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> new CompilerItem(
                        diagnostic.severity().name().toLowerCase(Locale.ROOT),
                        Values.textOrNull(diagnostic.file()),
                        diagnostic.line() == 0 ? null : (Integer) diagnostic.line(),
                        diagnostic.column() == 0 ? null : (Integer) diagnostic.column(),
                        diagnostic.message()))
                .toList();
    }

    private static LimitsItem item(JudgingLimits limits) {
        return new LimitsItem(
                Values.millis(limits.time()),
                limits.timeReason(),
                Values.millis(limits.wall()),
                limits.memoryBytes(),
                limits.outputBytes(),
                limits.systemCallsPerSecond());
    }

    private static TestItem item(TestResult test) {
        return new TestItem(
                test.number(),
                test.name(),
                test.verdict().clicsId(),
                Values.textOrNull(test.reason()),
                Values.number(test.score()),
                Values.millis(test.usage().cpuTime()),
                Values.millis(test.usage().wallTime()),
                Values.bytes(test.usage().peakMemoryBytes()),
                Values.whole(test.usage().systemCalls()),
                test.passes(),
                Values.textOrNull(test.note()),
                test.difference().map(JudgeDocument::item).orElse(null),
                Values.textOrNull(test.feedback().judgeMessage()),
                Values.textOrNull(test.feedback().teamMessage()),
                item(test.output()),
                item(test.error()),
                Values.textOrNull(test.transcript()));
    }

    private static DifferenceItem item(Difference difference) {
        return new DifferenceItem(
                difference.kind().name().toLowerCase(Locale.ROOT),
                difference.output().line(),
                difference.output().column(),
                difference.answer().line(),
                difference.expected(),
                difference.seen());
    }

    static HeadItem item(Head head) {
        return new HeadItem(head.text(), head.bytes(), head.whole());
    }

    private static GroupItem item(GroupResult group) {
        return new GroupItem(
                group.name(),
                group.verdict().clicsId(),
                Values.number(group.score()),
                group.testsRun(),
                group.tests(),
                Values.textOrNull(group.reason()));
    }
}
