package dev.letscode.app.json;

import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.engine.verify.ClientOutcome;
import dev.letscode.engine.verify.PackageReport;
import dev.letscode.engine.verify.SubmissionReport;
import dev.letscode.problems.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode verify}.
 *
 * @param agrees whether every package is valid and no submission disagrees
 */
public record VerifyDocument(ConditionsItem conditions, List<PackageItem> packages, boolean agrees) {

    /** One package; {@code packageName} is {@code package} in JSON. */
    public record PackageItem(
            @com.fasterxml.jackson.annotation.JsonProperty("package")
            String packageName,

            boolean valid,
            List<DiagnosticItem> diagnostics,
            List<SubmissionItem> submissions) {}

    /**
     * A finding about the package.
     *
     * @param severity {@code error} or {@code warning}
     * @param file relative to the package
     * @param line null if no line is to blame
     */
    public record DiagnosticItem(
            String severity,
            @Nullable String file,
            @Nullable Integer line,
            String message) {}

    /**
     * An example submission.
     *
     * @param path relative to the package
     * @param expected verdicts that the package has in mind, as CLICS ids
     * @param verdict that was given, as a CLICS id
     * @param skipped why it was not judged
     * @param client what came of it in the client tier; null if that was not asked for
     * @param cpuMillis of the slowest test
     * @param wallMillis of the test that took longest
     * @param peakBytes of the hungriest test
     * @param reason why the verdict is what it is, and before that what is not as expected
     */
    public record SubmissionItem(
            String path,
            @Nullable String language,
            List<String> expected,
            @Nullable String verdict,
            boolean agrees,
            @Nullable String skipped,
            @Nullable Long cpuMillis,
            @Nullable Long wallMillis,
            @Nullable Long peakBytes,
            @Nullable String firstFailingTest,
            @Nullable ClientItem client,
            @Nullable String reason) {}

    /**
     * A submission in the client tier.
     *
     * @param verdict as a CLICS id; null if it cannot run there
     * @param cpuMillis of the slowest test
     * @param reason why the verdict is what it is, or why there is none
     */
    public record ClientItem(
            @Nullable String verdict,
            @Nullable Long cpuMillis,
            @Nullable String reason) {

        static ClientItem of(ClientOutcome outcome) {
            return switch (outcome) {
                case ClientOutcome.Judged(JudgingResult result) ->
                    new ClientItem(
                            result.verdict().clicsId(),
                            Values.millis(result.cpu()),
                            Values.textOrNull(result.reason()));
                case ClientOutcome.NotRun(String reason) -> new ClientItem(null, null, reason);
            };
        }
    }

    public static VerifyDocument of(List<PackageReport> reports, Conditions conditions) {
        return new VerifyDocument(
                ConditionsItem.of(conditions),
                reports.stream().map(VerifyDocument::item).toList(),
                reports.stream().allMatch(PackageReport::agrees));
    }

    private static PackageItem item(PackageReport report) {
        return new PackageItem(
                report.name(),
                report.valid(),
                report.diagnostics().stream().map(VerifyDocument::item).toList(),
                report.submissions().stream().map(VerifyDocument::item).toList());
    }

    private static DiagnosticItem item(Diagnostic diagnostic) {
        return new DiagnosticItem(
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                Values.textOrNull(diagnostic.file()),
                diagnostic.line() == 0 ? null : (Integer) diagnostic.line(),
                diagnostic.message());
    }

    private static SubmissionItem item(SubmissionReport report) {
        var result = report.result();
        return new SubmissionItem(
                report.path(),
                report.language().orElse(null),
                report.expected(),
                result.map(r -> r.verdict().clicsId()).orElse(null),
                report.agrees(),
                report.skipped().orElse(null),
                Values.millis(result.flatMap(r -> r.cpu())),
                Values.millis(result.filter(r -> !r.tests().isEmpty()).map(r -> r.wall())),
                result.map(r -> Values.bytes(r.peakMemoryBytes())).orElse(null),
                result.flatMap(r -> r.firstFailing()).map(test -> test.name()).orElse(null),
                report.client().map(ClientItem::of).orElse(null),
                reason(report));
    }

    private static @Nullable String reason(SubmissionReport report) {
        Stream<String> why = report.result().stream()
                .filter(result -> result.verdict() != Verdict.ACCEPTED)
                .map(result -> result.reason());
        return Values.textOrNull(Stream.concat(report.disagreements().stream(), why)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; ")));
    }
}
