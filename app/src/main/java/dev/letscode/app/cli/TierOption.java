package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Wish;
import dev.letscode.sandbox.SandboxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a submission runs. */
final class TierOption {

    @Option(
            names = "--tier",
            paramLabel = "WHERE",
            description =
                    "Where the submission runs: server for a sandbox of this machine, client for a worker of Let'sCode, "
                            + "which needs no compiler and no container; auto chooses by what the source does. Without "
                            + "this option it is server where that can run it, and auto elsewhere.")
    private @Nullable Wish given;

    /** Empty if nothing was asked for. */
    Optional<Wish> wish() {
        return Optional.ofNullable(given);
    }

    /** Where nobody chooses, it is the server tier. */
    Tier tier() {
        return wish().flatMap(Wish::tier).orElse(Tier.SERVER);
    }

    /**
     * What judging needs there. A tier that was asked for is there, or says why it is not. Where nothing was asked for,
     * the server tier does: a command is over before a worker is warm.
     */
    Workshop open(Language language, Settings settings, SandboxSource sandboxes, Demand demanded)
            throws InputException, SandboxException, InterruptedException {
        CpuSlots slots = CpuSlots.ofThisMachine();
        return switch (given) {
            case null -> Workshop.openFor(language, settings, sandboxes, demanded, slots);
            case AUTO -> Workshop.openAll(settings, sandboxes, demanded, slots);
            case CLIENT -> Workshop.open(settings, sandboxes, Tier.CLIENT, demanded, slots);
            case SERVER -> Workshop.open(settings, sandboxes, Tier.SERVER, demanded, slots);
        };
    }

    /**
     * The language as that tier judges it.
     *
     * @throws InputException if it cannot
     */
    Language of(Language language) throws InputException {
        return language.in(tier())
                .orElseThrow(() -> new InputException("--tier " + tier().id() + ": " + language.name()
                        + " cannot be run there, only in the server tier"));
    }
}
