package dev.letscode.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Feedback;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import dev.letscode.sandbox.Violation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRulesTest {

    private static final CheckOutcome RIGHT = new CheckOutcome.Accepted(Feedback.NONE);
    private static final CheckOutcome WRONG = new CheckOutcome.Rejected(Feedback.NONE, Optional.empty());
    private static final Limits LIMITS = Limits.defaults()
            .withCpuTime(Duration.ofMillis(1100))
            .withWallTime(Duration.ofSeconds(5))
            .withMemoryBytes(64L << 20);

    /** exit code or -signal; breached limits; CPU in ms; anything forbidden; the language says out of memory; check. */
    @ParameterizedTest(name = "{0}: exit {1}, breached {2}, {3} ms, violation {4}, heap full {5}, output {6} is {7}")
    @CsvSource({
        "all is well,                    0,   '',                         500,  '',     false, right, AC",
        "exactly at the limit,           0,   '',                         1000, '',     false, right, AC",
        "wrong output,                   0,   '',                         500,  '',     false, wrong, WA",
        "just past the time limit,       0,   '',                         1001, '',     false, right, TLE",
        "time beats a wrong output,      0,   '',                         1001, '',     false, wrong, TLE",
        "time beats a crash,             1,   '',                         1001, '',     false, wrong, TLE",
        "killed for CPU time,            -9,  CPU_TIME,                   1100, '',     false, wrong, TLE",
        "time beats memory,              -9,  CPU_TIME MEMORY,            1100, '',     false, wrong, TLE",
        "time beats output,              -9,  CPU_TIME STANDARD_OUTPUT,   1100, '',     false, wrong, TLE",
        "killed for memory,              -9,  MEMORY,                     100,  '',     false, wrong, MLE",
        "memory beats output,            -9,  MEMORY STANDARD_OUTPUT,     100,  '',     false, wrong, MLE",
        "memory beats waiting,           -9,  MEMORY WALL_TIME,           100,  '',     false, wrong, MLE",
        "heap full,                      1,   '',                         100,  '',     true,  wrong, MLE",
        "flood,                          -9,  STANDARD_OUTPUT,            100,  '',     false, wrong, OLE",
        "output beats waiting,           -9,  STANDARD_OUTPUT WALL_TIME,  100,  '',     false, wrong, OLE",
        "sleeps,                         -9,  WALL_TIME,                  100,  '',     false, wrong, TLE",
        "huge file,                      -25, FILE_SIZE,                  100,  '',     false, wrong, OLE",
        "error output alone is no harm,  0,   STANDARD_ERROR,             100,  '',     false, right, AC",
        "exit code,                      3,   '',                         100,  '',     false, right, RTE",
        "segmentation fault,             -11, '',                         100,  '',     false, right, RTE",
        "forbidden,                      -31, '',                         100,  ptrace, false, right, SV",
        "forbidden beats all,            -9,  CPU_TIME MEMORY,            1100, ptrace, true,  wrong, SV",
        "too many system calls,          -9,  SYSTEM_CALL_RATE,           100,  '',     false, right, SV",
        "and they beat all but that,     -9,  SYSTEM_CALL_RATE CPU_TIME,  1100, '',     true,  wrong, SV",
    })
    void the_first_rule_that_holds_decides(
            String name,
            int exit,
            String breached,
            int cpuMillis,
            String violation,
            boolean heapFull,
            String output,
            String expected) {
        RunFacts facts = facts(
                exit < 0 ? new Exit.Signalled(-exit) : new Exit.Exited(exit), breached, cpuMillis, violation, heapFull);
        Judgement judgement = VerdictRules.ofRun(facts, output.equals("right") ? RIGHT : WRONG);
        assertThat(judgement.verdict().id()).as(name).isEqualTo(expected);
        assertThat(judgement.reason().isEmpty()).as(name).isEqualTo(expected.equals("AC"));
        boolean theOutputDecides = List.of("AC", "WA").contains(expected);
        assertThat(VerdictRules.beforeTheOutput(facts).isEmpty()).as(name).isEqualTo(theOutputDecides);
    }

    @ParameterizedTest(name = "exit {0}, breached {1}, violation {2}, validator {3}, first {4} is {5}")
    @CsvSource({
        "0,   '',        '',     right, validator,  AC",
        "0,   '',        '',     right, contestant, AC",
        "0,   '',        '',     wrong, contestant, WA",
        // the validator had decided: what the program does then is its own business
        "-13, '',        '',     wrong, validator,  WA",
        "1,   '',        '',     wrong, validator,  WA",
        "-9,  WALL_TIME, '',     wrong, validator,  WA",
        "-9,  CPU_TIME,  '',     wrong, validator,  WA",
        "-31, '',        ptrace, wrong, validator,  SV",
        "-9,  SYSTEM_CALL_RATE, '', wrong, validator, SV",
        // accepted, but it has to end well
        "1,   '',        '',     right, validator,  RTE",
        "-9,  CPU_TIME,  '',     right, validator,  TLE",
        // the program failed first, and the validator rejected what it could not read any more
        "1,   '',        '',     wrong, contestant, RTE",
        "-9,  CPU_TIME,  '',     wrong, contestant, TLE",
        "-9,  MEMORY,    '',     wrong, contestant, MLE",
        // both waited for each other
        "-9,  WALL_TIME, '',     wrong, contestant, TLE",
    })
    void in_an_interaction_who_ended_first_matters(
            int exit, String breached, String violation, String output, String first, String expected) {
        RunFacts facts =
                facts(exit < 0 ? new Exit.Signalled(-exit) : new Exit.Exited(exit), breached, 500, violation, false);
        assertThat(VerdictRules.ofInteraction(facts, output.equals("right") ? RIGHT : WRONG, first.equals("validator"))
                        .verdict()
                        .id())
                .isEqualTo(expected);
    }

    @Test
    void a_program_that_the_judge_ended_after_the_validator_rejected_has_a_wrong_answer() {
        RunFacts facts = facts(new Exit.Cancelled(), "", 1, "", false);
        assertThat(VerdictRules.ofInteraction(facts, WRONG, true).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void a_forbidden_call_is_named_with_its_arguments() {
        RunResult result = new RunResult(
                new Exit.Signalled(9),
                Set.of(),
                Optional.of(new Violation("ptrace", "0x10, 0x1")),
                Usage.ofWallTime(Duration.ofMillis(3)),
                0,
                0,
                Map.of());
        assertThat(VerdictRules.ofRun(new RunFacts(result, LIMITS, Duration.ofSeconds(1), false, false), RIGHT)
                        .reason())
                .isEqualTo("tried what is not allowed: ptrace (0x10, 0x1)");
    }

    @Test
    void too_many_system_calls_are_named_with_the_limit_and_how_many_there_were() {
        Usage usage = new Usage(
                Optional.of(Duration.ofMillis(20)),
                Duration.ofMillis(30),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.of(25_123));
        RunResult result = new RunResult(
                new Exit.Signalled(9), Set.of(LimitKind.SYSTEM_CALL_RATE), Optional.empty(), usage, 0, 0, Map.of());
        Limits limits = LIMITS.withSystemCallsPerSecond(OptionalLong.of(10_000));
        Judgement judgement =
                VerdictRules.ofRun(new RunFacts(result, limits, Duration.ofSeconds(1), false, false), RIGHT);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SECURITY_VIOLATION);
        assertThat(judgement.reason())
                .startsWith(
                        "made more than 10,000 system calls within a second, 25,123 in all: no solution needs that");
    }

    @ParameterizedTest
    @CsvSource({
        "20,  it waits or sleeps (in an interactive problem: is the output flushed?)",
        "900, 'it waits or sleeps, or this machine was too busy to let it run'",
    })
    void who_computed_for_a_good_part_of_the_time_need_not_have_waited(int cpuMillis, String said) {
        RunFacts facts = facts(new Exit.Signalled(9), "WALL_TIME", cpuMillis, "", false);
        assertThat(VerdictRules.ofRun(facts, RIGHT).reason()).endsWith(": " + said);
    }

    @Test
    void a_cancelled_run_never_becomes_a_verdict() {
        RunFacts facts = facts(new Exit.Cancelled(), "", 1, "", false);
        assertThatThrownBy(() -> VerdictRules.ofRun(facts, RIGHT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_built_file_that_is_no_program_is_its_authors_fault() {
        RunFacts facts = new RunFacts(
                facts(new Exit.NotStarted("/program/program: No such file"), "", 1, "", false)
                        .result(),
                LIMITS,
                Duration.ofSeconds(1),
                false,
                true);
        assertThat(VerdictRules.ofRun(facts, RIGHT).verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
    }

    @Test
    void a_program_that_cannot_be_started_is_the_judges_fault() {
        RunFacts facts = facts(new Exit.NotStarted("no such file"), "", 1, "", false);
        assertThat(VerdictRules.ofRun(facts, RIGHT).verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    }

    @Test
    void without_a_measured_cpu_time_only_the_sandbox_decides_about_it() {
        RunResult result = new RunResult(
                new Exit.Exited(0),
                Set.of(),
                Optional.empty(),
                Usage.ofWallTime(Duration.ofSeconds(3)),
                0,
                0,
                Map.of());
        assertThat(VerdictRules.ofRun(new RunFacts(result, LIMITS, Duration.ofSeconds(1), false, false), RIGHT)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    private static RunFacts facts(Exit exit, String breached, int cpuMillis, String violation, boolean heapFull) {
        Set<LimitKind> kinds = Arrays.stream(breached.split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(LimitKind::valueOf)
                .collect(Collectors.toSet());
        Usage usage = new Usage(
                Optional.of(Duration.ofMillis(cpuMillis)),
                Duration.ofMillis(cpuMillis),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
        Optional<Violation> forbidden =
                violation.isEmpty() ? Optional.empty() : Optional.of(new Violation(violation, ""));
        return new RunFacts(
                new RunResult(exit, kinds, forbidden, usage, 0, 0, Map.of()),
                LIMITS,
                Duration.ofSeconds(1),
                heapFull,
                false);
    }
}
