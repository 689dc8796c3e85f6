package dev.letscode.app.json;

import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.doctor.SelfTestResult;
import dev.letscode.engine.isolation.Demand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode doctor}.
 *
 * @param canJudge whether submissions can be judged here, if only for practice
 */
public record DoctorDocument(
        boolean canJudge,
        SandboxItem sandbox,
        Map<String, SandboxItem> otherSandboxes,
        List<LanguageItem> languages,
        List<String> languageFileProblems) {

    /**
     * The sandbox, or why there is none.
     *
     * @param safe whether a contest can be judged
     * @param fit the strongest demand that it meets, {@code contest} or {@code practice}; null if nothing can be run
     * @param enforced {@code exact}, {@code polled} or {@code none} for each feature
     */
    public record SandboxItem(
            boolean safe,
            @Nullable String fit,
            @Nullable String backend,
            @Nullable String mechanism,
            Map<String, String> enforced,
            List<String> gaps) {}

    /**
     * A language.
     *
     * @param state {@code works}, {@code broken}, {@code untried} or {@code missing}
     * @param reason why it does not work or was not tried
     * @param install command that installs it
     */
    public record LanguageItem(
            String id,
            String name,
            String state,
            @Nullable String version,
            List<String> programs,
            List<String> missing,
            @Nullable String install,
            @Nullable String reason) {}

    public static DoctorDocument of(DoctorReport report, Map<String, SandboxReport> others) {
        Map<String, SandboxItem> otherItems = new TreeMap<>();
        others.forEach((name, other) -> otherItems.put(name, item(other)));
        return new DoctorDocument(
                report.canJudge(),
                item(report.sandbox()),
                otherItems,
                report.languages().stream().map(DoctorDocument::item).toList(),
                report.languageFiles().stream().map(Object::toString).toList());
    }

    private static SandboxItem item(SandboxReport report) {
        return switch (report) {
            case SandboxReport.Missing(String reason) ->
                new SandboxItem(false, null, null, null, Map.of(), List.of(reason));
            case SandboxReport.Available sandbox -> {
                Map<String, String> enforced = new TreeMap<>();
                sandbox.features()
                        .forEach((feature, how) -> enforced.put(
                                feature.name().toLowerCase(Locale.ROOT),
                                how.name().toLowerCase(Locale.ROOT)));
                yield new SandboxItem(
                        sandbox.fit().equals(Optional.of(Demand.CONTEST)),
                        sandbox.fit().map(Demand::id).orElse(null),
                        sandbox.backend(),
                        sandbox.mechanism(),
                        enforced,
                        sandbox.gaps());
            }
        };
    }

    private static LanguageItem item(LanguageReport language) {
        String state = switch (language.selfTest()) {
            case SelfTestResult.Passed _ -> "works";
            case SelfTestResult.Failed _ -> "broken";
            case SelfTestResult.NotRun _ -> language.isInstalled() ? "untried" : "missing";
        };
        String reason = switch (language.selfTest()) {
            case SelfTestResult.Passed _ -> "";
            case SelfTestResult.Failed(String text) -> text;
            case SelfTestResult.NotRun(String text) -> text;
        };
        return new LanguageItem(
                language.id(),
                language.name(),
                state,
                language.version().orElse(null),
                language.programs(),
                language.missing(),
                language.installCommand().orElse(null),
                Values.textOrNull(reason));
    }
}
