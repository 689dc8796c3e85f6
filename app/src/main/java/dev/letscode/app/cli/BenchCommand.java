package dev.letscode.app.cli;

import dev.letscode.app.bench.AnalysisBench;
import dev.letscode.app.bench.AnalysisReport;
import dev.letscode.app.bench.Bench;
import dev.letscode.app.bench.BenchReport;
import dev.letscode.app.bench.EditorBench;
import dev.letscode.app.bench.EditorReport;
import dev.letscode.app.bench.GuestBench;
import dev.letscode.app.bench.GuestReport;
import dev.letscode.app.bench.HybridBench;
import dev.letscode.app.bench.HybridReport;
import dev.letscode.app.bench.PeerBench;
import dev.letscode.app.bench.PeerReport;
import dev.letscode.app.bench.ResultsBench;
import dev.letscode.app.bench.ServiceBench;
import dev.letscode.app.bench.ServiceReport;
import dev.letscode.app.ide.Display;
import dev.letscode.app.json.Json;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.CacheFolder;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.app.workshop.Scratch;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.store.StoreException;
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
import java.util.function.BiConsumer;
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

    /** Enough for a median; each waits for colours as well. */
    private static final int KEYS = 300;

    /** Twenty seconds of them. */
    private static final int RESULTS = 20_000;

    /** Each begins with new workers. */
    private static final int GUEST_ROUNDS = 3;

    /** Most of the time somebody is waited for who thinks. */
    private static final int HYBRID_ROUNDS = 9;

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
            names = "--editor",
            description = "Measure the code editor on 10,000 lines instead: opening, typing, going elsewhere.")
    private boolean editor;

    @Option(
            names = "--results",
            description = "Measure the window's table of verdicts instead, while 1,000 results a second come into it.")
    private boolean results;

    @Option(
            names = "--guests",
            arity = "0..1",
            split = ",",
            paramLabel = "LANGUAGE",
            fallbackValue = "cpp20,javascript,python3",
            description = "Run the same programs in the server tier and in the client tier instead, in all of "
                    + "${FALLBACK-VALUE} or in some, and judge trivial submissions in the client tier. Takes some five "
                    + "minutes for each.")
    private List<String> guests = List.of();

    @Option(
            names = "--service",
            arity = "0..1",
            split = ",",
            paramLabel = "PART",
            fallbackValue = "policy,overhead,queueing,history,many",
            description =
                    "Measure the service around the judge instead, in all of ${FALLBACK-VALUE} or in some: its queue with "
                            + "a million tickets, what it adds to a submission, its store, pages of a million "
                            + "submissions, its heap. Takes some four minutes and 3 GB below the cache folder.")
    private List<String> service = List.of();

    @Option(
            names = "--hybrid",
            description =
                    "Measure what it brings to start workers and to compile ahead of a submission instead: from Submit "
                            + "to the verdict, with and without. Takes some ten minutes.")
    private boolean hybrid;

    @Mixin
    private CacheOption cache;

    @Mixin
    private OutputOptions output;

    BenchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, StoreException, InterruptedException, IOException {
        if (rounds < 1) {
            throw new InputException("--rounds " + rounds + ": at least 1 is needed");
        }
        for (String language : guests) {
            if (!GuestBench.LANGUAGES.contains(language)) {
                throw new InputException("--guests " + language + ": there are programs in "
                        + String.join(", ", GuestBench.LANGUAGES) + " only");
            }
        }
        for (String part : service) {
            if (!ServiceBench.PARTS.contains(part)) {
                throw new InputException(
                        "--service " + part + ": its parts are " + String.join(", ", ServiceBench.PARTS));
            }
        }
        Settings settings = cache.applyTo(shell.settings());
        try (Screen screen = new Screen(shell.terminal(), output.talks());
                Scratch scratch = Scratch.in(settings.cacheFolder())) {
            if (analysis) {
                reading(settings, screen);
            } else if (editor) {
                typing(settings, screen);
            } else if (results) {
                filling(screen);
            } else if (!guests.isEmpty()) {
                inBothTiers(settings, scratch, screen);
            } else if (!service.isEmpty()) {
                around(settings, scratch, screen);
            } else if (hybrid) {
                ahead(settings, scratch, screen);
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
                    AnalysisBench.run(CacheFolder.require(settings.cacheFolder()), Math.min(rounds, READINGS));
            report(report, AnalysisBenchView::show, screen);
        } catch (AnalysisUnavailableException e) {
            throw new InputException("--analysis: " + e.getMessage());
        }
    }

    private void typing(Settings settings, Screen screen) throws InputException, InterruptedException {
        screen.progress("measuring how fast the editor is");
        EditorReport report =
                new EditorBench(CacheFolder.require(settings.cacheFolder()), Math.min(rounds, KEYS), hasScreen()).run();
        report(report, EditorBenchView::show, screen);
    }

    private boolean hasScreen() {
        return Display.missing(shell.surroundings().environment(), System.getProperty("os.name"), "")
                .isEmpty();
    }

    private void filling(Screen screen) throws InterruptedException {
        screen.progress("measuring how well the table of verdicts keeps up");
        report(new ResultsBench(RESULTS, hasScreen()).run(), ResultsBenchView::show, screen);
    }

    private void inBothTiers(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, InterruptedException, IOException {
        Path cache = CacheFolder.require(settings.cacheFolder());
        try (Workshop workshop =
                Workshop.open(settings, shell.sandboxes(), Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench server = workshop.workbench();
            GuestReport report = new GuestBench(
                            server,
                            guests,
                            spares -> shell.sandboxes().client(cache, server.sandbox(), spares),
                            scratch.folder(),
                            Math.min(rounds, GUEST_ROUNDS))
                    .run(what -> screen.progress("measuring, " + what));
            report(report, GuestBenchView::show, screen);
        }
    }

    private void around(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, StoreException, InterruptedException, IOException {
        try (Workshop workshop = Workshop.open(settings, shell.sandboxes(), Demand.CONTEST, CpuSlots.ofThisMachine())) {
            ServiceReport report = new ServiceBench(
                            workshop.workbench(), Workshop.planner(settings), scratch.folder(), rounds)
                    .run(service, what -> screen.progress("measuring " + what), part -> {
                        if (!output.json) {
                            ServiceBenchView.show(part, screen);
                        }
                    });
            report(report, ServiceBenchView::showMachine, screen);
        }
    }

    private void ahead(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, StoreException, InterruptedException, IOException {
        Path cache = CacheFolder.require(settings.cacheFolder());
        try (Workshop workshop =
                Workshop.open(settings, shell.sandboxes(), Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench server = workshop.workbench();
            HybridReport report = new HybridBench(
                            server,
                            Workshop.planner(settings),
                            spares -> shell.sandboxes().client(cache, server.sandbox(), spares),
                            scratch.folder(),
                            Math.min(rounds, HYBRID_ROUNDS))
                    .run(what -> screen.progress("measuring " + what));
            report(report, HybridBenchView::show, screen);
        }
    }

    private void alone(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, InterruptedException, IOException {
        try (Workshop workshop = Workshop.open(settings, shell.sandboxes(), Demand.CONTEST, CpuSlots.ofThisMachine())) {
            BenchReport report = new Bench(workshop.workbench(), scratch.folder(), rounds)
                    .run(what -> screen.progress("measuring " + what));
            report(report, BenchCommand::show, screen);
        }
    }

    private void besidePeers(Settings settings, Scratch scratch, Screen screen)
            throws InputException, SandboxException, InterruptedException, IOException {
        Path cache = CacheFolder.require(settings.cacheFolder());
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
            report(report, PeerView::show, screen);
        } finally {
            sandboxes.forEach(Sandbox::close);
        }
    }

    private <T extends Record> void report(T report, BiConsumer<T, Screen> view, Screen screen) {
        screen.endProgress();
        if (output.json) {
            screen.line(Json.of(report));
        } else {
            view.accept(report, screen);
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

        screen.line(screen.terminal().out(Style.FAINT, machine.toString()));
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
