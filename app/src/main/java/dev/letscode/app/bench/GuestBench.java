package dev.letscode.app.bench;

import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CustomTest;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** The same programs in the server tier and in the client tier, each as a submission is run there. */
public final class GuestBench {

    /** The ids of the languages that there are programs in. */
    public static final List<String> LANGUAGES = List.of("cpp20", "javascript", "python3");

    private static final int WARM_RUNS = 2;
    private static final int MANY_NUMBERS = 2_000_000;
    private static final int NUMBERS = 500_000;
    private static final long PROGRAMS_BYTES = 1L << 30;
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final JudgingLimits LIMITS = new JudgingLimits(
            TIME, "the benchmark", TIME.multipliedBy(3), 1L << 30, 1 << 20, JudgingLimits.SYSTEM_CALLS_PER_SECOND);

    private final Workbench workbench;
    private final List<String> languages;
    private final Clients clients;
    private final ProgramCache programs;
    private final Path scratch;
    private final int rounds;

    /** Makes client tiers, whose workers are new. */
    @FunctionalInterface
    public interface Clients {

        /**
         * Makes one, which the caller closes.
         *
         * @param spares workers of each kind that are started ahead
         */
        Sandbox open(int spares) throws SandboxException;
    }

    /**
     * Prepares a benchmark.
     *
     * @param workbench with the server tier
     * @param languages ids of those that are measured
     * @param scratch for sources and inputs; its owner removes it
     * @param rounds each with new workers
     */
    public GuestBench(Workbench workbench, List<String> languages, Clients clients, Path scratch, int rounds) {
        this.workbench = workbench;
        this.languages = List.copyOf(languages);
        this.clients = clients;
        this.programs = new ProgramCache(scratch.resolve("programs"), PROGRAMS_BYTES, Clock.systemUTC());
        this.scratch = scratch;
        this.rounds = rounds;
    }

