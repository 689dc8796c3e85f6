package dev.letscode.app.ide.chart;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A chart with its title and what its colours mean; while there is nothing to see, it says what there will be. */
public final class ChartCard {

    private final Words words;
    private final Word title;
    private final Chart chart;
    private final Label nothing = new Label();
    private final FlowPane legend = new FlowPane(14, 4);
    private final VBox root;

    /**
     * Makes one.
     *
     * @param promise what will be shown here
     */
    public ChartCard(Words words, Word title, Word promise) {
        this.words = words;
        this.title = title;
        chart = new Chart(words);
        Label name = new Label();
        name.textProperty().bind(words.bind(title));
        name.getStyleClass().add("card-title");
        nothing.textProperty().bind(words.bind(promise));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        StackPane place = new StackPane(chart, nothing);
        VBox.setVgrow(place, Priority.ALWAYS);
        root = new VBox(6, name, place, legend);
        root.getStyleClass().add("card");
        root.setMinWidth(0);
    }

    public Node node() {
        return root;
    }

    /** Shows other values. */
    public void show(ChartData data) {
        boolean isEmpty = data.isEmpty();
        chart.setVisible(!isEmpty);
        nothing.setVisible(isEmpty);
        chart.show(data);
        chart.setAccessibleRoleDescription(words.of(title));
        legend.getChildren().clear();
        if (data.series().size() > 1 && !isEmpty) {
            data.series().stream()
                    .filter(series -> data.highest(series) > 0 || !data.stacked())
                    .forEach(series -> legend.getChildren().add(Chart.legend(series, series.name())));
        }
    }
}
