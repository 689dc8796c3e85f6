package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.EditorModel;
import dev.letscode.app.ide.editor.text.Folding;
import dev.letscode.app.ide.editor.text.Folding.Fold;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** Which lines are folded away. */
final class Folds {

    private final CodeArea area;
    private final EditorModel model;
    private final Runnable changed;
    private List<Fold> known = List.of();

    /** What is folded, by the line that stays; in the area, its last line may have gone with another fold. */
    private final TreeMap<Integer, Fold> folded = new TreeMap<>();

    Folds(CodeArea area, EditorModel model, Runnable changed) {
        this.area = area;
        this.model = model;
        this.changed = changed;
    }

    List<Fold> known() {
        return known;
    }

    void known(List<Fold> now) {
        known = List.copyOf(now);
    }

    List<Integer> folded() {
        return List.copyOf(folded.keySet());
    }

    Set<Integer> foldedSet() {
        return folded.keySet();
    }

    void clear() {
        folded.clear();
        known = List.of();
    }

    void toggle(int line) {
        if (folded.containsKey(line)) {
            unfold(line);
        } else {
            known.stream().filter(fold -> fold.first() == line).findFirst().ifPresent(this::fold);
        }
    }

    /** Folds the innermost of what the caret is in. */
    void foldAt(int line) {
        known.stream()
                .filter(fold -> fold.first() <= line && line <= fold.last() + 1 && !folded.containsKey(fold.first()))
                .max(Comparator.comparingInt(Fold::first))
                .ifPresent(this::fold);
    }

    void unfoldAt(int line) {
        Map.Entry<Integer, Fold> above = folded.floorEntry(line);
        if (above != null && line <= above.getValue().last() + 1) {
            unfold(above.getKey());
        }
    }

    /** Folds whatever is in nothing else. */
    void foldAll() {
        int last = -1;
        for (Fold fold : known) {
            if (fold.first() > last) {
                fold(fold);
                last = fold.last();
            }
        }
    }

    void unfoldAll() {
        List.copyOf(folded.keySet()).reversed().forEach(this::unfold);
    }

    /** Folds what is known to begin in these lines, as before; a fold in another one first. */
    void fold(List<Integer> lines) {
        if (known.isEmpty() && !lines.isEmpty()) {
            known = Folding.of(model.lines(), model.language());
        }
        lines.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(line -> known.stream()
                        .filter(fold -> fold.first() == line)
                        .findFirst()
                        .ifPresent(this::fold));
    }

    private void fold(Fold fold) {
        SourceText text = model.text();
        if (fold.last() >= text.lines() || folded.containsKey(fold.first())) {
            return;
        }
        int caret = text.lineOf(area.getCaretPosition());
        if (fold.first() < caret && caret <= fold.last()) {
            area.moveTo(text.lineEnd(fold.first()));
        }
        folded.put(fold.first(), fold);
        changed.run();
        area.foldParagraphs(fold.first(), fold.last());
    }

    private void unfold(int first) {
        Fold fold = folded.remove(first);
        if (fold == null) {
            return;
        }
        changed.run();
        area.unfoldParagraphs(first);
        // what was folded inside of it stays so
        for (Fold inner : List.copyOf(folded.tailMap(first, false).values()).reversed()) {
            if (inner.last() <= fold.last()) {
                area.foldParagraphs(inner.first(), inner.last());
            }
        }
    }

    /** Whether a line is folded away. */
    boolean hides(int line) {
        return folded.headMap(line).values().stream().anyMatch(fold -> line <= fold.last());
    }

    /** Opens what hides a line. */
    void reveal(int line) {
        List<Integer> hiding = new ArrayList<>();
        folded.forEach((first, fold) -> {
            if (first < line && line <= fold.last()) {
                hiding.add(first);
            }
        });
        hiding.forEach(this::unfold);
    }

    /** A fold goes with its lines; one that is changed opens. Called before the area has the change, after the model. */
    void edited(List<TextEdit> edits) {
        if (folded.isEmpty() && known.isEmpty()) {
            return;
        }
        SourceText now = model.text();
        int grown = now.lines() - area.getParagraphs().size();
        int from = area.offsetToPosition(Math.min(edits.getFirst().start(), area.getLength()), Bias.Backward)
                .getMajor();
        int to = area.offsetToPosition(Math.min(edits.getLast().end(), area.getLength()), Bias.Backward)
                .getMajor();
        List<Integer> touched = new ArrayList<>();
        folded.forEach((first, fold) -> {
            if (fold.last() >= from && first <= to && !(to == first && from == first && grown == 0)) {
                touched.add(first);
            }
        });
        touched.forEach(this::unfold);
        if (grown != 0) {
            TreeMap<Integer, Fold> moved = new TreeMap<>();
            folded.forEach((first, fold) -> {
                int by = first > to ? grown : 0;
                moved.put(first + by, new Fold(first + by, fold.last() + by));
            });
            folded.clear();
            folded.putAll(moved);
            known = known.stream()
                    .filter(fold -> fold.last() < from || fold.first() > to)
                    .map(fold -> fold.first() > to ? new Fold(fold.first() + grown, fold.last() + grown) : fold)
                    .toList();
        }
    }
}
