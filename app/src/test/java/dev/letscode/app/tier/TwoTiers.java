package dev.letscode.app.tier;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.CustomTest;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.language.ToolFinder;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The engine of this machine with all of its tiers. Programs are run as a user's own test is: with the limits and the
 * policy of a submission. What is compiled is kept for the next run of the tests.
 */
final class TwoTiers implements AutoCloseable {

    private static final Path WORKERS = Path.of("target", "worker").toAbsolutePath();
    private static final Duration WAITING = Duration.ofSeconds(1);

    private final LanguageCatalog languages = LanguageCatalog.bundled();
    private final ToolFinder tools = new ToolFinder();
    private final Sandbox server;
    private final Optional<Sandbox> client;
    private final Map<Tier, Workbench> benches = new EnumMap<>(Tier.class);
    private final Map<Tier, String> absent = new EnumMap<>(Tier.class);

    /** @param runs at the same time */
    TwoTiers(int runs) throws IOException, SandboxException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "test-cache").toAbsolutePath());
        ProgramCache programs = new ProgramCache(folder.resolve("programs"), 1L << 30, Clock.systemUTC());
        CpuSlots slots = new CpuSlots(runs);
        server = NamespaceSandbox.create();
        benches.put(
                Tier.SERVER,
                new Workbench(
                        server,
                        Demand.CONTEST,
                        new ProgramBuilder(server, programs, Demand.CONTEST),
                        languages,
                        slots,
                        folder.resolve("data")));
        client = client(folder);
        client.ifPresent(sandbox -> benches.put(
                Tier.CLIENT,
                new Workbench(
                        server,
                        client,
                        Demand.PRACTICE,
                        new ProgramBuilder(server, client, programs, Demand.PRACTICE),
                        languages,
                        slots,
                        folder.resolve("data"))));
    }

    private Optional<Sandbox> client(Path folder) {
        try {
            ClientSettings settings =
                    ClientSettings.of(WORKERS, folder.resolve("workers")).withSpares(0);
            return Optional.of(ClientSandbox.create(settings, server));
        } catch (SandboxException e) {
            absent.put(Tier.CLIENT, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Why a tier cannot run programs of a file's extension; empty if it can. */
    Optional<String> whyNot(Tier tier, String extension) {
        if (absent.containsKey(tier)) {
            return Optional.of(absent.get(tier));
        }
        Language language = language(extension);
        Optional<Language> judged = language.in(tier);
        if (judged.isEmpty()) {
            return Optional.of(language.name() + " has no rules for it");
        }
        List<String> missing = tools.find(judged.get()).missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of("there is no " + String.join(", no ", missing));
    }

    private Language language(String extension) {
        return languages
                .detect(new SourceSet(List.of(new SourceFile("main" + extension, Path.of("")))))
                .orElseThrow(() -> new IllegalArgumentException("nobody knows the language of " + extension));
    }

    Outcome run(Tier tier, TierProgram program) throws InterruptedException {
        // Always submitted as the same file: one that is called as a module of its language hides it.
        SourceSet source = new SourceSet(List.of(new SourceFile("main" + program.extension(), program.path())));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Language language = language(program.extension()).in(tier).orElseThrow();
        CustomTestResult result = new CustomTest(Objects.requireNonNull(benches.get(tier)))
                .run(source, language, limits(program, language), Input.from(program.input().stream()), output, error);
        return new Outcome(tier, result, Content.of(output), Content.of(error));
    }

    /** The time as it is where a problem gives it: more in the tier whose run time takes longer. */
    private static JudgingLimits limits(TierProgram program, Language language) {
        Duration time = Duration.ofNanos(
                Math.round(program.time().toNanos() * language.run().limitFactor()));
        return new JudgingLimits(
                time,
                "the program",
                time.multipliedBy(2).plus(WAITING),
                program.memoryBytes(),
                program.outputBytes(),
                JudgingLimits.SYSTEM_CALLS_PER_SECOND);
    }

    @Override
    public void close() {
        client.ifPresent(Sandbox::close);
        server.close();
    }
}
