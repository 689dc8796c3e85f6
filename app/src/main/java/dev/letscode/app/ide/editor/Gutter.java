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
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

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
        Row row = new Row(line + 1, digits);
        Mark.Severity severity = severities.get(line);
        if (severity != null) {
            row.mark(severity);
        }
        if (folds.containsKey(line)) {
            row.arrow(folded.contains(line)).setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    toggleFold.accept(line);
                    event.consume();
                }
            });
        }
        return row;
    }

    /**
     * What is beside one line. It is made again for all lines that are seen below one that comes or goes, so it consists of what
     * is seen and nothing else: a label in a box takes much longer to get its style.
     */
    private static final class Row extends Region {

        private static final double MARK = 8;
        private static final double GAP = 6;
        private static final double ARROW = 10;

        private final Text number;
        private @Nullable Region mark;
        private @Nullable Region arrow;

        Row(int line, int digits) {
            String written = String.valueOf(line);
            number = new Text(" ".repeat(Math.max(0, digits - written.length())) + written);
            number.getStyleClass().add("line-number");
            getStyleClass().add("gutter");
            setCursor(Cursor.DEFAULT);
            getChildren().add(number);
        }

        void mark(Mark.Severity severity) {
            mark = part("mark", severity.name().toLowerCase(Locale.ROOT));
        }

        Region arrow(boolean isFolded) {
            Region shown = part("fold", isFolded ? "folded" : "foldable");
            shown.setCursor(Cursor.HAND);
            arrow = shown;
            return shown;
        }

        private Region part(String... styles) {
            Region part = new Region();
            part.getStyleClass().addAll(styles);
            getChildren().add(part);
            return part;
        }

        @Override
        protected double computePrefWidth(double height) {
            // whole points, so that the text beside it begins at one
            return snappedLeftInset()
                    + MARK
                    + GAP
                    + Math.ceil(number.prefWidth(-1))
                    + GAP
                    + ARROW
                    + snappedRightInset();
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + number.prefHeight(-1) + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            double left = snappedLeftInset();
            double right = getWidth() - snappedRightInset();
            place(mark, left, MARK);
            // on a whole point, as the letters of the line are
            double base = number.getBaselineOffset();
            double below = Math.rint((getHeight() - number.prefHeight(-1)) / 2 + base);
            number.relocate(left + MARK + GAP, below - base);
            place(arrow, right - ARROW, ARROW);
        }

        private void place(@Nullable Node node, double x, double width) {
            if (node != null) {
                layoutInArea(node, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            }
        }
    }
}
