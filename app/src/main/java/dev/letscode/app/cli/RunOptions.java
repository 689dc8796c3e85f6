package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** What every command takes that runs a source at once: what it is, within which limits it runs, and where. */
final class RunOptions {

    @Mixin
    private SourceOptions sources;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private BackendOption backend;

    @Mixin
    private TierOption tier;

    @Mixin
    private DemandOption demand;

    @Mixin
    private CacheOption cache;

    SourceSet read(Path source) throws InputException {
        return sources.read(source);
    }

    Settings settings(Shell shell) {
        return cache.applyTo(shell.settings());
    }

    /** The language of a source, if the tier that was asked for can run it. */
    Language language(Settings settings, SourceSet files, Path source) throws InputException {
        Language language = sources.language(Workshop.languages(settings), files, source);
        tier.of(language);
        return language;
    }

    LimitOptions limits() {
        return limits;
    }

    TierOption tier() {
        return tier;
    }

    /** Everything that judging a source in that language needs. */
    Workshop open(Shell shell, Settings settings, Language language)
            throws InputException, SandboxException, InterruptedException {
        return tier.open(language, settings, backend.of(shell.sandboxes()), demanded(shell));
    }

    BackendOption backend() {
        return backend;
    }

    Demand demanded(Shell shell) throws InputException {
        return demand.of(shell.site());
    }
}
