package dev.letscode.app.cli;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Wish;
import picocli.CommandLine.Option;

/** Where a submission runs. */
final class TierOption {

    @Option(
            names = "--tier",
            paramLabel = "WHERE",
            description =
                    "Where the submission runs: server for a sandbox of this machine, client for a worker of Let'sCode, "
                            + "which needs no compiler and no container; auto, the default, chooses.")
    private Wish wish = Wish.AUTO;

    Wish wish() {
        return wish;
    }

    /** Where nobody chooses, it is the server tier. */
    Tier tier() {
        return wish.tier().orElse(Tier.SERVER);
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
