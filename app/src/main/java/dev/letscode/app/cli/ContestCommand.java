package dev.letscode.app.cli;

import dev.letscode.app.contest.CellText;
import dev.letscode.app.contest.ContestFile;
import dev.letscode.app.contest.ContestSubmissions;
import dev.letscode.app.contest.ResultFiles;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestTimes;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "contest",
        description = {
            "Shows the scoreboard of the contest that the window has open, as everybody may see it.",
            "",
            "With --json it is the scoreboard of the CLICS contest API.",
            "",
            "Exits with 0, or with 2 if there is no contest."
        },
        sortOptions = false)
final class ContestCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HomeOption homeOption;

    @Mixin
    private CacheOption cache;

    @Mixin
    private OutputOptions output;

    ContestCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, StoreException {
        Settings settings = cache.applyTo(shell.settings());
        Path home = homeOption.of(settings);
        ContestState state = new ContestFile(home)
                .read()
                .orElseThrow(() -> new InputException(
                        home + ": there is no contest; open one in the window, as docs/contest.md says"));
        try (Store store = shell.open(home);
                KnownPackages packages = new KnownPackages(home, settings.cacheFolder());
                Screen screen = new Screen(shell.terminal(), false)) {
            ContestState now = state.seen(Instant.now());
            Scoreboard board = now.board(new ContestSubmissions(store, packages).of(now), now.latest());
            if (output.json) {
                screen.line(ResultFiles.json(now, board).strip());
            } else {
                show(screen, now, board);
            }
            return ExitCode.OK;
        }
    }

    private void show(Screen screen, ContestState state, Scoreboard board) {
        if (!output.quiet) {
            String phase = state.schedule().phase(state.latest()).name().toLowerCase(Locale.ROOT);
            screen.line(state.contest().name() + ": " + phase + ", "
                    + ContestTimes.clock(state.schedule().left(state.latest())) + " left"
                    + (board.isFrozen() ? "; frozen, what came later is pending" : ""));
        }
        Table table = new Table().column("rank", Align.RIGHT).column("who", Align.LEFT);
        boolean hasPoints = board.rows().stream().anyMatch(row -> row.score() instanceof Score.Points);
        table.column(hasPoints ? "points" : "solved", Align.RIGHT);
        if (!hasPoints) {
            table.column("minutes", Align.RIGHT);
        }
        for (ContestProblem problem : state.contest().problems()) {
            table.column(problem.label(), Align.RIGHT);
        }
        table.lines(
                        screen.terminal(),
                        board.rows().stream().map(ContestCommand::row).toList())
                .forEach(screen::line);
    }

    private static List<Cell> row(Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(String.valueOf(row.rank())));
        cells.add(Cell.of(row.account().title()));
        switch (row.score()) {
            case Score.Solved(int problems, long minutes, long _) -> {
                cells.add(Cell.of(String.valueOf(problems)));
                cells.add(Cell.of(String.valueOf(minutes)));
            }
            case Score.Points points -> cells.add(Cell.of(CellText.points(points.points())));
        }
        for (Scoreboard.Cell cell : row.cells()) {
            String text = (CellText.main(cell) + " " + CellText.below(cell)).strip();
            cells.add(new Cell(text, cell.isFirst() ? Style.STRONG_GOOD : Style.PLAIN));
        }
        return cells;
    }
}
