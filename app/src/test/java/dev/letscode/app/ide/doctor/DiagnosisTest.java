package dev.letscode.app.ide.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.doctor.Diagnosis.Safety;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.Examination;
import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.doctor.SelfTestResult;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiagnosisTest {

    private static final SandboxReport EXACT = sandbox(Optional.of(Demand.CONTEST));
    private static final SandboxReport POLLED = sandbox(Optional.of(Demand.PRACTICE));
    private static final SandboxReport WEAK = sandbox(Optional.empty());
    private static final SandboxReport NONE = new SandboxReport.Missing("no user namespaces");
    private static final LanguageReport WORKS = language(
            "works",
            List.of(),
            new SelfTestResult.Passed(Duration.ofMillis(3), true, Usage.ofWallTime(Duration.ofMillis(2))));
    private static final LanguageReport BROKEN =
            language("broken", List.of(), new SelfTestResult.Failed("it printed 1"));
    private static final LanguageReport MISSING =
            language("missing", List.of("ghc"), new SelfTestResult.NotRun("it is not installed"));

    @Test
    void the_headline_is_what_the_sandbox_in_use_and_its_languages_allow() {
        assertThat(safety(EXACT, NONE, WORKS)).isEqualTo(Safety.CONTEST);
        assertThat(safety(POLLED, NONE, WORKS)).isEqualTo(Safety.PRACTICE);
        assertThat(safety(EXACT, NONE, BROKEN, MISSING)).isEqualTo(Safety.NO_LANGUAGE);
        assertThat(safety(EXACT, POLLED, MISSING)).isEqualTo(Safety.BUILT_IN_ONLY);
        assertThat(safety(NONE, POLLED, MISSING)).isEqualTo(Safety.BUILT_IN_ONLY);
        assertThat(safety(WEAK, NONE, WORKS)).isEqualTo(Safety.NOTHING);
        assertThat(safety(NONE, NONE, MISSING)).isEqualTo(Safety.NOTHING);
    }

    @Test
    void a_demand_that_the_sandbox_does_not_meet_is_told() {
        assertThat(diagnosis(POLLED, NONE, Demand.CONTEST, WORKS).refused()).isTrue();
        assertThat(diagnosis(POLLED, NONE, Demand.PRACTICE, WORKS).refused()).isFalse();
        assertThat(diagnosis(EXACT, NONE, Demand.CONTEST, WORKS).refused()).isFalse();
    }

    @Test
    void another_sandbox_is_named_if_it_is_good_for_contests_and_the_one_in_use_is_not() {
        Map<String, SandboxReport> others = Map.of("docker", EXACT);

        assertThat(Diagnosis.of(found(POLLED, others, WORKS), Demand.PRACTICE).better())
                .contains("docker");
        assertThat(Diagnosis.of(found(EXACT, others, WORKS), Demand.PRACTICE).better())
                .isEmpty();
    }

    @Test
    void what_works_comes_first_and_what_is_not_there_last() {
        assertThat(diagnosis(EXACT, NONE, Demand.PRACTICE, MISSING, BROKEN, WORKS)
                        .languages())
                .containsExactly(WORKS, BROKEN, MISSING);
    }

    @Test
    void commands_are_found_in_what_the_engine_says() {
        assertThat(Diagnosis.commands("no control group: run it as root, or under \"systemd-run --user --scope\""))
                .containsExactly("systemd-run --user --scope");
        assertThat(Diagnosis.commands(
                        "there is no Docker daemon: start it (systemctl start docker), or set DOCKER_HOST"))
                .containsExactly("systemctl start docker");
        assertThat(Diagnosis.commands("it printed '5' instead of '6'")).isEmpty();
    }

    @Test
    void a_check_tells_its_steps_and_its_end_and_a_stopped_one_shows_what_was_known_before() throws Exception {
        LinkedBlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
        CountDownLatch never = new CountDownLatch(1);
        boolean[] waits = {false};
        try (Background background = new Background(told::add)) {
            Checkup checkup = new Checkup(
                    background,
                    progress -> {
                        progress.accept(new Examination.Step.TheSandbox());
                        if (waits[0]) {
                            never.await();
                        }
                        return found(EXACT, Map.of(), WORKS);
                    },
                    Demand.PRACTICE,
                    InstantSource.fixed(Instant.EPOCH));

            checkup.begin();
            next(told).run();
            assertThat(checkup.phase().get())
                    .isEqualTo(new Checkup.Phase.Running(Optional.of(new Examination.Step.TheSandbox())));
            next(told).run();
            Checkup.Phase done = checkup.phase().get();
            assertThat(done).isInstanceOf(Checkup.Phase.Done.class);

            waits[0] = true;
            checkup.begin();
            next(told).run();
            checkup.stop();
            assertThat(checkup.phase().get()).isEqualTo(done);
            assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void a_check_that_fails_says_why() throws Exception {
        LinkedBlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
        try (Background background = new Background(told::add)) {
            Checkup checkup = new Checkup(
                    background,
                    progress -> {
                        throw new SandboxException("the cache is full");
                    },
                    Demand.PRACTICE,
                    InstantSource.system());
            checkup.begin();
            next(told).run();

            assertThat(checkup.phase().get()).isEqualTo(new Checkup.Phase.Failed("the cache is full"));
        }
    }

    private static Runnable next(LinkedBlockingQueue<Runnable> told) throws InterruptedException {
        return Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS), "nothing was told");
    }

    private static Safety safety(SandboxReport inUse, SandboxReport client, LanguageReport... languages) {
        return diagnosis(inUse, client, Demand.PRACTICE, languages).safety();
    }

    private static Diagnosis diagnosis(
            SandboxReport inUse, SandboxReport client, Demand demand, LanguageReport... languages) {
        return Diagnosis.of(found(inUse, Map.of(Examination.CLIENT, client), languages), demand);
    }

    private static Examination found(
            SandboxReport inUse, Map<String, SandboxReport> others, LanguageReport... languages) {
        return new Examination("namespace", new DoctorReport(inUse, List.of(languages), List.of()), others);
    }

    private static SandboxReport sandbox(Optional<Demand> fit) {
        return new SandboxReport.Available("one", "some mechanism", Feature.allExact(), List.of(), fit);
    }

    private static LanguageReport language(String id, List<String> missing, SelfTestResult selfTest) {
        return new LanguageReport(id, id, missing, List.of(), Optional.empty(), Optional.empty(), selfTest);
    }
}
