package dev.letscode.engine.doctor;

import dev.letscode.problems.Diagnostic;
import java.util.List;

/**
 * What this machine can do.
 *
 * @param sandbox whether and how well programs can be locked in
 * @param languages by id
 * @param languageFiles what is wrong with language files
 */
public record DoctorReport(SandboxReport sandbox, List<LanguageReport> languages, List<Diagnostic> languageFiles) {

    public DoctorReport {
        languages = List.copyOf(languages);
        languageFiles = List.copyOf(languageFiles);
    }

    /** Whether submissions can be judged here, if only for practice: a language works in the sandbox. */
    public boolean canJudge() {
        return sandbox.fit().isPresent()
                && languages.stream().anyMatch(language -> language.selfTest() instanceof SelfTestResult.Passed);
    }
}
