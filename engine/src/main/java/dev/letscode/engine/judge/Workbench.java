package dev.letscode.engine.judge;

import dev.letscode.engine.compile.Program;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.Tier;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Under which conditions programs of a tier are run. */
    public Conditions conditions(Tier tier) {
        return demand.in(tier == Tier.CLIENT ? client.orElse(sandbox) : sandbox);
    }
}
