package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Brackets;
import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.EditorModel;
import dev.letscode.app.ide.editor.text.Mark;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.StyleRuns.Decorated;
import dev.letscode.app.ide.editor.text.StyleRuns.Decoration;
import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is seen on top of the text: what is said about it, what was found in it, brackets that belong together. */
final class Decorations {

    private final EditorModel model;
    private List<Decorated> marks = List.of();
    private List<Decorated> found = List.of();
    private List<Decorated> brackets = List.of();

    Decorations(EditorModel model) {
        this.model = model;
    }

    List<Decorated> all() {
        List<Decorated> all = new ArrayList<>(marks);
        all.addAll(found);
        all.addAll(brackets);
        return all;
    }

    /** Everything goes with the text. */
    void edited(List<TextEdit> edits) {
        marks();
        found = moved(found, edits);
        brackets = List.of();
    }

    private static List<Decorated> moved(List<Decorated> parts, List<TextEdit> edits) {
        return parts.stream()
                .map(part -> new Decorated(
                        Change.moved(part.start(), edits), Change.moved(part.end(), edits), part.decoration()))
                .toList();
    }

    /** Takes over what is said about the text now. */
    void marks() {
        marks = model.marks().stream()
                .map(mark -> {
                    Range shown = mark.shown(model.text());
                    return new Decorated(
                            shown.start(),
                            shown.end(),
                            switch (mark.severity()) {
                                case ERROR -> Decoration.ERROR;
                                case WARNING -> Decoration.WARNING;
                                case NOTE -> Decoration.NOTE;
                            });
                })
                .toList();
    }

    void found(List<Range> ranges, int chosen) {
        List<Decorated> now = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            now.add(new Decorated(
                    ranges.get(i).start(), ranges.get(i).end(), i == chosen ? Decoration.CHOSEN : Decoration.FOUND));
        }
        found = now;
    }

    /** Looks for brackets at the caret; whether there are others than before. */
    boolean brackets(Selections selections) {
        List<Decorated> now = new ArrayList<>();
        if (selections.isSingle() && selections.main().isEmpty()) {
            Brackets.at(model.lines(), selections.main().caret()).ifPresent(pair -> {
                Decoration decoration = pair.isMatched() ? Decoration.BRACKET : Decoration.UNMATCHED;
                now.add(new Decorated(pair.at(), pair.at() + 1, decoration));
                if (pair.isMatched()) {
                    now.add(new Decorated(pair.other(), pair.other() + 1, decoration));
                }
            });
        }
        boolean changed = !now.equals(brackets);
        brackets = now;
        return changed;
    }

    /** The worst of what is said about each line. */
    Map<Integer, Mark.Severity> severities() {
        Map<Integer, Mark.Severity> worst = new HashMap<>();
        for (Mark mark : model.marks()) {
            worst.merge(line(mark), mark.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return worst;
    }

    private int line(Mark mark) {
        return model.text().lineOf(mark.shown(model.text()).start());
    }

    Optional<String> saidAt(int offset) {
        return said(model.marks().stream()
                .filter(mark -> {
                    Range shown = mark.shown(model.text());
                    return shown.start() <= offset && offset < shown.end();
                })
                .toList());
    }

    Optional<String> saidOn(int line) {
        return said(model.marks().stream().filter(mark -> line(mark) == line).toList());
    }

    private static Optional<String> said(List<Mark> marks) {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(marks.stream()
                        .sorted(Comparator.comparing(Mark::severity))
                        .map(Mark::message)
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    /** The next place about which something is said, beginning from the other end where there is none. */
    Optional<Mark> next(int caret, boolean forwards) {
        Comparator<Mark> order =
                Comparator.comparingInt(mark -> mark.shown(model.text()).start());
        List<Mark> sorted = model.marks().stream()
                .sorted(forwards ? order : order.reversed())
                .toList();
        return sorted.stream()
                .filter(mark -> {
                    int at = mark.shown(model.text()).start();
                    return forwards ? at > caret : at < caret;
                })
                .findFirst()
                .or(() -> sorted.stream().findFirst());
    }
}
