package dev.letscode.engine.doctor;

import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.language.ToolFinder;
import dev.letscode.engine.language.Toolchain;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Finds out what this machine can judge, by doing it: each installed language's self-test is compiled and run in the
 * sandbox, under the limits that contestants get.
 */
public final class Doctor {

    private static final int AT_ONCE = 2;

    /** What works under the weakest demand is worth knowing; whether it is enough for a contest is said apart. */
    private static final Demand DEMAND = Demand.PRACTICE;

    /** Enough for what a compiler says of itself. */
    private static final Limits VERSION_LIMITS = Limits.defaults().withStdoutBytes(1 << 20);

    private final Sandbox sandbox;
    private final ProgramBuilder builder;
    private final LanguageCatalog languages;
    private final ToolFinder tools = new ToolFinder();

    public Doctor(Sandbox sandbox, ProgramBuilder builder, LanguageCatalog languages) {
        this.sandbox = sandbox;
        this.builder = builder;
        this.languages = languages;
    }

    /** For a machine without any sandbox: says which languages are installed, and runs nothing. */
    public static DoctorReport withoutSandbox(LanguageCatalog languages, String reason) {
        ToolFinder tools = new ToolFinder();
        List<LanguageReport> reports = languages.all().stream()
                .map(language -> report(
                        language,
                        tools.find(language),
                        Optional.empty(),
                        new SelfTestResult.NotRun("there is no sandbox to run it in")))
                .toList();
        return new DoctorReport(new SandboxReport.Missing(reason), reports, languages.problems());
    }

    /**
     * Examines everything, two languages at a time.
     *
     * @param progress is told each language's result as it comes, by one thread at a time
     */
    public DoctorReport examine(Consumer<? super LanguageReport> progress) throws InterruptedException {
        List<Future<LanguageReport>> futures = new ArrayList<>();
        List<LanguageReport> reports = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Language language : languages.all()) {
                futures.add(pool.submit(() -> examine(language)));
            }
            for (Future<LanguageReport> future : futures) {
                reports.add(future.get());
                progress.accept(reports.getLast());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a language could not be examined", e.getCause());
        } finally {
            pool.shutdownNow();
            pool.close();
        }
        return new DoctorReport(SandboxReport.Available.of(sandbox), reports, languages.problems());
    }

    /**
     * Finds out which of the languages that the client tier runs as WebAssembly it cannot run here, by doing it; the
     * sandbox is then the client tier.
     *
     * @return a sentence for each, with what to do about it where that is known
     */
    public List<String> gapsOfClientTier() throws InterruptedException {
        List<String> gaps = new ArrayList<>();
        for (Language language : languages.all()) {
            Optional<Language> inClient =
                    language.in(Tier.CLIENT).filter(one -> one.chosenByExtension() && one.compileTier() == Tier.SERVER);
            if (inClient.isPresent()) {
                gap(inClient.get()).ifPresent(why -> gaps.add("no " + language.name() + ": " + why));
            }
        }
        return gaps;
    }

    private Optional<String> gap(Language language) throws InterruptedException {
        try {
            return switch (selfTest(language)) {
                case SelfTestResult.Passed _ -> Optional.empty();
                case SelfTestResult.Failed(String reason) -> Optional.of(reason);
                case SelfTestResult.NotRun(String reason) -> Optional.of(reason);
            };
        } catch (SandboxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private LanguageReport examine(Language language) throws InterruptedException {
        Toolchain toolchain = tools.find(language);
        if (!toolchain.isComplete()) {
            return report(language, toolchain, Optional.empty(), new SelfTestResult.NotRun("it is not installed"));
        }
        try {
            return report(language, toolchain, version(language, toolchain), selfTest(language));
        } catch (SandboxException e) {
            return report(
                    language, toolchain, Optional.empty(), new SelfTestResult.Failed(String.valueOf(e.getMessage())));
        }
    }

    private static LanguageReport report(
            Language language, Toolchain toolchain, Optional<String> version, SelfTestResult selfTest) {
        List<String> programs = language.programs().stream()
                .filter(toolchain.programs()::containsKey)
                .map(name -> String.valueOf(toolchain.programs().get(name)))
                .toList();
        return new LanguageReport(
                language.id(),
                language.name(),
                toolchain.missing(),
                programs,
                version,
                language.tools().installCommand(),
                selfTest);
    }

    private Optional<String> version(Language language, Toolchain toolchain)
            throws SandboxException, InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Command command =
                new Command(toolchain.locate(language.tools().version()).words());
        try (Environment env = sandbox.open(DEMAND.environment(SystemCallPolicy.named("compiler")))) {
            env.run(command, VERSION_LIMITS, new Streams(Input.none(), output, output));
        }
        return output.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains("warning:"))
                .findFirst();
    }

    private SelfTestResult selfTest(Language language) throws SandboxException, InterruptedException {
        long start = System.nanoTime();
        BuildResult result = builder.buildSelfTest(language);
        Duration build = Duration.ofNanos(System.nanoTime() - start);
        return switch (result) {
            case BuildResult.Built built -> run(language, built.program(), build, built.cached());
            case BuildResult.Rejected rejected ->
                new SelfTestResult.Failed("it does not compile: " + rejected.reason() + " " + rejected.output());
            case BuildResult.Unavailable unavailable -> new SelfTestResult.NotRun(unavailable.reason());
        };
    }

    private SelfTestResult run(Language language, Program program, Duration build, boolean cached)
            throws SandboxException, InterruptedException {
        Limits limits = Limits.defaults();
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        Input input =
                Input.from(new ByteArrayInputStream(language.selfTest().input().getBytes(StandardCharsets.UTF_8)));
        RunResult result;
        try (Environment env =
                sandbox.open(DEMAND.environment(language.run().systemCalls()).withMounts(program.mount()))) {
            result = env.run(program.command(List.of(), limits), limits, new Streams(input, stdout, stderr));
        }
        String printed = stdout.toString(StandardCharsets.UTF_8).strip();
        if (!result.succeeded()) {
            String said =
                    stderr.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("nothing");
            return new SelfTestResult.Failed("it ended with " + result.exit() + ", past the limits " + result.breached()
                    + ", and said: " + said);
        }
        if (!printed.equals(language.selfTest().output().strip())) {
            return new SelfTestResult.Failed("it printed '" + printed + "' instead of '"
                    + language.selfTest().output().strip() + "'");
        }
        return new SelfTestResult.Passed(build, cached, result.usage());
    }
}
