package dev.letscode.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack on one backend. Nothing of it is pretended: a real judge compiles and judges real submissions, and then
 * looks whether the verdict is right, whether anything was learnt or changed, and whether anything is left.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackSuite {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Host host;
    private final Path cache;
    private final Set<Long> processesBefore = processes();
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // made before the first test
    AttackSuite() {
        try {
            host = new Host();
            // sandboxes of ordinary users must be able to see what they run
            cache = Files.createTempDirectory("letscode-attacks");
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A new sandbox of the backend. */
    abstract Sandbox open() throws Exception;

    /** What the backend has left of its own making: control groups, containers. */
    abstract List<String> leftovers() throws IOException;

    @BeforeAll
    void begin() throws Exception {
        Path programs = Files.createDirectory(cache.resolve("programs"));
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxr-xr-x"));
        Sandbox sandbox = open();
        workbench = new Workbench(
                sandbox,
                new ProgramBuilder(sandbox, new ProgramCache(programs, 1L << 30, Clock.systemUTC())),
                LanguageCatalog.bundled(),
                new CpuSlots(2),
                cache.resolve("data"));
    }

    @AfterAll
    void end() throws IOException {
        workbench.sandbox().close();
        host.close();
        try (var files = Files.walk(cache)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static List<Attack> attacks() throws IOException {
        return Attack.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void fails(Attack attack) throws Exception {
        for (JudgingResult result : judge(attack)) {
            assertThat(said(result)).doesNotContain(Host.BREACH, host.secret(), Target.ANSWER_MARK);
            assertThat(attack.expected())
                    .as("%s: %s %s", result.verdict(), result.reason(), said(result))
                    .contains(result.verdict());
            assertThat(result.reason()).contains(attack.reason());
        }
        assertThat(host.changes()).isEmpty();
        assertThat(leftInTheEnd()).isEmpty();
    }

    private List<JudgingResult> judge(Attack attack) throws Exception {
        try (Target target = new Target(attack, host);
                ExecutorService judges = Executors.newFixedThreadPool(attack.atOnce())) {
            List<Callable<JudgingResult>> work = new ArrayList<>();
            for (int number = 1; number <= attack.atOnce(); number++) {
                JudgingRequest request = new JudgingRequest(
                        target.problem(number),
                        target.submission(),
                        workbench.languages().detect(target.submission()).orElseThrow(),
                        JudgingOptions.DEFAULT.withRunAll(true));
                work.add(() -> new Judge(workbench).judge(request, event -> {}));
            }
            List<JudgingResult> results = new ArrayList<>();
            for (Future<JudgingResult> result : judges.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** All that the submission could make anybody read. */
    private static String said(JudgingResult result) {
        StringBuilder all = new StringBuilder(result.compilerOutput());
        result.diagnostics().forEach(diagnostic -> all.append(diagnostic).append('\n'));
        for (TestResult test : result.tests()) {
            all.append(test.output().text())
                    .append('\n')
                    .append(test.error().text())
                    .append('\n');
            all.append(test.transcript()).append(test.feedback()).append('\n');
        }
        return all.toString();
    }

    private static Set<Long> processes() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private List<String> leftInTheEnd() throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            List<String> left = new ArrayList<>(leftovers());
            left.addAll(Host.usersOf(cache));
            processes().stream()
                    .filter(process -> !processesBefore.contains(process))
                    .forEach(process -> left.add("process " + process));
            if (left.isEmpty() || Instant.now().isAfter(until)) {
                return left;
            }
            Thread.sleep(5);
        }
    }
}
