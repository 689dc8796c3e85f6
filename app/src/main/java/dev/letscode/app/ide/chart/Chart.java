package dev.letscode.app.ide.chart;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws values over a time as lines or bars. The pointer, or the arrow keys, show the values of one part. Colours are the
 * style sheet's, so that both themes have theirs; a screen reader hears a summary.
 */
public final class Chart extends Region {

    private static final double LEFT = 62;
    private static final double RIGHT = 12;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final double LABEL_WIDTH = 80;
    private static final int TICKS = 4;
    private static final double GAP = 1;

    private final Words words;
    private final ZoneId zone = ZoneId.systemDefault();
    private final VBox values = new VBox(2);
    private final Line mark = new Line();
    private @Nullable ChartData data;
    private int pointed = -1;
    private boolean drawn;

    public Chart(Words words) {
        this.words = words;
        getStyleClass().add("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, 120);
        setPrefHeight(170);
        values.getStyleClass().add("chart-values");
        values.setManaged(false);
        values.setMouseTransparent(true);
        mark.getStyleClass().add("chart-mark");
        mark.setManaged(false);
        setOnMouseMoved(event -> point(indexAt(event.getX())));
        setOnMouseExited(event -> point(-1));
        focusedProperty().addListener((any, before, now) -> point(-1));
        setOnKeyPressed(this::pressed);
        widthProperty().addListener(any -> redraw());
        heightProperty().addListener(any -> redraw());
    }

    /** Shows other values. */
    public void show(ChartData value) {
        if (!value.equals(data)) {
            data = value;
            setAccessibleText(summary(value));
            redraw();
        }
    }

    private void redraw() {
        drawn = false;
        requestLayout();
    }

    private void pressed(KeyEvent event) {
        ChartData shown = data;
        if (shown == null) {
            return;
        }
        int last = shown.parts() - 1;
        switch (event.getCode()) {
            case LEFT -> point(pointed < 0 ? last : Math.max(0, pointed - 1));
            case RIGHT -> point(pointed < 0 ? 0 : Math.min(last, pointed + 1));
            case HOME -> point(0);
            case END -> point(last);
            case ESCAPE -> point(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        ChartData shown = data;
        if (!drawn && shown != null && getWidth() > LEFT + RIGHT && getHeight() > TOP + BOTTOM) {
            drawn = true;
            draw(shown);
            placeValues();
        }
    }

    private void draw(ChartData shown) {
        Scale scale = Scale.of(shown.highest(), shown.unit(), TICKS);
        List<Node> nodes = new ArrayList<>();
        Path grid = new Path();
        grid.getStyleClass().add("chart-grid");
        nodes.add(grid);
        for (double tick : scale.ticks()) {
            double y = snapPositionY(y(tick, scale)) + 0.5;
            grid.getElements().addAll(new MoveTo(LEFT, y), new LineTo(getWidth() - RIGHT, y));
            nodes.add(text(shown.unit().tick(tick), LEFT - 8, y + 4, 1));
        }
        TimeTicks times =
                TimeTicks.of(shown.start(), shown.end(), zone, Math.max(2, (int) (plotWidth() / LABEL_WIDTH)));
        for (Instant tick : times.ticks()) {
            double x = x(shown, tick);
            nodes.add(text(times.text(tick, zone), x, getHeight() - 5, x > getWidth() - RIGHT - 16 ? 1 : 0.5));
        }
        nodes.addAll(shown.stacked() ? bars(shown, scale) : lines(shown, scale));
        nodes.add(mark);
        nodes.add(values);
        getChildren().setAll(nodes);
    }

    private List<Node> bars(ChartData shown, Scale scale) {
        List<Node> nodes = new ArrayList<>();
        double[] below = new double[shown.parts()];
        for (Series series : shown.series()) {
            Path path = path(series, "chart-bar");
            for (int i = 0; i < shown.parts(); i++) {
                double value = series.values().get(i);
                if (value > 0) {
                    double bottom = y(below[i], scale);
                    below[i] += value;
                    rectangle(path, left(shown, i), y(below[i], scale), left(shown, i + 1) - GAP, bottom);
                }
            }
            nodes.add(path);
        }
        return nodes;
    }

    private static void rectangle(Path path, double left, double top, double right, double bottom) {
        double end = Math.max(right, left + 1);
        path.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new LineTo(end, top),
                        new LineTo(end, bottom),
                        new LineTo(left, bottom),
                        new LineTo(left, top));
    }

    private List<Node> lines(ChartData shown, Scale scale) {
        List<Node> nodes = new ArrayList<>();
        for (Series series : shown.series()) {
            Path area = path(series, "chart-area");
            Path line = path(series, "chart-line");
            Path dots = path(series, "chart-dot");
            if (series.dashed()) {
                line.getStyleClass().add("dashed");
            }
            boolean isBroken = true;
            double last = 0;
            for (int i = 0; i < shown.parts(); i++) {
                double value = series.values().get(i);
                if (Double.isNaN(value)) {
                    close(area, last, scale, isBroken);
                    isBroken = true;
                    continue;
                }
                double x = (left(shown, i) + left(shown, i + 1)) / 2;
                double y = y(value, scale);
                if (isBroken) {
                    line.getElements().add(new MoveTo(x, y));
                    if (i + 1 == shown.parts() || Double.isNaN(series.values().get(i + 1))) {
                        // alone between two that are not known
                        dots.getElements().addAll(new MoveTo(x, y), new LineTo(x + 0.01, y));
                    }
                    area.getElements().addAll(new MoveTo(x, y(0, scale)), new LineTo(x, y));
                } else {
                    line.getElements().add(new LineTo(x, y));
                    area.getElements().add(new LineTo(x, y));
                }
                isBroken = false;
                last = x;
            }
            close(area, last, scale, isBroken);
            if (shown.series().size() == 1) {
                nodes.add(area);
            }
            nodes.add(line);
            nodes.add(dots);
        }
        return nodes;
    }

    private void close(Path area, double x, Scale scale, boolean isBroken) {
        if (!isBroken) {
            area.getElements().add(new LineTo(x, y(0, scale)));
        }
    }

    private static Path path(Series series, String style) {
        Path path = new Path();
        path.getStyleClass().addAll(style, series.tone());
        return path;
    }

    /** @param share of the text that is left of its place */
    private static Text text(String text, double x, double y, double share) {
        Text node = new Text(text);
        node.getStyleClass().add("chart-text");
        node.setManaged(false);
        node.layoutBoundsProperty().addListener((any, before, now) -> node.setX(x - share * now.getWidth()));
        node.setX(x - share * node.getLayoutBounds().getWidth());
        node.setY(y);
        return node;
    }

    private double plotWidth() {
        return getWidth() - LEFT - RIGHT;
    }

    private double x(ChartData shown, Instant time) {
        double all = Duration.between(shown.start(), shown.end()).toMillis();
        return LEFT + plotWidth() * Duration.between(shown.start(), time).toMillis() / all;
    }

    private double left(ChartData shown, int index) {
        return LEFT + plotWidth() * index / shown.parts();
    }

    private double y(double value, Scale scale) {
        return getHeight() - BOTTOM - (getHeight() - TOP - BOTTOM) * value / scale.top();
    }

    private int indexAt(double x) {
        ChartData shown = data;
        if (shown == null || x < LEFT || x > getWidth() - RIGHT) {
            return -1;
        }
        return Math.min(shown.parts() - 1, (int) ((x - LEFT) / plotWidth() * shown.parts()));
    }

    private void point(int index) {
        if (index != pointed) {
            pointed = index;
            placeValues();
        }
    }

    /** Shows the values of the part that is pointed at. */
    private void placeValues() {
        ChartData shown = data;
        boolean isPointed = shown != null && pointed >= 0 && pointed < shown.parts();
        values.setVisible(isPointed);
        mark.setVisible(isPointed);
        if (shown == null || !isPointed) {
            return;
        }
        Label when = new Label(TimeTicks.text(shown.at(pointed), Duration.between(shown.start(), shown.end()), zone));
        when.getStyleClass().add("chart-when");
        values.getChildren().setAll(when);
        List<String> said = new ArrayList<>(List.of(when.getText()));
        for (Series series : shown.series()) {
            double value = series.values().get(pointed);
            if (!Double.isNaN(value) && !(shown.stacked() && value == 0)) {
                String text = series.name() + "  " + shown.unit().text(value);
                values.getChildren().add(legend(series, text));
                said.add(text);
            }
        }
        setAccessibleText(String.join(", ", said));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        double x = Math.round((left(shown, pointed) + left(shown, pointed + 1)) / 2) + 0.5;
        mark.setStartX(x);
        mark.setEndX(x);
        mark.setStartY(TOP);
        mark.setEndY(getHeight() - BOTTOM);
        values.applyCss();
        values.autosize();
        double room = getWidth() - x - 10;
        values.relocate(room >= values.getWidth() ? x + 10 : x - 10 - values.getWidth(), TOP);
    }

    /** A name beside its colour. */
    static Node legend(Series series, String text) {
        Region colour = new Region();
        colour.getStyleClass().addAll("legend-mark", series.tone());
        if (series.dashed()) {
            colour.getStyleClass().add("dashed");
        }
        colour.setMinSize(10, 10);
        colour.setMaxSize(10, 10);
        HBox box = new HBox(5, colour, new Label(text));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("legend");
        return box;
    }

    private String summary(ChartData shown) {
        if (shown.isEmpty()) {
            return words.of(Word.CHART_NOTHING);
        }
        return shown.series().stream()
                .filter(series -> !Double.isNaN(shown.highest(series)))
                .map(series -> shown.stacked()
                        ? words.of(Word.CHART_SUM, series.name(), shown.unit().text(shown.total(series)))
                        : words.of(
                                Word.CHART_SUMMARY,
                                series.name(),
                                shown.unit().text(series.last()),
                                shown.unit().text(shown.highest(series))))
                .collect(Collectors.joining("; "));
    }
}
