package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.engine.hybrid.EditedSource;
import dev.letscode.engine.hybrid.Editor;
import dev.letscode.engine.hybrid.Hybrid;
import dev.letscode.engine.language.LanguageCatalog;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the work ahead what is being written, so that what is about to be submitted is built by then. Called by the
 * models' owner, and does nothing before the judge is ready.
 */
final class WorkAhead {

    private static final Logger LOG = LoggerFactory.getLogger(WorkAhead.class);

    private final CompletableFuture<Hybrid> hybrid;
    private final Background background;
    private final KnownPackages packages;
    private final LanguageCatalog languages;
    private final String account;
    private final Map<OpenProblem, Editor> editors = new HashMap<>();

    WorkAhead(
            CompletableFuture<Hybrid> hybrid,
            Background background,
            KnownPackages packages,
            LanguageCatalog languages,
            String account) {
        this.hybrid = hybrid;
        this.background = background;
        this.packages = packages;
        this.languages = languages;
        this.account = account;
    }

    void shows(OpenProblem problem, String text) {
        String language = problem.language().get();
        editor(
                problem,
                editor -> editor.shows(
                        new EditedSource(problem.name(), language, Work.fileName(languages.byId(language)), text)));
    }

    void tested(OpenProblem problem) {
        editor(problem, Editor::tested);
    }

    void submitted(OpenProblem problem) {
        editor(problem, Editor::submitted);
    }

    void closed(OpenProblem problem) {
        Editor editor = editors.remove(problem);
        if (editor != null) {
            editor.close();
        }
    }

    private void editor(OpenProblem problem, Consumer<Editor> tell) {
        if (hybrid.isDone() && !hybrid.isCompletedExceptionally()) {
            tell.accept(editors.computeIfAbsent(problem, this::open));
        }
    }

    private Editor open(OpenProblem problem) {
        background.run(
                () -> {
                    try {
                        packages.use(problem.item().problem(), problem.item().location());
                    } catch (InputException e) {
                        LOG.info("nothing is built ahead for {}: {}", problem.name(), e.getMessage());
                    }
                    return true;
                },
                done -> {},
                failure -> {});
        return hybrid.join().editor(account);
    }
}
