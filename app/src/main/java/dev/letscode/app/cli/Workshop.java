package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Everything that judging needs, put together for one command and put away with it. */
final class Workshop implements AutoCloseable {

    /** Compiled programs that are kept for the next time. */
    private static final long PROGRAMS_BYTES = 2L << 30;

    private final Workbench workbench;

    private Workshop(Workbench workbench) {
        this.workbench = workbench;
    }

    static Workshop open(Settings settings, SandboxSource sandboxes, Demand demand, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        Path cache = CacheOption.require(settings.cacheFolder());
        Sandbox sandbox = sandboxes.open(cache);
        return new Workshop(new Workbench(
                sandbox,
                demand,
                new ProgramBuilder(
                        sandbox,
                        new ProgramCache(cache.resolve("programs"), PROGRAMS_BYTES, Clock.systemUTC()),
                        demand),
                languages(settings),
                slots,
                cache.resolve("data")));
    }

    /** The bundled languages and the user's own. */
    static LanguageCatalog languages(Settings settings) {
        return LanguageCatalog.load(List.of(settings.languagesFolder()));
    }

    Workbench workbench() {
        return workbench;
    }

    @Override
    public void close() {
        workbench.sandbox().close();
    }
}
