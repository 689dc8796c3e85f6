package dev.letscode.app.ide.contest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.contest.ContestFile;
import dev.letscode.app.contest.ContestSubmissions;
import dev.letscode.app.contest.SeededContest;
import dev.letscode.app.contest.SteadyClock;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.engine.contest.Schedule.Phase;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import dev.letscode.engine.contest.Scoring;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contest of a home with a real store and real files, on a thread that owns the models. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContestModelTest {

    private static final Path CONTESTS =
            Path.of("..", "problems", "contests").toAbsolutePath().normalize();

    @TempDir
    Path home;

    private final ExecutorService owner = Executors.newSingleThreadExecutor();
    private Background background;
    private Store store;
    private KnownPackages packages;

    @BeforeEach
    void open() throws Exception {
        background = new Background(owner);
        store = Store.embedded(home, remark -> {});
        packages = new KnownPackages(home, home.resolve("cache"));
    }

    @AfterEach
    void close() {
        background.close();
        packages.close();
        store.close();
        owner.shutdownNow();
    }

    private ContestModel model() throws Exception {
        return call(() -> new ContestModel(
                background,
                new ContestFile(home),
                new ContestPackages(
                        packages,
                        name -> Optional.of(CONTESTS.resolveSibling("packages").resolve(name))
                                .filter(Files::isDirectory)),
                new ContestSubmissions(store, packages),
                new SteadyClock(),
                "me"));
    }

    private <T> T call(Callable<T> what) throws Exception {
        return owner.submit(what).get();
    }

    private void run(Runnable what) throws Exception {
        owner.submit(what).get();
    }

    private void await(Callable<Boolean> isSo) throws Exception {
        for (int i = 0; i < 1_000; i++) {
            if (call(isSo)) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("it never came to it");
    }

    private static List<String> ranks(Scoreboard board) {
        return board.rows().stream()
                .map(row -> row.rank() + " " + row.account().name())
                .toList();
    }

    private static Duration minutes(long many) {
        return Duration.ofMinutes(many);
    }

    @Test
    void what_was_hidden_is_revealed_from_below_and_a_restart_in_between_changes_nothing() throws Exception {
        SeededContest seeded = new SeededContest(
                store, Scoring.Icpc.USUAL, minutes(150), List.of("nightwatch", "quilt"), List.of("ann", "ben", "cho"));
        seeded.judge("ann", "nightwatch", minutes(10), Verdict.ACCEPTED);
        seeded.judge("ben", "nightwatch", minutes(20), Verdict.ACCEPTED);
        seeded.judge("cho", "nightwatch", minutes(70), Verdict.WRONG_ANSWER);
        seeded.judge("ben", "quilt", minutes(90), Verdict.ACCEPTED);
        seeded.judge("cho", "quilt", minutes(121), Verdict.ACCEPTED);
        new ContestFile(home).save(seeded.state(), 1);
        ContestModel model = model();
        run(model::restore);
        await(() -> model.board()
                .get()
                .map(board -> board.isFrozen() && solved(board, "ben") == 1)
                .orElse(false));

        assertThat(call(() -> model.phase().get())).isEqualTo(Phase.ENDED);
        assertThat(ranks(call(() -> model.board().get().orElseThrow()))).containsExactly("1 ann", "2 ben", "3 cho");
        run(model::reveal);
        assertThat(cell(model, "cho", 0).wrong()).isEqualTo(1);
        await(() ->
                new ContestFile(home).read().orElseThrow().curtain().revealed().size() == 1);

        ContestModel again = model();
        run(again::restore);
        await(() -> again.board().get().map(board -> solved(board, "ben") == 1).orElse(false));
        assertThat(cell(again, "cho", 0).pending()).isZero();
        run(again::reveal);
        assertThat(ranks(call(() -> again.board().get().orElseThrow()))).containsExactly("1 ben", "2 ann", "3 cho");
        assertThat(call(() -> again.board().get().orElseThrow().isFrozen())).isTrue();
        run(again::reveal);
        assertThat(call(() -> again.board().get().orElseThrow().isFrozen())).isFalse();
    }

    private static int solved(Scoreboard board, String who) {
        return board.row(who).map(Row::score).orElseThrow() instanceof Score.Solved solved ? solved.problems() : -1;
    }

    private Scoreboard.Cell cell(ContestModel model, String who, int problem) throws Exception {
        return call(() ->
                model.board().get().orElseThrow().row(who).orElseThrow().cells().get(problem));
    }

    @Test
    void the_best_of_each_subtask_counts_as_the_package_has_them_and_what_is_judged_again_by_its_last_verdict()
            throws Exception {
        SeededContest seeded = new SeededContest(
                store, Scoring.Ioi.USUAL, minutes(30), List.of("rooftops", "nightwatch"), List.of("ann", "ben"));
        seeded.judge("ann", "rooftops", minutes(1), Verdict.WRONG_ANSWER, 10, 0, 0, 0);
        var better = seeded.judge("ann", "rooftops", minutes(2), Verdict.WRONG_ANSWER, 0, 25, 0, 0);
        seeded.judge("ben", "nightwatch", minutes(3), Verdict.ACCEPTED);
        seeded.submit("ben", "rooftops", minutes(4));
        new ContestFile(home).save(seeded.state(), 1);
        ContestModel model = model();
        run(model::restore);
        await(() -> model.items().get().size() == 2);
        await(() -> model.board()
                .get()
                .map(board -> board.row("ann").orElseThrow().score())
                .equals(Optional.of(new Score.Points(35, minutes(2)))));

        assertThat(call(() -> model.board()
                        .get()
                        .orElseThrow()
                        .row("ben")
                        .orElseThrow()
                        .score()))
                .isEqualTo(new Score.Points(100, minutes(3)));
        assertThat(cell(model, "ben", 0).pending()).isEqualTo(1);
        store.addJudgement(better.id(), better.submitted().plusSeconds(60));
        run(model::reload);
        await(() -> model.board()
                .get()
                .map(board -> board.row("ann").orElseThrow().score())
                .equals(Optional.of(new Score.Points(10, minutes(1)))));
    }

    @Test
    void what_cannot_be_opened_says_where_and_why_and_a_bundled_contest_is_opened_and_takes_who_sits_down()
            throws Exception {
        ContestModel model = model();
        Path folder = Files.createDirectories(home.resolve("broken"));
        run(() -> model.open(folder));
        await(() -> !model.message().get().isEmpty());
        assertThat(call(() -> model.message().get())).contains("broken");
        Files.writeString(folder.resolve("contest.yaml"), "duration: five hours\n");
        Files.writeString(folder.resolve("problems.yaml"), "- id: nightwatch\n");
        run(() -> model.message().set(""));
        run(() -> model.open(folder));
        await(() -> !model.message().get().isEmpty());

        assertThat(call(() -> model.message().get()))
                .contains("contest.yaml:1: error: 'duration' must be hours, minutes and seconds like 5:00:00");
        assertThat(call(() -> model.state().get())).isEmpty();
        run(() -> model.message().set(""));
        run(() -> model.open(CONTESTS.resolve("points")));
        await(() -> model.state().get().isPresent());

        assertThat(call(() -> model.items().get())).hasSize(3);
        assertThat(call(model::account)).isEqualTo("me");
        run(() -> model.sitDown(" Ann "));
        run(() -> model.startIn(minutes(5)));
        assertThat(call(model::account)).isEqualTo("Ann");
        assertThat(call(() -> model.phase().get())).isEqualTo(Phase.COUNTDOWN);
        assertThat(call(model::isOpen)).isFalse();
        run(model::start);
        assertThat(call(() -> model.phase().get())).isEqualTo(Phase.RUNNING);
        run(model::start);
        assertThat(call(() -> model.message().get())).isEqualTo("the contest has begun already");
    }
}
