package dev.letscode.engine.judge;

import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.Tier;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What judging works with; made once and shared by all that judge. Its owner closes the sandbox.
 *
 * @param sandbox runs programs of the machine: compilers, what the jury wrote, and submissions in the server tier
 * @param client runs submissions in the client tier, if there is one
 * @param demand what it has to enforce; without it nothing is run
 * @param builder makes them
 * @param languages that are known
 * @param slots for runs whose time is measured
 * @param cacheFolder where generated test data and derived time limits are kept; made if it does not exist, and may be
 *     shared between processes
 */
public record Workbench(
        Sandbox sandbox,
        Optional<Sandbox> client,
        Demand demand,
        ProgramBuilder builder,
        LanguageCatalog languages,
        CpuSlots slots,
        Path cacheFolder) {

    /** One without a client tier. */
    public Workbench(
            Sandbox sandbox,
            Demand demand,
            ProgramBuilder builder,
            LanguageCatalog languages,
            CpuSlots slots,
            Path cacheFolder) {
        this(sandbox, Optional.empty(), demand, builder, languages, slots, cacheFolder);
    }

    /** One for a contest. */
    public Workbench(
            Sandbox sandbox, ProgramBuilder builder, LanguageCatalog languages, CpuSlots slots, Path cacheFolder) {
        this(sandbox, Demand.CONTEST, builder, languages, slots, cacheFolder);
    }

    /** Where programs run that were built by {@link #builder()}, whoever wrote them. */
    public EnvironmentSpec environment(Program program) {
        return demand.environment(program.language().run().systemCalls()).withMounts(program.mount());
    }

    /**
     * What runs the programs of a tier.
     *
     * @throws SandboxException if there is nothing
     */
    public Sandbox sandbox(Tier tier) throws SandboxException {
        return switch (tier) {
            case SERVER -> sandbox;
            case CLIENT -> client.orElseThrow(() -> new SandboxException("there is no client tier here"));
        };
    }

    /**
     * Says that a submission in this language will probably be judged soon, so that what it runs in is ready by then.
     *
     * @param language as the tier judges it
     * @param memoryBytes that the program may use
     */
    public void prepare(Language language, long memoryBytes) {
        builder.prepare(language, CompileLimits.defaults());
        Optional<Sandbox> there = language.tier() == Tier.CLIENT ? client : Optional.of(sandbox);
        language.guest()
                .ifPresent(guest -> there.ifPresent(one -> one.prepare(
                        demand.environment(language.run().systemCalls()),
                        Command.of(guest.id()),
                        Limits.defaults().withMemoryBytes(memoryBytes))));
    }

    /** Says that a program will probably be run soon. */
    void prepare(Program program, long memoryBytes) {
        Limits limits = Limits.defaults().withMemoryBytes(memoryBytes);
        Optional<Sandbox> there = program.language().tier() == Tier.CLIENT ? client : Optional.of(sandbox);
        there.ifPresent(one -> one.prepare(environment(program), program.command(List.of(), limits), limits));
    }

    /**
     * Has a WebAssembly program translated by a worker, which keeps it for when it is run. Nothing of it is run, and what is
     * wrong with it is said when it is.
     */
    void translate(Program program, long memoryBytes) throws SandboxException, InterruptedException {
        boolean isModule = program.language().guest().filter(Guest.WASM::equals).isPresent();
        if (client.isEmpty() || !isModule) {
            return;
        }
        Limits limits = Limits.defaults().withMemoryBytes(memoryBytes);
        Command run = program.command(List.of(), limits);
        List<String> check = new ArrayList<>(run.arguments());
        check.add(1, "--check");
        try (Environment environment = client.get().open(environment(program))) {
            var _ = environment.run(new Command(check, run.variables(), run.directory()), limits, Streams.none());
        }
    }

    /** How what is kept for later was used, by the names of what it is. */
    public Map<String, CacheUse> caches() {
        Map<String, CacheUse> caches = new TreeMap<>();
        caches.put("programs", builder.cache());
        caches.put("testdata", DataCache.use(GeneratedData.folder(this)));
        Stream.concat(Stream.of(sandbox), client.stream())
                .forEach(one -> one.caches().forEach((name, use) -> caches.put(one.name() + "-" + name, use)));
        return caches;
    }

    /** How many environments are ready for programs to come, by the names of their sandboxes. */
    public Map<String, Integer> ready() {
        Map<String, Integer> ready = new TreeMap<>();
        Stream.concat(Stream.of(sandbox), client.stream()).forEach(one -> ready.put(one.name(), one.ready()));
        return ready;
    }

    /** Under which conditions programs of a tier are run. */
    public Conditions conditions(Tier tier) {
        return demand.in(tier == Tier.CLIENT ? client.orElse(sandbox) : sandbox);
    }
}
