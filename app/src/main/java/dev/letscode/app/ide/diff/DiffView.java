package dev.letscode.app.ide.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * Two texts beside each other: lines that belong together in one row, white space shown by signs, the first difference in
 * front. Only the rows that are seen exist, so that both may be large. Its looks are in {@code diff.css}: light, or dark
 * below a parent with the style class {@code dark}. Everything here is called on the toolkit's thread.
 */
public final class DiffView {

    private static final double FONT_SIZE = 13;

    private final BorderPane root = new BorderPane();
    private final ListView<LineDiff.Row> list = new ListView<>();
    private final Label leftTitle = new Label();
    private final Label rightTitle = new Label();
    private final DoubleProperty fontSize = new SimpleDoubleProperty(FONT_SIZE);
    private final BooleanProperty visibleSpace = new SimpleBooleanProperty(true);
    private List<String> left = List.of();
    private List<String> right = List.of();
    private int first = -1;
    private int digits = 1;

    public DiffView() {
        GridPane titles = new GridPane();
        titles.getColumnConstraints().addAll(half(), half());
        titles.addRow(0, leftTitle, rightTitle);
        titles.getStyleClass().add("titles");
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("rows");
        root.getStyleClass().add("diff-view");
        root.getStylesheets()
                .add(Objects.requireNonNull(DiffView.class.getResource("diff.css"))
                        .toExternalForm());
        root.setTop(titles);
        root.setCenter(list);
        root.setMinSize(0, 0);
        visibleSpace.addListener((any, before, now) -> list.refresh());
        fontSize.subscribe(size -> {
            list.setStyle("-fx-font-size: " + size.doubleValue() + "px;");
            list.setFixedCellSize(Math.ceil(size.doubleValue() * 1.55));
        });
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    /** What is put into a window. */
    public Node node() {
        return root;
    }

    /** Whether white space is shown by signs. */
    public BooleanProperty visibleSpace() {
        return visibleSpace;
    }

    /** Puts something in the place of the titles. */
    public void setTitles(Node titles) {
        root.setTop(titles);
    }

    /** What is shown where there are no lines. */
    public void setPlaceholder(Node nothing) {
        list.setPlaceholder(nothing);
    }

    /** What a screen reader says of the lines. */
    public ObjectProperty<String> accessibleText() {
        return list.accessibleTextProperty();
    }

    /** In pixels. */
    public DoubleProperty fontSize() {
        return fontSize;
    }

    /**
     * Shows two texts that were compared, {@link LineDiff#of}, which may take a moment and needs no toolkit.
     *
     * @param leftName what the left one is
     * @param leftLines the lines that were compared
     */
    public void show(
            String leftName, List<String> leftLines, String rightName, List<String> rightLines, LineDiff diff) {
        left = leftLines;
        right = rightLines;
        first = diff.first();
        digits =
                String.valueOf(Math.max(1, Math.max(left.size(), right.size()))).length();
        leftTitle.setText(leftName);
        rightTitle.setText(rightName);
        list.getItems().setAll(diff.rows());
        goToFirst();
    }

    /** Compares two texts and shows them; for texts of some thousand lines at most. */
    public void show(String leftName, String leftText, String rightName, String rightText) {
        List<String> leftLines = leftText.lines().toList();
        List<String> rightLines = rightText.lines().toList();
        show(leftName, leftLines, rightName, rightLines, LineDiff.of(leftLines, rightLines));
    }

    /** Shows the first difference, with some lines above it. */
    public void goToFirst() {
        if (first >= 0) {
            list.getSelectionModel().select(first);
            Platform.runLater(() -> list.scrollTo(Math.max(0, first - 4)));
        }
    }

    /** Goes to the next row that differs, or the one before, if there is one. */
    public void go(boolean forwards) {
        int at = list.getSelectionModel().getSelectedIndex();
        for (int row = at + (forwards ? 1 : -1);
                row >= 0 && row < list.getItems().size();
                row += forwards ? 1 : -1) {
            boolean begins = row == 0 || list.getItems().get(row - 1).isSame();
            if (!list.getItems().get(row).isSame() && begins) {
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, row - 4));
                return;
            }
        }
    }

    private final class Cell extends ListCell<LineDiff.Row> {

        private final Side mine = new Side();
        private final Side other = new Side();
        private final GridPane row = new GridPane();

        Cell() {
            row.getColumnConstraints().addAll(half(), half());
            row.addRow(0, mine, other);
            // as high as the cell, so that colours of neighbours meet
            mine.minHeightProperty().bind(list.fixedCellSizeProperty());
            other.minHeightProperty().bind(list.fixedCellSizeProperty());
            row.getStyleClass().add("pair");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LineDiff.@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("first");
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            if (getIndex() == first) {
                getStyleClass().add("first");
            }
            String a = item.left() < 0 ? "" : left.get(item.left());
            String b = item.right() < 0 ? "" : right.get(item.right());
            mine.show(item.left(), a, b, item, "gone");
            other.show(item.right(), b, a, item, "new");
            setGraphic(row);
            setAccessibleText(item.isSame() ? a : a + " | " + b);
        }
    }

    private final class Side extends HBox {

        private final Label number = new Label();
        private final TextFlow flow = new TextFlow();

        Side() {
            // cut at the middle, not drawn over the other side
            Pane line = new Pane(flow);
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(line.widthProperty());
            clip.heightProperty().bind(line.heightProperty());
            line.setClip(clip);
            line.setMinWidth(0);
            line.setPrefWidth(0);
            HBox.setHgrow(line, Priority.ALWAYS);
            flow.setPrefWidth(Region.USE_COMPUTED_SIZE);
            number.getStyleClass().add("number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(number, line);
        }

        void show(int index, String text, String against, LineDiff.Row row, String differs) {
            getStyleClass().setAll("side", row.isSame() ? "same" : index < 0 ? "missing" : differs);
            number.setText(index < 0 ? " ".repeat(digits) : String.format(Locale.ROOT, "%" + digits + "d", index + 1));
            flow.getChildren().clear();
            for (Piece piece : Piece.of(text, against, visibleSpace.get())) {
                Text shown = new Text(piece.text());
                shown.getStyleClass().add("piece");
                if (piece.differs()) {
                    shown.getStyleClass().add("differs");
                }
                if (piece.isSpace()) {
                    shown.getStyleClass().add("space");
                }
                flow.getChildren().add(shown);
            }
        }
    }
}
