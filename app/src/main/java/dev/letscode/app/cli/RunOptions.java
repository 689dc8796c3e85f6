package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** What every command takes that runs a source at once: what it is, within which limits it runs, and where. */
final class RunOptions {

    @Mixin
    private SourceOptions sources;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private PlaceOptions place;

    SourceSet read(Path source) throws InputException {
        return sources.read(source);
    }

    /** The language of a source, if the tier that was asked for can run it. */
    Language language(Settings settings, SourceSet files, Path source) throws InputException {
        Language language = sources.language(Workshop.languages(settings), files, source);
        place.tier().of(language);
        return language;
    }

    LimitOptions limits() {
        return limits;
    }

    PlaceOptions place() {
        return place;
    }
}
