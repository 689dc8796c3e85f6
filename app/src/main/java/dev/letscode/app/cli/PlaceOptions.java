package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.Language;
import dev.letscode.sandbox.SandboxException;
import picocli.CommandLine.Mixin;

/** Where a source runs, and what has to be enforced there. */
final class PlaceOptions {

    @Mixin
    private BackendOption backend;

    @Mixin
    private TierOption tier;

    @Mixin
    private DemandOption demand;

    @Mixin
    private CacheOption cache;

    Settings settings(Shell shell) {
        return cache.applyTo(shell.settings());
    }

    TierOption tier() {
        return tier;
    }

    SandboxSource sandboxes(Shell shell) throws InputException {
        return backend.of(shell.sandboxes());
    }

    Demand demanded(Site site) {
        return demand.of(site);
    }

    /** Everything that judging a source in that language needs. */
    Workshop open(Shell shell, Site site, Settings settings, Language language)
            throws InputException, SandboxException, InterruptedException {
        return tier.open(language, settings, sandboxes(shell), demanded(site));
    }
}
