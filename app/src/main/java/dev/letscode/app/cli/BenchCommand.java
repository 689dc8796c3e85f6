package dev.letscode.app.cli;

import dev.letscode.app.bench.AnalysisBench;
import dev.letscode.app.bench.AnalysisReport;
import dev.letscode.app.bench.Bench;
import dev.letscode.app.bench.BenchReport;
import dev.letscode.app.bench.GuestBench;
import dev.letscode.app.bench.GuestReport;
import dev.letscode.app.bench.PeerBench;
import dev.letscode.app.bench.PeerReport;
import dev.letscode.app.json.Json;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = {
            "Measures the judge itself on this machine.",
            "",
            "Takes about a minute, writes some 200 MB below the cache folder and removes them. Nothing else should run "
                    + "meanwhile."
        },
        sortOptions = false)
final class BenchCommand implements Callable<Integer> {

    /** Reading a source takes a hundred times longer than the shortest measurements. */
    private static final int READINGS = 100;

    /** Each begins with new workers. */
    private static final int GUEST_ROUNDS = 3;

    private final Shell shell;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Rounds of the shortest measurements; 2000 otherwise.")
    private int rounds;

    @Option(
            names = "--peers",
            description =
                    "Run one program in each way that this machine has instead: in our sandbox, as a bare process, "
                            + "and by bubblewrap, nsjail, isolate, runc and docker, as far as they are installed.")
    private boolean peers;

    @Option(names = "--analysis", description = "Measure how fast sources are read instead: whole, and after an edit.")
    private boolean analysis;

    @Option(
            names = "--guests",
            description = "Run the same programs in the server tier and in the client tier instead, and judge trivial "
                    + "submissions in the client tier. Takes some five minutes.")
    private boolean guests;

    @Mixin
    private CacheOption cache;

    @Mixin
    private OutputOptions output;

    BenchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException, IOException {
        if (rounds < 1) {
            throw new InputException("--rounds " + rounds + ": at least 1 is needed");
        }
        Settings settings = cache.applyTo(shell.settings());
        try (Screen screen = new Screen(shell.terminal(), output.talks());
                Scratch scratch = Scratch.in(settings.cacheFolder())) {
            if (analysis) {
                reading(settings, screen);
            } else if (guests) {
                inBothTiers(settings, scratch, screen);
            } else if (peers) {
                besidePeers(settings, scratch, screen);
            } else {
                alone(settings, scratch, screen);
            }
            return ExitCode.OK;
        }
    }

    private void reading(Settings settings, Screen screen) throws InputException {
        screen.progress("measuring how fast sources are read");
        try {
            AnalysisReport report =
                    AnalysisBench.run(CacheOption.require(settings.cacheFolder()), Math.min(rounds, READINGS));
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(report));
            } else {
                AnalysisBenchView.show(report, screen);
            }
        } catch (AnalysisUnavailableException e) {
            throw new InputException("--analysis: " + e.getMessage());
        }
    }

    private void inBothTiers(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, InterruptedException, IOException {
        Path cache = CacheOption.require(settings.cacheFolder());
        try (Workshop workshop =
                Workshop.open(settings, shell.sandboxes(), Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench server = workshop.workbench();
            GuestReport report = new GuestBench(
                            server,
                            spares -> shell.sandboxes().client(cache, server.sandbox(), spares),
                            scratch.folder(),
                            Math.min(rounds, GUEST_ROUNDS))
                    .run(what -> screen.progress("measuring, " + what));
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(report));
            } else {
                GuestBenchView.show(report, screen);
            }
        }
    }

    private void alone(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, InterruptedException, IOException {
        try (Workshop workshop = Workshop.open(settings, shell.sandboxes(), Demand.CONTEST, CpuSlots.ofThisMachine())) {
            BenchReport report = new Bench(workshop.workbench(), scratch.folder(), rounds)
                    .run(what -> screen.progress("measuring " + what));
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(report));
            } else {
                show(report, screen);
            }
        }
    }

    private void besidePeers(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, InterruptedException, IOException {
        Path cache = CacheOption.require(settings.cacheFolder());
        List<Sandbox> sandboxes = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, SandboxSource> each :
                    shell.sandboxes().each().entrySet()) {
                try {
                    sandboxes.add(each.getValue().open(cache));
                } catch (SandboxException e) {
                    missing.put(each.getKey(), String.valueOf(e.getMessage()));
                }
            }
            PeerReport report = new PeerBench(sandboxes, missing, scratch.folder(), rounds)
                    .run(what -> screen.progress("measuring, " + what));
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(report));
            } else {
                PeerView.show(report, screen);
            }
        } finally {
            sandboxes.forEach(Sandbox::close);
        }
    }

    private static void show(BenchReport report, Screen screen) {
        var machine = report.machine();
        var perTest = report.perTest();
        var throughput = report.throughput();
        var streaming = report.streaming();
        var verifying = report.verifying();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(
                "one test of `true` in a warm environment",
                "%.3f ms",
                perTest.sandboxed().medianMillis()));
        rows.add(row("a bare process start of `true`", "%.3f ms", perTest.bare().medianMillis()));
        rows.add(row("  the test as a multiple of that", "%.2f", perTest.ratio()));
        rows.add(row(
                "new environment to the first result",
                "%.2f ms",
                report.newEnvironment().toFirstResult().medianMillis()));
        rows.add(row(
                "  giving it back", "%.2f ms", report.newEnvironment().close().medianMillis()));
        rows.add(row(
                "tests of a trivial C++ program, " + throughput.atOnce() + " at once",
                "%.0f /s",
                throughput.testsPerSecond()));
        rows.add(row("input and answer of 150 MB each", "%.2f s", streaming.seconds()));
        rows.add(List.of(Cell.of("  heap above idle at its peak"), Cell.of(Text.ofBytes(streaming.aboveIdleBytes()))));
        rows.add(row(
                "verifying " + verifying.submissions() + " trivial submissions", "%.1f s", verifying.secondsCold()));
        rows.add(row("  of which compilers", "%.0f %%", 100 * verifying.compilersShare()));

        screen.line(screen.terminal()
                .out(Style.FAINT, machine.cores() + " cores, " + machine.system() + ", Java " + machine.java()));
        new Table()
                .column("measured (medians)", Align.LEFT)
                .column("", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static List<Cell> row(String what, String format, double value) {
        return List.of(Cell.of(what), Cell.of(String.format(Locale.ROOT, format, value)));
    }
}
