package dev.letscode.app.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.contest.Account;
import dev.letscode.engine.contest.Contest;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Curtain;
import dev.letscode.engine.contest.Scoring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContestFileTest {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00.123456Z");

    @TempDir
    Path home;

    static ContestState state(Scoring scoring) {
        Contest contest = new Contest(
                "x",
                "Ä contest, \"quoted\"",
                Optional.empty(),
                Duration.ofHours(5),
                Optional.of(Duration.ofHours(1)),
                scoring,
                List.of(
                        ContestProblem.of("A", "apl", "Apples & pears", 0, Path.of("/packages/apl")),
                        ContestProblem.of("B", "bees", "Bees", 1, Path.of("/packages/bees"))),
                List.of(Account.of("ann", "Ann", 0)));
        return ContestState.open(contest, Account.of("me", "", 0), START)
                .started(START)
                .withAccount(Account.of("=ben", "", 1))
                .extended(Duration.ofMinutes(30), START.plusSeconds(60))
                .withCurtain(Curtain.CLOSED.reveal(new Curtain.Place("ann", "apl")))
                .seen(START.plusSeconds(61));
    }

    @Test
    void a_contest_that_goes_on_is_there_again_with_all_of_it() throws Exception {
        for (Scoring scoring : List.of(
                new Scoring.Icpc(Duration.ofMinutes(10), true), new Scoring.Ioi(Scoring.Counted.BEST_SUBMISSION))) {
            new ContestFile(home).save(state(scoring), 1);

            assertThat(new ContestFile(home).read()).contains(state(scoring));
        }
    }

    @Test
    void what_is_older_does_not_take_the_place_of_what_is_newer() throws Exception {
        ContestFile file = new ContestFile(home);
        ContestState older = state(Scoring.Icpc.USUAL);
        file.save(older.switchedTo("ann"), 2);
        file.save(older, 1);

        assertThat(file.read().orElseThrow().current()).isEqualTo("ann");
    }

    @Test
    void a_contest_that_is_put_away_is_kept_and_not_gone_on_with() throws Exception {
        ContestFile file = new ContestFile(home);
        file.putAway(state(Scoring.Icpc.USUAL), 1);

        assertThat(file.read()).isEmpty();
        assertThat(file.folder().resolve("past")).isDirectoryContaining("glob:**.json");
    }

    @Test
    void a_file_that_cannot_be_understood_is_kept_under_another_name_and_said() throws Exception {
        ContestFile file = new ContestFile(home);
        Files.createDirectories(file.folder());
        Files.writeString(file.folder().resolve("contest.json"), "{\"version\": 1, \"id\": ");

        assertThatThrownBy(file::read)
                .hasMessageContaining("contest.json: cannot be understood, and was renamed to contest.json.unreadable");
        assertThat(file.read()).isEmpty();
        assertThat(file.folder().resolve("contest.json.unreadable")).exists();
    }

    @Test
    void a_clock_that_is_put_back_goes_on_with_the_time_that_passes() {
        AtomicReference<Instant> machine = new AtomicReference<>(START);
        AtomicLong nanos = new AtomicLong();
        SteadyClock clock = new SteadyClock(machine::get, nanos::get);
        machine.set(START.plusSeconds(10));
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));

        machine.set(START.minusSeconds(3_600));
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(15));

        machine.set(START.plusSeconds(7_200));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(7_200));
        clock.notBefore(START.plusSeconds(9_000));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(9_001));
    }
}
