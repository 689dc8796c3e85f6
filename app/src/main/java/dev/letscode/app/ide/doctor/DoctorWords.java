package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.doctor.Diagnosis.Safety;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.workshop.Examination;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.doctor.SelfTestResult;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;

/** What an examination has found, in words. */
final class DoctorWords {

    private DoctorWords() {}

    static Word headline(Safety safety) {
        return switch (safety) {
            case CONTEST -> Word.DOCTOR_CONTEST;
            case PRACTICE -> Word.DOCTOR_PRACTICE;
            case BUILT_IN_ONLY -> Word.DOCTOR_BUILT_IN;
            case NO_LANGUAGE -> Word.DOCTOR_NO_LANGUAGE;
            case NOTHING -> Word.DOCTOR_NOTHING;
        };
    }

    static Word more(Safety safety) {
        return switch (safety) {
            case CONTEST -> Word.DOCTOR_CONTEST_MORE;
            case PRACTICE -> Word.DOCTOR_PRACTICE_MORE;
            case BUILT_IN_ONLY -> Word.DOCTOR_BUILT_IN_MORE;
            case NO_LANGUAGE -> Word.DOCTOR_NO_LANGUAGE_MORE;
            case NOTHING -> Word.DOCTOR_NOTHING_MORE;
        };
    }

    static Word fit(SandboxReport report) {
        return switch (report) {
            case SandboxReport.Missing _ -> Word.DOCTOR_ABSENT;
            case SandboxReport.Available one ->
                one.fit()
                        .map(fit -> fit == Demand.CONTEST ? Word.DOCTOR_FIT_CONTEST : Word.DOCTOR_FIT_PRACTICE)
                        .orElse(Word.DOCTOR_FIT_NOTHING);
        };
    }

    static Word enforced(Enforcement how) {
        return switch (how) {
            case EXACT -> Word.DOCTOR_EXACT;
            case POLLED -> Word.DOCTOR_POLLED;
            case NONE -> Word.DOCTOR_NONE;
        };
    }

    static Word state(LanguageReport language) {
        return switch (language.selfTest()) {
            case SelfTestResult.Passed _ -> Word.DOCTOR_WORKS;
            case SelfTestResult.Failed _ -> Word.DOCTOR_BROKEN;
            case SelfTestResult.NotRun _ -> language.isInstalled() ? Word.DOCTOR_UNTRIED : Word.DOCTOR_MISSING;
        };
    }

    /** Version of a language that works, else why it does not. */
    static String detail(LanguageReport language, Words words) {
        return switch (language.selfTest()) {
            case SelfTestResult.Passed _ -> language.version().orElse("");
            case SelfTestResult.Failed(String reason) -> reason;
            case SelfTestResult.NotRun(String reason) ->
                language.isInstalled() ? reason : words.of(Word.DOCTOR_NEEDS, String.join(", ", language.missing()));
        };
    }

    static String sandbox(String name, Words words) {
        return name.equals(Examination.CLIENT) ? words.of(Word.DOCTOR_CLIENT) : name;
    }

    static String step(Examination.Step step, Words words) {
        return switch (step) {
            case Examination.Step.TheSandbox _ -> words.of(Word.DOCTOR_RUNNING_SANDBOX);
            case Examination.Step.OtherSandbox(String name) -> words.of(Word.DOCTOR_RUNNING_OTHER, name);
            case Examination.Step.ClientTier _ -> words.of(Word.DOCTOR_RUNNING_CLIENT);
            case Examination.Step.Languages(int done, int total, String name) ->
                words.of(Word.DOCTOR_RUNNING_LANGUAGES, done, total, name);
        };
    }

    static Word feature(Feature feature) {
        return switch (feature) {
            case CPU_TIME -> Word.DOCTOR_FEATURE_CPU_TIME;
            case WALL_TIME -> Word.DOCTOR_FEATURE_WALL_TIME;
            case MEMORY -> Word.DOCTOR_FEATURE_MEMORY;
            case PROCESSES -> Word.DOCTOR_FEATURE_PROCESSES;
            case OUTPUT -> Word.DOCTOR_FEATURE_OUTPUT;
            case FILES -> Word.DOCTOR_FEATURE_FILES;
            case FILE_SYSTEM -> Word.DOCTOR_FEATURE_FILE_SYSTEM;
            case PROCESS_ISOLATION -> Word.DOCTOR_FEATURE_PROCESS_ISOLATION;
            case NETWORK -> Word.DOCTOR_FEATURE_NETWORK;
            case SYSTEM_CALLS -> Word.DOCTOR_FEATURE_SYSTEM_CALLS;
            case SYSTEM_CALL_RATE -> Word.DOCTOR_FEATURE_SYSTEM_CALL_RATE;
        };
    }
}
