package dev.letscode.app.workshop;

import dev.letscode.app.settings.Settings;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.FilePastRuns;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that judging needs, put together for one command or one window, and put away with it. */
public final class Workshop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    /** Compiled programs that are kept for the next time. */
    private static final long PROGRAMS_BYTES = 2L << 30;

    private final Workbench workbench;

    private Workshop(Workbench workbench) {
        this.workbench = workbench;
    }

    /** With this machine's sandbox alone. */
    public static Workshop open(Settings settings, SandboxSource sandboxes, Demand demand, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        Path cache = CacheFolder.require(settings.cacheFolder());
        return of(sandboxes.open(cache), Optional.empty(), settings, demand, slots);
    }

    /** With this machine's sandbox alone if that and the language's programs are there, else with all tiers that are. */
    public static Workshop openFor(
            Language language, Settings settings, SandboxSource sandboxes, Demand demand, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        try {
            Workshop workshop = open(settings, sandboxes, demand, slots);
            if (workshop.workbench().builder().missing(language).isEmpty()) {
                return workshop;
            }
            workshop.close();
        } catch (SandboxException e) {
            LOG.info("there is no server tier: {}", e.getMessage());
        }
        return openAll(settings, sandboxes, demand, slots);
    }

    /** With all tiers that this machine has, for who judges once. */
    public static Workshop openAll(Settings settings, SandboxSource sandboxes, Demand demand, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        return openAll(settings, sandboxes, demand, slots, 0);
    }

    /**
     * With all tiers that this machine has.
     *
     * @param spares workers of each kind of the client tier that are started ahead of the next one's need
     */
    public static Workshop openAll(
            Settings settings, SandboxSource sandboxes, Demand demand, CpuSlots slots, int spares)
            throws InputException, SandboxException, InterruptedException {
        Path cache = CacheFolder.require(settings.cacheFolder());
        Sandbox server = openIfPossible(sandboxes, cache);
        try {
            return of(server, Optional.of(sandboxes.client(cache, server, spares)), settings, demand, slots);
        } catch (SandboxException e) {
            if (server instanceof MissingSandbox(String reason)) {
                throw new SandboxException(reason + "; and " + e.getMessage(), e);
            }
            LOG.info("there is no client tier: {}", e.getMessage());
            return of(server, Optional.empty(), settings, demand, slots);
        }
    }

    /** With both tiers, or it says which is missing. */
    public static Workshop openBoth(Settings settings, SandboxSource sandboxes, Demand demand, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        Path cache = CacheFolder.require(settings.cacheFolder());
        Sandbox server = sandboxes.open(cache);
        try {
            return of(server, Optional.of(sandboxes.client(cache, server)), settings, demand, slots);
        } catch (SandboxException e) {
            server.close();
            throw e;
        }
    }

    /** With what a tier needs: the client tier does without this machine's sandbox, as long as the jury's programs do. */
    public static Workshop open(Settings settings, SandboxSource sandboxes, Tier tier, Demand demand, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        if (tier == Tier.SERVER) {
            return open(settings, sandboxes, demand, slots);
        }
        Path cache = CacheFolder.require(settings.cacheFolder());
        Sandbox around = openIfPossible(sandboxes, cache);
        try {
            return of(around, Optional.of(sandboxes.client(cache, around)), settings, demand, slots);
        } catch (SandboxException e) {
            around.close();
            throw e;
        }
    }

    /** This machine's sandbox, or what says why there is none. */
    public static Sandbox openIfPossible(SandboxSource sandboxes, Path cache) throws InterruptedException {
        try {
            return sandboxes.open(cache);
        } catch (SandboxException e) {
            return new MissingSandbox(String.valueOf(e.getMessage()));
        }
    }

    private static Workshop of(
            Sandbox sandbox, Optional<Sandbox> client, Settings settings, Demand demand, CpuSlots slots) {
        Path cache = settings.cacheFolder();
        ProgramCache programs = new ProgramCache(cache.resolve("programs"), PROGRAMS_BYTES, Clock.systemUTC());
        return new Workshop(new Workbench(
                sandbox,
                client,
                demand,
                new ProgramBuilder(sandbox, client, programs, demand),
                languages(settings),
                slots,
                cache.resolve("data")));
    }

    /** The bundled languages and the user's own. */
    public static LanguageCatalog languages(Settings settings) {
        return LanguageCatalog.load(List.of(settings.languagesFolder()));
    }

    /** What plans where submissions run. */
    public static Planner planner(Settings settings) {
        return new Planner(
                new Analyser(settings.cacheFolder()),
                new FilePastRuns(settings.stateFolder().resolve("past-runs.tsv")),
                calibrations(settings),
                // whoever sits here, and nobody else
                () -> ServerLoad.IDLE);
    }

    /** The factors of time limits that were measured on this machine. */
    public static Calibrations calibrations(Settings settings) {
        return new Calibrations(settings.stateFolder().resolve("limit-factors"));
    }

    public Workbench workbench() {
        return workbench;
    }

    @Override
    public void close() {
        workbench.client().ifPresent(Sandbox::close);
        workbench.sandbox().close();
    }
}
