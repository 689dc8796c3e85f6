package dev.letscode.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack on one backend. Nothing of it is pretended: a real judge compiles and judges real submissions, and then
 * looks whether the verdict is right, whether anything was learnt or changed, and whether anything is left.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackSuite {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MANY = 20;

    private final Host host;
    private final Path cache;
    private final Set<Long> processesBefore = new HashSet<>();
    private final List<Sandbox> opened = new ArrayList<>();
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

    /** What it has to enforce. */
    Demand demand() {
        return Demand.CONTEST;
    }

    /** What the backend has left of its own making: control groups, containers. */
    abstract List<String> leftovers() throws IOException;

    @BeforeAll
    void begin() throws Exception {
        Path programs = Files.createDirectory(cache.resolve("programs"));
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxr-xr-x"));
        Sandbox sandbox = open();
        opened.add(sandbox);
        processesBefore.addAll(processes()); // those of the sandbox itself, and of other tests
        workbench = new Workbench(
                sandbox,
                demand(),
                new ProgramBuilder(sandbox, new ProgramCache(programs, 1L << 30, Clock.systemUTC()), demand()),
                LanguageCatalog.bundled(),
                new CpuSlots(2), // for attacks by two runs at once
                cache.resolve("data"));
    }

    private Workbench workbenchWithSlots(int slots) {
        return new Workbench(
                workbench.sandbox(),
                demand(),
                workbench.builder(),
                workbench.languages(),
                new CpuSlots(slots),
                workbench.cacheFolder());
    }

    @AfterAll
    void end() throws IOException {
        opened.forEach(Sandbox::close); // none, if the backend is not here
        host.close();
        try (var files = Files.walk(cache)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static List<Attack> quick() throws IOException {
        return Attack.all(Attack.Lane.QUICK);
    }

    List<Attack> others() throws IOException {
        return Attack.sampled(Attack.all(Attack.Lane.SLOW), oneIn(), getClass().getSimpleName());
    }

    /** Of how many slower attacks one is run unless they are asked for. */
    int oneIn() {
        return 1;
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("quick")
    void the_most_important_attacks_fail(Attack attack) throws Exception {
        assertFailed(attack, judge(attack, workbench));
        assertNothingHappened();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("others")
    @Tag("slow")
    void the_other_attacks_fail(Attack attack) throws Exception {
        assertFailed(attack, judge(attack, workbench));
        assertNothingHappened();
    }

    /** All at once, for they only wait until their time on the clock is over. */
    @Test
    @Tag("slow")
    void attacks_that_wait_fail() throws Exception {
        Map<Attack, Future<List<JudgingResult>>> attempts = new LinkedHashMap<>();
        try (ExecutorService judges = Executors.newCachedThreadPool()) {
            for (Attack attack : Attack.all(Attack.Lane.WAITING)) {
                attempts.put(attack, judges.submit(() -> judge(attack, workbenchWithSlots(MANY))));
            }
        }
        for (Map.Entry<Attack, Future<List<JudgingResult>>> attempt : attempts.entrySet()) {
            assertFailed(attempt.getKey(), attempt.getValue().get());
        }
        assertNothingHappened();
    }

    private void assertFailed(Attack attack, List<JudgingResult> results) {
        Evidence.assertFailed(attack, results, workbench.sandbox().name());
    }

    private void assertNothingHappened() throws Exception {
        assertThat(host.changes()).isEmpty();
        assertThat(leftInTheEnd()).isEmpty();
    }

    private List<JudgingResult> judge(Attack attack, Workbench bench) throws Exception {
        try (Target target = new Target(attack, host);
                ExecutorService judges = Executors.newFixedThreadPool(attack.atOnce())) {
            List<Callable<JudgingResult>> work = new ArrayList<>();
            for (int number = 1; number <= attack.atOnce(); number++) {
                JudgingRequest request = new JudgingRequest(
                        target.problem(number),
                        target.submission(),
                        bench.languages().detect(target.submission()).orElseThrow(),
                        JudgingOptions.DEFAULT.withRunAll(true));
                work.add(() -> new Judge(bench).judge(request, event -> {}));
            }
            List<JudgingResult> results = new ArrayList<>();
            for (Future<JudgingResult> result : judges.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
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
