package dev.letscode.app.bench;

import dev.letscode.app.bench.HybridReport.Comparison;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.hybrid.Editor;
import dev.letscode.engine.hybrid.HybridSettings;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.store.StoreException;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Measures what it brings to do things ahead of a submission: from submitting to the verdict, with and without. */
public final class HybridBench {

    private static final List<String> COMPILED = List.of("c", "cpp20", "java", "rust");
    private static final List<String> GUESTS = List.of("javascript", "python3", "cpp20");

    /** Nothing is built, whoever may be about to submit. */
    private static final HybridSettings WARM_ONLY = new HybridSettings(0.7, 1, Duration.ofMinutes(1));

    private static final int ENVIRONMENTS_PER_ROUND = 11;
    private static final long ENVIRONMENT_MILLIS = 50;
    private static final int MOST_WARM_UP = 2;
    private static final long PROGRAMS_BYTES = 1L << 30;

    /** Somebody who opens an editor writes for longer than this. */
    private static final double WRITING = 1.5;

    private final Workbench workbench;
    private final Planner planner;
    private final GuestBench.Clients clients;
    private final Path scratch;
    private final int rounds;
    private final Map<String, String> absent = new LinkedHashMap<>();
    private final ProblemPackage problem;
    private int sources;

    /**
     * Prepares a benchmark.
     *
     * @param workbench with the server tier
     * @param scratch for sources, stores and programs; its owner removes it
     * @param rounds of each comparison
     */
    public HybridBench(Workbench workbench, Planner planner, GuestBench.Clients clients, Path scratch, int rounds)
            throws IOException {
        this.planner = planner;
        this.clients = clients;
        this.scratch = scratch;
        this.rounds = rounds;
        this.workbench = with(workbench, Optional.empty());
        BenchPackage made = BenchPackage.in(scratch.resolve("sums"));
        made.addSums(1);
        this.problem = made.read();
    }

    /** With nothing that was compiled before this benchmark. */
    private Workbench with(Workbench like, Optional<Sandbox> client) {
        ProgramCache programs = new ProgramCache(scratch.resolve("programs"), PROGRAMS_BYTES, Clock.systemUTC());
        return new Workbench(
                like.sandbox(),
                client,
                Demand.PRACTICE,
                new ProgramBuilder(like.sandbox(), client, programs, Demand.PRACTICE),
                like.languages(),
                like.slots(),
                like.cacheFolder());
    }

    /** Runs the benchmark; {@code progress} is told what is being measured. */
    public HybridReport run(Consumer<String> progress)
            throws StoreException, SandboxException, IOException, InterruptedException {
        return run(COMPILED, GUESTS, progress);
    }

