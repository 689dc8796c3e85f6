package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalibrationTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private static Calibration.Pair pair(String path, long server, long client) {
        return new Calibration.Pair(path, Duration.ofMillis(server), Duration.ofMillis(client));
    }

    @Test
    void an_accepted_submission_has_the_room_that_it_has_in_the_server_tier_and_half_as_much_again() {
        LimitFactor factor = Calibration.of(LIMIT, List.of(pair("fast.py", 1, 40), pair("slow.py", 1000, 2400)));
        assertThat(factor.value()).isCloseTo(3.6, within(0.001));
        assertThat(factor.source()).contains("2 accepted", "slow.py", "2.400 s", "1.000 s");
    }

    @Test
    void what_needs_next_to_nothing_says_little_and_a_factor_has_its_bounds() {
        assertThat(Calibration.of(LIMIT, List.of(pair("tiny.py", 1, 40))).value())
                .isEqualTo(1);
        assertThat(Calibration.of(LIMIT, List.of(pair("slow.py", 1000, 30_000))).value())
                .isEqualTo(Calibration.MOST);
    }

    @Test
    void what_must_be_too_slow_is_where_there_is_a_factor_for_that() {
        List<Calibration.Pair> accepted = List.of(pair("good.cpp", 1000, 2500));
        assertThat(Calibration.below(LIMIT, accepted, "square.cpp", Duration.ofSeconds(6)))
                .hasValueSatisfying(factor -> {
                    assertThat(factor.value()).isGreaterThan(1.25).isLessThan(3);
                    assertThat(factor.source()).contains("square.cpp", "6.000 s");
                });
        assertThat(Calibration.below(LIMIT, accepted, "square.cpp", Duration.ofMillis(2_400)))
                .as("faster than what is accepted")
                .isEmpty();
    }

    @Test
    void factors_are_found_again_for_the_same_package_only_and_not_once_their_file_was_altered() throws Exception {
        Sandbox client = TestBench.get().sandbox();
        Path kept = folder.resolve("state");
        Calibrations calibrations = new Calibrations(kept);
        Map<Guest, LimitFactor> factors =
                Map.of(Guest.PYTHON, new LimitFactor(2.5, "measured"), Guest.WASM, new LimitFactor(1.5, "measured"));
        try (ProblemFixture fixture = new ProblemFixture().test("1\n", "2")) {
            ProblemPackage problem = fixture.build();
            assertThat(calibrations.find(problem, client)).isEmpty();
            calibrations.keep(problem, client, factors);
            assertThat(new Calibrations(kept).find(problem, client)).isEqualTo(factors);

            Path file = onlyFile(kept);
            String whole = Files.readString(file);
            for (String damaged : List.of(
                    whole.replace("2.5", "9.5"), whole.substring(0, whole.length() - 70), "", "\u0000" + whole)) {
                Files.writeString(file, damaged);
                assertThat(calibrations.find(problem, client)).as(damaged).isEmpty();
            }
            Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
            assertThat(calibrations.find(problem, client)).isEmpty();
            calibrations.keep(problem, client, factors);
            assertThat(calibrations.find(problem, client)).isEqualTo(factors);

            fixture.write("data/secret/001.in", "3\n");
            assertThat(calibrations.find(problem, client)).as("another package").isEmpty();
        }
    }

    private static Path onlyFile(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }
}
