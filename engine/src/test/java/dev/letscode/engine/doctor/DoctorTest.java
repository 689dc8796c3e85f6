package dev.letscode.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path programs;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    @Tag("slow")
    void every_language_that_is_installed_passes_its_self_test_and_the_others_say_what_installs_them()
            throws Exception {
        List<LanguageReport> asTheyCame = new ArrayList<>();
        DoctorReport report = examine(LanguageCatalog.bundled(), asTheyCame);

        assertThat(report.languages())
                .isEqualTo(asTheyCame)
                .hasSameSizeAs(LanguageCatalog.bundled().all());
        assertThat(report.languageFiles()).isEmpty();
        assertThat(report.languages()).allSatisfy(language -> {
            assertThat(language.installCommand()).isPresent();
            if (language.isInstalled()) {
                assertThat(language.selfTest()).isInstanceOf(SelfTestResult.Passed.class);
                assertThat(language.version().orElse("")).isNotBlank();
                assertThat(language.programs()).allMatch(program -> program.startsWith("/"));
            } else {
                System.out.println("not tried: " + language.name() + " is not installed: " + language.missing());
                assertThat(language.selfTest()).isInstanceOf(SelfTestResult.NotRun.class);
            }
        });
        assertThat(report.sandbox())
                .isInstanceOfSatisfying(
                        SandboxReport.Available.class,
                        available -> assertThat(available.features()).isNotEmpty());
    }

    @Test
    @Tag("slow")
    void a_language_that_gives_the_wrong_answer_is_found_out() throws Exception {
        Files.writeString(folder.resolve("wrong.yaml"), """
                id: wrong
                name: Wrong
                extensions: .wrong
                entry: main-file
                tools: {version: bash --version, packages: bash}
                compile: {commands: [], keep-sources: true, diagnostics: none}
                run: {command: "bash {program}/{entry}"}
                self-test: {file: a.wrong, source: "echo 43", input: 20 22, output: 42}
                """);
        Files.writeString(folder.resolve("broken.yaml"), "id: broken\n");
        DoctorReport report = examine(LanguageCatalog.load(List.of(folder)), new ArrayList<>());

        assertThat(report.languages())
                .filteredOn(language -> language.id().equals("wrong"))
                .singleElement()
                .extracting(LanguageReport::selfTest)
                .isEqualTo(new SelfTestResult.Failed("it printed '43' instead of '42'"));
        assertThat(report.languageFiles())
                .isNotEmpty()
                .allMatch(problem -> problem.file().endsWith("broken.yaml"));
    }

    @Test
    void without_a_sandbox_nothing_is_run_and_nothing_can_be_judged() {
        DoctorReport report = Doctor.withoutSandbox(LanguageCatalog.bundled(), "user namespaces are switched off");
        assertThat(report.canJudge()).isFalse();
        assertThat(report.sandbox()).isEqualTo(new SandboxReport.Missing("user namespaces are switched off"));
        assertThat(report.languages()).allMatch(language -> language.selfTest() instanceof SelfTestResult.NotRun);
    }

    private DoctorReport examine(LanguageCatalog languages, List<LanguageReport> progress) throws Exception {
        try (Sandbox sandbox = NamespaceSandbox.create()) {
            ProgramCache cache = new ProgramCache(programs.resolve("cache"), 1L << 30, Clock.systemUTC());
            return new Doctor(sandbox, new ProgramBuilder(sandbox, cache), languages).examine(progress::add);
        }
    }
}
