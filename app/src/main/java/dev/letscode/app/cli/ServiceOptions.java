package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.Submission;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;

/** What the commands that judge for the store have in common: where it is, and what programs run in. */
final class ServiceOptions {

    @Mixin
    private HomeOption home;

    @Mixin
    private PlaceOptions place;

    Settings settings(Shell shell) {
        return place.settings(shell);
    }

    Path home(Shell shell) {
        return home.of(shell.settings());
    }

    TierOption tier() {
        return place.tier();
    }

    /** Starts the service, for a submission in a language and for what an earlier process has left. */
    OpenService start(Shell shell, Store store, KnownPackages packages, Language language)
            throws InputException, SandboxException, StoreException, InterruptedException {
        Settings settings = settings(shell);
        LanguageCatalog languages = Workshop.languages(settings);
        List<Language> left = store.unfinished().stream()
                .map(Submission::language)
                .distinct()
                .flatMap(id -> languages.byId(id).stream())
                .toList();
        Site site = shell.site();
        Workshop workshop = workshop(shell, site, settings, language, left);
        return OpenService.start(settings, site, tier().wish().orElse(Wish.AUTO), workshop, store, packages);
    }

    /**
     * What judging needs, as {@code judge} would have it; if that cannot judge what an earlier process has left, with all
     * that there is.
     *
     * @param left languages of submissions that are judged as well
     */
    private Workshop workshop(Shell shell, Site site, Settings settings, Language language, List<Language> left)
            throws InputException, SandboxException, InterruptedException {
        if (!left.isEmpty() && tier().wish().flatMap(Wish::tier).isPresent()) {
            throw new InputException(
                    "--tier: an earlier command was interrupted, and what it has left is judged now, wherever"
                            + " that is possible: leave --tier out this time");
        }
        Workshop workshop = place.open(shell, site, settings, language);
        if (left.stream()
                .allMatch(one -> workshop.workbench().builder().missing(one).isEmpty())) {
            return workshop;
        }
        workshop.close();
        return Workshop.openAll(settings, place.sandboxes(shell), place.demanded(site), CpuSlots.ofThisMachine());
    }
}
