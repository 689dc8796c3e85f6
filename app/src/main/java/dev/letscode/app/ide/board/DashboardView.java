package dev.letscode.app.ide.board;

import dev.letscode.app.ide.chart.ChartCard;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The dashboard: tiles, charts, and lists of what somebody should look at. */
final class DashboardView {

    private final Dashboard dashboard;
    private final Words words;
    private final Tiles tiles;
    private final ChartCard verdicts;
    private final ChartCard queue;
    private final ChartCard latencies;
    private final ChartCard memory;
    private final ChartCard environments;
    private final CacheRows caches;
    private final AlertRows alerts;
    private final ViolationTable violations;
    private final Label problem = new Label();
    private final Map<Range, ToggleButton> buttons = new EnumMap<>(Range.class);
    private final ScrollPane root;
    private final Timeline clock;

    DashboardView(Dashboard dashboard, Words words) {
        this.dashboard = dashboard;
        this.words = words;
        tiles = new Tiles(words);
        verdicts = new ChartCard(words, Word.BOARD_VERDICTS, Word.BOARD_VERDICTS_EMPTY);
        queue = new ChartCard(words, Word.BOARD_QUEUE, Word.BOARD_QUEUE_EMPTY);
        latencies = new ChartCard(words, Word.BOARD_LATENCIES, Word.BOARD_LATENCIES_EMPTY);
        memory = new ChartCard(words, Word.BOARD_MEMORY, Word.BOARD_MEMORY_EMPTY);
        environments = new ChartCard(words, Word.BOARD_READY, Word.BOARD_READY_EMPTY);
        caches = new CacheRows(words);
        alerts = new AlertRows(words);
        violations = new ViolationTable(words);
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.ACTION_SHOW_DASHBOARD));
        title.getStyleClass().add("page-title");
        problem.getStyleClass().add("bad-text");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, title, gap, ranges());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(14, head, problem, tiles.node(), charts(), alerts.node(), violations.node());
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        root.setFocusTraversable(false);
        clock = new Timeline(
                new KeyFrame(Duration.millis((double) Dashboard.pace().toMillis()), event -> dashboard.look()));
        clock.setCycleCount(Timeline.INDEFINITE);
        dashboard.shown().addListener((any, before, now) -> show(now));
        words.tongue().addListener((any, before, now) -> show(dashboard.shown().get()));
        show(dashboard.shown().get());
    }

    Node node() {
        return root;
    }

    /** Somebody looks from now on, or nobody does. */
    void watch(boolean now) {
        dashboard.watch(now);
        if (now) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    void focus() {
        Objects.requireNonNull(buttons.get(dashboard.range().get())).requestFocus();
    }

    private Node ranges() {
        ToggleGroup group = new ToggleGroup();
        for (Range range : Range.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.bind(range.label()));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("center-pill");
            button.setSelected(range == dashboard.range().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                dashboard.range().set(range);
            });
            buttons.put(range, button);
        }
        HBox segments = new HBox();
        segments.getChildren().addAll(buttons.values());
        segments.getChildren().getFirst().getStyleClass().setAll("toggle-button", "left-pill");
        segments.getChildren().getLast().getStyleClass().setAll("toggle-button", "right-pill");
        segments.getStyleClass().add("segments");
        segments.setMaxHeight(Region.USE_PREF_SIZE);
        return segments;
    }

    private Node charts() {
        GridPane grid = new GridPane(14, 14);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        List<Node> all = List.of(
                verdicts.node(), queue.node(), latencies.node(), memory.node(), environments.node(), caches.node());
        for (int i = 0; i < all.size(); i++) {
            grid.add(all.get(i), i % 2, i / 2);
        }
        return grid;
    }

    private void show(Dashboard.Shown shown) {
        problem.setVisible(shown.problem().isPresent());
        problem.setText(
                shown.problem().map(why -> words.of(Word.BOARD_FAILED, why)).orElse(""));
        tiles.show(shown);
        Charts charts = new Charts(shown, words);
        verdicts.show(charts.verdicts());
        queue.show(charts.queue());
        latencies.show(charts.latencies());
        memory.show(charts.memory());
        environments.show(charts.environments());
        caches.show(CacheUses.of(shown));
        alerts.show(shown.history());
        violations.show(shown.history());
    }
}