    /** CPU times of one program, in nanoseconds. */
    private record Times(List<Long> server, List<Long> first, List<Long> warm) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Runs the benchmark; {@code progress} is told what is being measured. */
    public GuestReport run(Consumer<String> progress) throws SandboxException, InterruptedException, IOException {
        Map<String, String> absent = new LinkedHashMap<>();
        Map<GuestTask, Times> measured = new LinkedHashMap<>();
        for (GuestTask task : tasks(absent)) {
            measured.put(task, new Times());
        }
        Map<Language, List<Long>> starts = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            // Each program comes after other ones in each round.
            List<GuestTask> order = new ArrayList<>(measured.keySet());
            Collections.rotate(order, round * order.size() / rounds);
            try (Sandbox client = clients.open(0)) {
                Workbench both = with(client);
                progress.accept("round " + (round + 1) + " of " + rounds + ": starting workers");
                warmUp(both, order, starts);
                for (GuestTask task : order) {
                    progress.accept("round " + (round + 1) + " of " + rounds + ": " + task.name() + " in "
                            + task.language().name());
                    measure(both, task, Objects.requireNonNull(measured.get(task)));
                }
            }
        }
        progress.accept("judging trivial submissions");
        List<GuestReport.Submission> submissions;
        try (Sandbox client = clients.open(1)) {
            submissions = Submitting.measure(with(client), scratch, absent);
        }
        List<GuestReport.Program> table = programs(measured);
        return new GuestReport(Machine.ofThis(), rounds, starts(starts), table, means(table), submissions, absent);
    }

    private Workbench with(Sandbox client) {
        return new Workbench(
                workbench.sandbox(),
                Optional.of(client),
                Demand.PRACTICE,
                new ProgramBuilder(workbench.sandbox(), Optional.of(client), programs, Demand.PRACTICE),
                workbench.languages(),
                workbench.slots(),
                workbench.cacheFolder());
    }

    private List<GuestTask> tasks(Map<String, String> absent) throws IOException {
        Path few = GuestTask.numbers(scratch.resolve("numbers"), NUMBERS);
        Path many = GuestTask.numbers(scratch.resolve("many-numbers"), MANY_NUMBERS);
        List<GuestTask> tasks = new ArrayList<>();
        for (String id : languages) {
            Language language = workbench
                    .languages()
                    .byId(id)
                    .orElseThrow(() -> new IOException("there is no language " + id + " to measure with"));
            Optional<String> missing = missing(language);
            if (missing.isPresent()) {
                absent.put(language.name(), missing.get());
            } else {
                boolean isFast = id.startsWith("cpp");
                tasks.addAll(GuestTask.of(language, scratch, isFast ? many : few));
            }
        }
        return tasks;
    }

    private Optional<String> missing(Language language) {
        return workbench
                .builder()
                .missing(language)
                .or(() -> language.in(Tier.CLIENT).flatMap(workbench.builder()::missing));
    }

    /** Starts the workers: what the very first program in one pays is not the next one's. */
    private void warmUp(Workbench both, List<GuestTask> order, Map<Language, List<Long>> starts)
            throws SandboxException, IOException, InterruptedException {
        for (Language language :
                order.stream().map(task -> task.in(Tier.CLIENT)).distinct().toList()) {
            Path file = scratch.resolve("self-test" + language.extensions().getLast());
            Path input = scratch.resolve("self-test.in");
            Files.writeString(file, language.selfTest().source());
            Files.writeString(input, language.selfTest().input());
            GuestTask task = new GuestTask("self-test", language, SourceSet.of(file), input);
            if (language.compileTier() == Tier.SERVER) {
                both.builder().build(task.source(), language, CompileLimits.defaults());
            }
            long start = System.nanoTime();
            run(both, task, Tier.CLIENT);
            starts.computeIfAbsent(language, any -> new ArrayList<>()).add(System.nanoTime() - start);
        }
    }

    private static List<GuestReport.Start> starts(Map<Language, List<Long>> measured) {
        List<GuestReport.Start> starts = new ArrayList<>();
        measured.forEach((language, nanos) -> starts.add(new GuestReport.Start(language.name(), spread(nanos))));
        return starts;
    }

    private record Ran(long nanos, String output) {}

    private static void measure(Workbench both, GuestTask task, Times times) throws IOException, InterruptedException {
        Ran first = run(both, task, Tier.CLIENT);
        times.first().add(first.nanos());
        for (int i = 0; i < WARM_RUNS; i++) {
            Ran server = run(both, task, Tier.SERVER);
            times.server().add(server.nanos());
            if (!server.output().equals(first.output())) {
                throw new IOException(task.name() + " in " + task.language().name() + " prints \"" + server.output()
                        + "\" in the server tier and \"" + first.output() + "\" in the client tier");
            }
            times.warm().add(run(both, task, Tier.CLIENT).nanos());
        }
    }

    private static Ran run(Workbench both, GuestTask task, Tier tier) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CustomTestResult result = new CustomTest(both)
                .run(task.source(), task.in(tier), LIMITS, Input.from(Files.newInputStream(task.input())), out, err);
        if (result.verdict() != Verdict.ACCEPTED) {
            throw new IOException("the benchmark's own program " + task.name() + " in "
                    + task.language().name() + " ended with " + result.verdict().text() + " in the " + tier.id()
                    + " tier: "
                    + result.reason() + " "
                    + err.toString(StandardCharsets.UTF_8).strip());
        }
        Duration cpu = result.usage()
                .flatMap(usage -> usage.cpuTime())
                .orElseThrow(() -> new IOException("the " + tier.id() + " tier does not measure CPU time"));
        return new Ran(cpu.toNanos(), out.toString(StandardCharsets.UTF_8));
    }

    private static List<GuestReport.Program> programs(Map<GuestTask, Times> measured) {
        List<GuestReport.Program> programs = new ArrayList<>();
        measured.forEach((task, times) -> programs.add(new GuestReport.Program(
                task.language().name(),
                task.name(),
                seconds(times.server()),
                seconds(times.first()),
                seconds(times.warm()))));
        return programs;
    }

    private static double seconds(List<Long> nanos) {
        return spread(nanos).medianMillis() / MILLIS_PER_SECOND;
    }

    private static Spread spread(List<Long> nanos) {
        return Spread.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    private static List<GuestReport.Mean> means(List<GuestReport.Program> programs) {
        return programs.stream()
                .map(GuestReport.Program::language)
                .distinct()
                .map(language -> new GuestReport.Mean(
                        language,
                        mean(programs, language, GuestReport.Program::firstRatio),
                        mean(programs, language, GuestReport.Program::warmRatio)))
                .toList();
    }

    private static double mean(
            List<GuestReport.Program> programs, String language, ToDoubleFunction<GuestReport.Program> ratio) {
        return Math.exp(programs.stream()
                .filter(program -> program.language().equals(language))
                .mapToDouble(program -> Math.log(ratio.applyAsDouble(program)))
                .average()
                .orElse(0));
    }
}
