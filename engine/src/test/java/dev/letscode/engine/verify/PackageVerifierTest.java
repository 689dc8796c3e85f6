package dev.letscode.engine.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.judge.TestBench;
import dev.letscode.problems.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageVerifierTest {

    private static final String SUM = "print(sum(map(int, input().split())))\n";

    @TempDir
    Path temporary;

    private Path root() {
        return temporary.resolve("sums");
    }

    private void write(String path, String text) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writePackage(String limits) throws IOException {
        write(
                "problem.yaml",
                "problem_format_version: 2025-09\nname: Sums\nuuid: 7f1c1c2e-0f5b-4a53-9b43-6c1b0e3a9d11\n"
                        + "license: cc0\nrights_owner: nobody\n" + limits);
        write("statement/problem.en.md", "Add two numbers.\n");
        write("data/sample/1.in", "1 2\n");
        write("data/sample/1.ans", "3\n");
        write("data/secret/1.in", "20 22\n");
        write("data/secret/1.ans", "42\n");
        write(
                "input_validators/numbers.py",
                "import re, sys\nsys.exit(42 if re.fullmatch(r'[0-9]+ [0-9]+\\n', sys.stdin.read()) else 43)\n");
        write("submissions/accepted/sum.py", SUM);
    }

    private PackageReport verify() throws InterruptedException {
        return new PackageVerifier(TestBench.get())
                .verify(List.of(root()), VerifyOptions.DEFAULT, event -> {})
                .getFirst();
    }

    private static List<String> texts(PackageReport report) {
        return report.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void a_good_package_agrees() throws Exception {
        writePackage("limits: {time_limit: 1}\n");
        write("submissions/wrong_answer/zero.py", "print(0)\n");
        write("submissions/run_time_error/crash.py", "raise SystemExit(1)\n");
        write("submissions/time_limit_exceeded/loop.py", "while True: pass\n");
        PackageReport report = verify();
        assertThat(texts(report)).isEmpty();
        assertThat(report.submissions())
                .allSatisfy(one -> assertThat(one.disagreements()).isEmpty());
        assertThat(report.submissions().stream()
                        .map(one -> one.path() + " "
                                + one.result().orElseThrow().verdict().id()))
                .containsExactly(
                        "submissions/accepted/sum.py AC",
                        "submissions/run_time_error/crash.py RTE",
                        "submissions/time_limit_exceeded/loop.py TLE",
                        "submissions/wrong_answer/zero.py WA");
        assertThat(report.agrees()).isTrue();
    }

    @Test
    void a_time_limit_that_is_not_given_is_derived_and_explained() throws Exception {
        writePackage("");
        write("submissions/time_limit_exceeded/loop.py", "while True: pass\n");
        PackageReport report = verify();
        assertThat(report.agrees()).isTrue();
        PackageReport.TimeLimitUsed limit = report.timeLimit().orElseThrow();
        assertThat(limit.limit()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.explanation()).startsWith("derived here: 0.0").contains("submissions/accepted/sum.py");
        assertThat(report.submissions()
                        .getFirst()
                        .result()
                        .orElseThrow()
                        .limits()
                        .orElseThrow()
                        .time())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_is_not_as_expected_is_said() throws Exception {
        writePackage("limits: {time_limit: 1}\n");
        write("submissions/wrong_answer/right.py", SUM);
        write("submissions/accepted/wrong.py", "print(3)\n");
        PackageReport report = verify();
        assertThat(report.valid()).isTrue();
        assertThat(report.agrees()).isFalse();
        assertThat(report.submissions().stream().map(SubmissionReport::agrees)).containsExactly(true, false, false);
    }

    @Test
    void a_validator_that_rejects_its_own_data_is_an_error_that_names_both() throws Exception {
        writePackage("limits: {time_limit: 1}\n");
        write("data/secret/2.in", "20 x\n");
        write("data/secret/2.ans", "20\n");
        PackageReport report = verify();
        assertThat(report.valid()).isFalse();
        assertThat(texts(report))
                .containsExactly("data/secret/2.in: error: the input validator input_validators/numbers.py rejects this"
                        + " input: it ended with exit code 43 instead of 42");
    }

    @Test
    void validators_that_crash_or_do_not_compile_are_errors() throws Exception {
        writePackage("limits: {time_limit: 1}\n");
        write("input_validators/crash.c", "#include <stdlib.h>\nint main(void) { abort(); }\n");
        write("input_validators/broken.c", "int main(void) { return x; }\n");
        assertThat(texts(verify()))
                .anyMatch(
                        text -> text.startsWith("input_validators/broken.c: error: the input validator cannot be used:"
                                + " input_validators/broken.c does not compile: broken.c:1:"))
                .anyMatch(text -> text.startsWith("data/sample/1.in: error: the input validator"
                        + " input_validators/crash.c rejects this input: it crashed with signal 6"));
    }

    @Test
    void data_that_tests_the_validators_is_used() throws Exception {
        writePackage("limits: {time_limit: 1}\n");
        write("data/invalid_input/letters.in", "a b\n");
        write("data/invalid_input/fine.in", "1 2\n");
        write("data/invalid_output/wrong.in", "1 2\n");
        write("data/invalid_output/wrong.ans", "3\n");
        write("data/invalid_output/wrong.out", "3 \n");
        assertThat(texts(verify()))
                .containsExactlyInAnyOrder(
                        "data/invalid_input/fine.in: error: this input has to be invalid, but every input validator"
                                + " accepts it",
                        "data/invalid_output/wrong.out: error: this output has to be rejected, but it is accepted");
    }

    @Test
    void a_broken_package_is_refused_with_its_reasons() throws Exception {
        writePackage("limits: {time_limit: [\n");
        PackageReport report = verify();
        assertThat(report.valid()).isFalse();
        assertThat(report.submissions()).isEmpty();
        assertThat(texts(report)).anyMatch(text -> text.startsWith("problem.yaml:"));
    }

    @Test
    void an_interrupted_verification_leaves_nothing_behind() throws Exception {
        writePackage("limits: {time_limit: 30}\n");
        write("submissions/time_limit_exceeded/loop.py", "while True: pass\n");
        Path scratch = TestBench.get().cacheFolder().resolve("scratch");
        Thread verifying = Thread.currentThread();
        boolean interrupted = false;
        long started = System.nanoTime();
        try {
            new PackageVerifier(TestBench.get()).verify(List.of(root()), VerifyOptions.DEFAULT, event -> {
                if (event instanceof VerifyEvent.SubmissionStarted(Path ignored, String path)
                        && path.contains("loop")) {
                    interruptSoon(verifying);
                }
            });
        } catch (InterruptedException e) {
            interrupted = true;
        }
        assertThat(interrupted).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
        assertThat(scratch).isEmptyDirectory();
    }

    private static void interruptSoon(Thread thread) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(1000);
                thread.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