    /** The same in some languages, by their ids. */
    HybridReport run(List<String> compiled, List<String> guests, Consumer<String> progress)
            throws StoreException, SandboxException, IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<Comparison> comparisons = new ArrayList<>();
        progress.accept("an environment of the server tier");
        comparisons.add(environment());
        for (Language language : installed(compiled, Tier.SERVER)) {
            progress.accept("submissions in " + language.name() + ", built ahead");
            comparisons.add(built(language));
        }
        for (Language language : installed(guests, Tier.CLIENT)) {
            progress.accept("submissions in " + language.name() + " in the client tier, with a worker started ahead");
            comparisons.add(inClientTier(language, "worker", WARM_ONLY));
            progress.accept("submissions in " + language.name() + " in the client tier, with everything ahead");
            comparisons.add(inClientTier(language, "worker and program", HybridSettings.DEFAULT));
        }
        return new HybridReport(Machine.ofThis(), load, rounds, comparisons, workbench.caches(), absent);
    }

    private List<Language> installed(List<String> ids, Tier tier) {
        List<Language> installed = new ArrayList<>();
        for (String id : ids) {
            Optional<Language> language = workbench.languages().byId(id);
            Optional<Language> there = language.flatMap(one -> one.in(tier));
            Optional<String> missing = there.isPresent()
                    ? workbench.builder().missing(there.get())
                    : Optional.of("there is no such language");
            missing.ifPresent(why -> absent.put(id + " in the " + tier.id() + " tier", why));
            if (missing.isEmpty()) {
                installed.add(language.orElseThrow());
            }
        }
        return installed;
    }

    private Comparison environment() throws SandboxException, InterruptedException {
        Sandbox sandbox = workbench.sandbox();
        EnvironmentSpec spec = EnvironmentSpec.strict();
        Command nothing = Command.of("true");
        long[] without = new long[ENVIRONMENTS_PER_ROUND * rounds];
        long[] with = new long[without.length];
        for (int i = -warmUp(); i < without.length; i++) {
            long cold = open(sandbox, spec, nothing);
            sandbox.prepare(spec, nothing, Limits.defaults());
            Thread.sleep(ENVIRONMENT_MILLIS);
            long warm = open(sandbox, spec, nothing);
            if (i >= 0) {
                without[i] = cold;
                with[i] = warm;
            }
        }
        return Comparison.of("environment", "opening one and running `true`", without, with);
    }

    private int warmUp() {
        return Math.min(MOST_WARM_UP, rounds - 1);
    }

    private static long open(Sandbox sandbox, EnvironmentSpec spec, Command command)
            throws SandboxException, InterruptedException {
        long start = System.nanoTime();
        try (Environment environment = sandbox.open(spec)) {
            environment.run(command, Limits.defaults(), Streams.none());
            return System.nanoTime() - start;
        }
    }

    /** Each source is new; compiler, headers and service have been used before. */
    private Comparison built(Language language) throws StoreException, IOException, InterruptedException {
        long[] without = new long[rounds];
        long[] with = new long[rounds];
        for (int i = -warmUp(); i < rounds; i++) {
            long cold;
            long warm;
            try (Submitter submitter = submitter(workbench, Wish.SERVER, language, HybridSettings.DEFAULT)) {
                cold = submitter.nanosToVerdict(source(language));
                warm = submitBuilt(submitter, source(language));
            }
            if (i >= 0) {
                without[i] = cold;
                with[i] = warm;
            }
        }
        return Comparison.of("program", language.name() + ", server tier", without, with);
    }

    private static long submitBuilt(Submitter submitter, String text)
            throws StoreException, IOException, InterruptedException {
        try (Editor editor = submitter.show(text)) {
            submitter.awaitBuilt();
            editor.submitted();
            return submitter.nanosToVerdict(text);
        }
    }

    /** New workers each time, as in a window that has just been opened. */
    private Comparison inClientTier(Language language, String ahead, HybridSettings settings)
            throws StoreException, SandboxException, IOException, InterruptedException {
        long[] without = new long[rounds];
        long[] with = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            try (Sandbox client = clients.open(0);
                    Submitter submitter =
                            submitter(with(workbench, Optional.of(client)), Wish.CLIENT, language, settings)) {
                without[i] = submitter.nanosToVerdict(source(language));
            }
            try (Sandbox client = clients.open(0);
                    Submitter submitter =
                            submitter(with(workbench, Optional.of(client)), Wish.CLIENT, language, settings)) {
                with[i] = submitWarm(submitter, source(language), settings, without[i]);
            }
        }
        return Comparison.of(ahead, language.name() + ", client tier", without, with);
    }

    private static long submitWarm(Submitter submitter, String text, HybridSettings settings, long cold)
            throws StoreException, IOException, InterruptedException {
        try (Editor editor = submitter.show(text)) {
            TimeUnit.NANOSECONDS.sleep((long) (WRITING * cold));
            if (settings.buildAbove() < 1) {
                submitter.awaitBuilt();
            }
            editor.submitted();
            return submitter.nanosToVerdict(text);
        }
    }

    private Submitter submitter(Workbench with, Wish wish, Language language, HybridSettings settings)
            throws StoreException, IOException {
        return new Submitter(with, planner, wish, problem, language, settings, scratch.resolve("submitters"));
    }

    /** Adds two numbers, and is like no other. */
    private String source(Language language) {
        String comment = language.id().startsWith("python") ? "# " : "// ";
        return language.selfTest().source() + "\n" + comment + System.nanoTime() + " " + ++sources + "\n";
    }
}
