package dev.letscode.engine.judge;

import dev.letscode.engine.compile.Program;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import java.nio.file.Path;

/**
 * What judging works with; made once and shared by all that judge. Its owner closes the sandbox.
 *
 * @param sandbox runs programs
 * @param demand what it has to enforce; without it nothing is run
 * @param builder makes them
 * @param languages that are known
 * @param slots for runs whose time is measured
 * @param cacheFolder where generated test data and derived time limits are kept; made if it does not exist, and may be
 *     shared between processes
 */
public record Workbench(
        Sandbox sandbox,
        Demand demand,
        ProgramBuilder builder,
        LanguageCatalog languages,
        CpuSlots slots,
        Path cacheFolder) {

    /** One for a contest. */
    public Workbench(
            Sandbox sandbox, ProgramBuilder builder, LanguageCatalog languages, CpuSlots slots, Path cacheFolder) {
        this(sandbox, Demand.CONTEST, builder, languages, slots, cacheFolder);
    }

    /** Where programs run that were built by {@link #builder()}, whoever wrote them. */
    public EnvironmentSpec environment(Program program) {
        return demand.environment(program.language().run().systemCalls()).withMounts(program.mount());
    }

    /** Under which conditions programs are run. */
    public Conditions conditions() {
        return demand.in(sandbox);
    }
}
