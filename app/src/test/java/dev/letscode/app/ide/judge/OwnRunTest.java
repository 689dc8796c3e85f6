package dev.letscode.app.ide.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.console.ConsoleSession;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ComparisonFlags;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnRunTest {

    private static final byte[] LINE = "123456789\n".getBytes(StandardCharsets.US_ASCII);

    private static final Usage USAGE = Usage.ofWallTime(Duration.ofMillis(1));
    private static final Conditions CONDITIONS = new Conditions(Demand.PRACTICE, "namespace", List.of());

    private static OwnRun run(String expected) {
        return new OwnRun(1, "own/1", "in", Optional.of(expected), ComparisonFlags.NONE);
    }

    private static TestResult ended(OwnRun run) throws IOException {
        return run.result(new CustomTestResult(
                Verdict.ACCEPTED,
                "",
                Optional.of(new Exit.Exited(0)),
                Optional.of(USAGE),
                List.of(),
                "",
                Optional.empty(),
                CONDITIONS,
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void a_right_output_of_three_megabytes_is_right_and_a_wrong_end_of_it_is_wrong() throws IOException {
        String expected = "123456789\n".repeat(300_000);
        OwnRun right = run(expected);
        OwnRun wrong = run(expected);
        for (OwnRun one : List.of(right, wrong)) {
            TestStreams streams = one.streams();
            streams.stdin().open().close();
            for (int i = 0; i < 299_999; i++) {
                streams.stdout().write(LINE);
            }
            streams.stdout()
                    .write((one.equals(right) ? "123456789\n" : "12345678\n").getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(ended(right).verdict()).isEqualTo(Verdict.ACCEPTED);
        TestResult rejected = ended(wrong);
        assertThat(rejected.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(rejected.reason()).contains("line 300000");
        assertThat(rejected.output().whole()).isFalse();
        assertThat(rejected.output().bytes()).isEqualTo(2_999_999);
    }

    @Test
    void what_an_attempt_printed_that_failed_does_not_count() throws IOException {
        OwnRun run = run("2\n");
        TestStreams streams = run.streams();
        streams.stdin().open().close();
        streams.stdout().write("1\n".getBytes(StandardCharsets.US_ASCII));
        streams.stderr().write("lost".getBytes(StandardCharsets.US_ASCII));
        streams.stdin().open().close();
        streams.stdout().write("2\n".getBytes(StandardCharsets.US_ASCII));

        TestResult result = ended(run);
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.output().text()).isEqualTo("2\n");
        assertThat(result.error().text()).isEmpty();
    }

    @Test
    void a_hundred_megabytes_are_compared_without_being_kept() throws IOException {
        OwnRun run = run("1\n");
        TestStreams streams = run.streams();
        streams.stdin().open().close();
        byte[] much = "7\n".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 100; i++) {
            streams.stdout().write(much);
        }
        TestResult result = ended(run);
        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(result.output().bytes()).isEqualTo(100L << 20);
        assertThat(result.output().text().length()).isLessThan(1 << 20);
    }

    @Test
    void a_letter_that_comes_in_two_pieces_is_one_and_a_flood_is_cut() {
        List<ConsoleSession.Said> said = new ArrayList<>();
        Conversation out = new Conversation(ConsoleSession.Speaker.PROGRAM, said::add);
        byte[] bytes = "aé".getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, 2);
        out.write(bytes, 2, 1);
        assertThat(said).extracting(ConsoleSession.Said::text).containsExactly("a", "é");
        byte[] much = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 100; i++) {
            out.write(much, 0, much.length);
        }
        assertThat(said).hasSize(3);
    }
}
