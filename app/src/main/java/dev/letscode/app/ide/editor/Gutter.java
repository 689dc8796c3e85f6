package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Folding;
import dev.letscode.app.ide.editor.text.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is beside a line: a mark if something is to be said about it, its number, and whether it can be folded. */
final class Gutter implements IntFunction<Node> {

    private final IntConsumer toggleFold;
    private final IntPredicate isHidden;
    private Map<Integer, Mark.Severity> severities = Map.of();
    private Map<Integer, Folding.Fold> folds = Map.of();
    private Set<Integer> folded = Set.of();
    private int digits = 2;

    /**
     * A gutter.
     *
     * @param toggleFold told the line whose fold is to be opened or closed
     * @param isHidden whether a line is folded away
     */
    Gutter(IntConsumer toggleFold, IntPredicate isHidden) {
        this.toggleFold = toggleFold;
        this.isHidden = isHidden;
    }

    /** Takes marks by their lines, and returns the lines whose mark has changed. */
    Set<Integer> marks(Map<Integer, Mark.Severity> now) {
        Set<Integer> changed = changed(severities, now);
        severities = Map.copyOf(now);
        return changed;
    }

    /** Takes what can be folded and what is, and returns the lines for which that has changed. */
    Set<Integer> folds(List<Folding.Fold> all, Set<Integer> foldedNow) {
        Map<Integer, Folding.Fold> now = new HashMap<>();
        all.forEach(fold -> now.put(fold.first(), fold));
        Set<Integer> changed = new HashSet<>(now.keySet());
        changed.removeAll(folds.keySet());
        Set<Integer> gone = new HashSet<>(folds.keySet());
        gone.removeAll(now.keySet());
        changed.addAll(gone);
        for (int line : foldedNow) {
            if (!folded.contains(line)) {
                changed.add(line);
            }
        }
        for (int line : folded) {
            if (!foldedNow.contains(line)) {
                changed.add(line);
            }
        }
        folds = now;
        folded = Set.copyOf(foldedNow);
        return changed;
    }

    private static <T> Set<Integer> changed(Map<Integer, T> before, Map<Integer, T> now) {
        Set<Integer> changed = new HashSet<>();
        now.forEach((line, value) -> {
            if (!value.equals(before.get(line))) {
                changed.add(line);
            }
        });
        before.keySet().stream().filter(line -> !now.containsKey(line)).forEach(changed::add);
        return changed;
    }

    /** Takes how many lines there are; whether the numbers need more room now, or less. */
    boolean lines(int count) {
        int now = Math.max(2, String.valueOf(count).length());
        boolean changed = now != digits;
        digits = now;
        return changed;
    }

    @Override
    public Node apply(int line) {
        if (isHidden.test(line)) {
            Region nothing = new Region();
            nothing.setManaged(false);
            nothing.setVisible(false);
            return nothing;
        }
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        Mark.Severity severity = severities.get(line);
        if (severity != null) {
            mark.getStyleClass().add(severity.name().toLowerCase(Locale.ROOT));
        }
        String number = String.valueOf(line + 1);
        Label label = new Label(" ".repeat(Math.max(0, digits - number.length())) + number);
        label.getStyleClass().add("line-number");
        HBox.setHgrow(label, Priority.ALWAYS);
        Region arrow = new Region();
        arrow.getStyleClass().add("fold");
        if (folds.containsKey(line)) {
            arrow.getStyleClass().add(folded.contains(line) ? "folded" : "foldable");
            arrow.setCursor(Cursor.HAND);
            arrow.setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    toggleFold.accept(line);
                    event.consume();
                }
            });
        }
        HBox gutter = new HBox(mark, label, arrow);
        gutter.setAlignment(Pos.CENTER_LEFT);
        gutter.getStyleClass().add("gutter");
        gutter.setCursor(Cursor.DEFAULT);
        return gutter;
    }
}
