package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SandboxReport;
import java.util.Map;

/** All that the page says as one text, to be sent to somebody. */
final class DoctorText {

    private DoctorText() {}

    static String of(Diagnosis found, Words words) {
        StringBuilder text = new StringBuilder();
        line(text, words.of(DoctorWords.headline(found.safety())) + ". " + words.of(DoctorWords.more(found.safety())));
        if (found.refused()) {
            line(text, words.of(Word.DOCTOR_REFUSED));
        }
        found.better().ifPresent(name -> line(text, words.of(Word.DOCTOR_BETTER, name)));
        String system = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", Java " + Runtime.version();
        line(text, system);
        for (Map.Entry<String, SandboxReport> each : found.sandboxes().entrySet()) {
            line(text, "");
            String name = DoctorWords.sandbox(each.getKey(), words);
            String fit = words.of(DoctorWords.fit(each.getValue()));
            switch (each.getValue()) {
                case SandboxReport.Missing(String reason) -> line(text, name + ": " + fit + "; " + reason);
                case SandboxReport.Available one -> {
                    line(text, name + " (" + one.mechanism() + "): " + fit);
                    one.features()
                            .forEach((feature, how) -> line(
                                    text,
                                    "  " + words.of(DoctorWords.feature(feature)) + ": "
                                            + words.of(DoctorWords.enforced(how))));
                    one.gaps().forEach(gap -> line(text, "  ! " + gap));
                }
            }
        }
        line(text, "");
        line(
                text,
                words.of(
                        Word.DOCTOR_LANGUAGES,
                        found.working(),
                        found.languages().size()));
        for (LanguageReport language : found.languages()) {
            String install = language.isInstalled()
                    ? ""
                    : language.installCommand().map(command -> "; " + command).orElse("");
            line(
                    text,
                    "  " + language.name() + ": " + words.of(DoctorWords.state(language)) + "; "
                            + DoctorWords.detail(language, words) + install);
        }
        found.languageFiles().forEach(problem -> line(text, "! " + problem));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
