package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.EditorModel;
import dev.letscode.app.ide.editor.text.Mark;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.app.ide.editor.text.SyntaxSession;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.SyntaxProblem;
import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a text besides its letters: colours, what is said about it, brackets, and in the gutter marks and folds. What
 * has to be read for that is read in the background.
 */
final class Highlighter {

    /** How long nobody types before what the whole text tells is asked for: mistakes while a word is begun are none. */
    private static final Duration PAUSE = Duration.millis(350);

    /** The parts of the editor that it works on. */
    record Parts(
            CodeArea area,
            EditorModel model,
            Viewport viewport,
            Folds folds,
            Gutter gutter,
            Analyser analyser,
            Executor background) {}

    private final Parts parts;
    private final EditorModel model;
    private final Viewport viewport;
    private final Styler styler;
    private final Decorations decorations;
    private final Consumer<Runnable> quietly;
    private final Consumer<? super Set<String>> words;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable SyntaxSession session;
    private boolean asking;
    private boolean askingWhole;

    /**
     * Shows nothing yet.
     *
     * @param quietly does something to the area that is no change of somebody's
     * @param words told those of the text
     */
    Highlighter(Parts parts, Consumer<Runnable> quietly, Consumer<? super Set<String>> words) {
        this.parts = parts;
        this.quietly = quietly;
        this.words = words;
        model = parts.model();
        viewport = parts.viewport();
        styler = new Styler(parts.area(), model);
        decorations = new Decorations(model);
        pause.setOnFinished(event -> askWhole());
    }

    /** Reads another text from now on. */
    void open(SourceText source) {
        SyntaxSession before = session;
        if (before != null) {
            before.close();
        }
        SyntaxSession now = new SyntaxSession(
                parts.background(),
                parts.analyser(),
                model.language(),
                source,
                part -> Platform.runLater(() -> shown(part)),
                known -> Platform.runLater(() -> known(known)));
        now.edited(model.version(), source, List.of());
        session = now;
    }

    void close() {
        SyntaxSession open = session;
        if (open != null) {
            open.close();
        }
        session = null;
        pause.stop();
    }

    /** The text was changed. */
    void edited(List<TextEdit> edits) {
        SyntaxSession open = session;
        if (open != null) {
            open.edited(model.version(), model.text(), edits);
        }
        decorations.edited(edits);
        askVisible();
        pause.playFromStart();
    }

    /** Asks for all there is to know: first for what is to be seen, as the whole takes much longer. */
    void ask() {
        askingWhole = true;
        askVisible();
    }

    /** Asks once for all that happens in one turn of the toolkit. */
    void askVisible() {
        if (!asking && session != null) {
            asking = true;
            Platform.runLater(() -> {
                asking = false;
                SyntaxSession open = session;
                if (open == null) {
                    return;
                }
                SourceText text = model.text();
                int first = Math.clamp(viewport.first() - (long) Styler.MARGIN, 0, text.lines() - 1);
                int last = Math.clamp(viewport.last() + (long) Styler.MARGIN, first, text.lines() - 1);
                int seen = text.lineStart(Math.min(viewport.first(), text.lines() - 1));
                if (!styler.knows(seen, text.lineEnd(viewport.last()))) {
                    open.show(text.lineStart(first), text.lineEnd(last));
                }
                if (askingWhole) {
                    askingWhole = false;
                    askWhole();
                }
            });
        }
    }

    private void askWhole() {
        SyntaxSession open = session;
        if (open != null) {
            open.know();
        }
    }

    private void shown(SyntaxSession.Shown shown) {
        if (styler.take(shown)) {
            style();
        }
    }

    private void style() {
        quietly.accept(() -> styler.style(decorations.all()));
    }

    private void known(SyntaxSession.Known known) {
        words.accept(known.words());
        if (known.version() != model.version()) {
            return;
        }
        List<Mark> problems = new ArrayList<>();
        for (SyntaxProblem problem : known.problems()) {
            problems.add(new Mark(
                    problem.start(), problem.end(), Mark.Severity.ERROR, problem.message(), Mark.Origin.SYNTAX));
        }
        model.mark(Mark.Origin.SYNTAX, problems);
        parts.folds().known(known.folds());
        marks();
        folds();
    }

    /** Shows what is said about the text now. */
    void marks() {
        decorations.marks();
        redraw(parts.gutter().marks(decorations.severities()));
        style();
    }

    /** Shows what can be folded, and what is. */
    void folds() {
        redraw(parts.gutter().folds(parts.folds().known(), parts.folds().foldedSet()));
    }

    /** Shows what was found, one of it chosen. */
    void found(List<Range> found, int chosen) {
        decorations.found(found, chosen);
        style();
    }

    /** Shows which brackets belong together at the caret. */
    void brackets(Selections selections) {
        if (decorations.brackets(selections)) {
            style();
        }
    }

    /** What is said about a place, the worst first. */
    Optional<String> saidAt(int offset) {
        return decorations.saidAt(offset);
    }

    /** What is said about a line. */
    Optional<String> saidOn(int line) {
        return decorations.saidOn(line);
    }

    /** The next place about which something is said, or the one before. */
    Optional<Mark> next(int caret, boolean forwards) {
        return decorations.next(caret, forwards);
    }

    private void redraw(Collection<Integer> lines) {
        if (!lines.isEmpty() && viewport.isLaidOut()) {
            int first = viewport.first();
            int last = viewport.last();
            lines.stream()
                    .filter(line -> first <= line && line <= last)
                    .forEach(parts.area()::recreateParagraphGraphic);
        }
    }
}
