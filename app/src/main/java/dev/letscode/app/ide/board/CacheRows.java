package dev.letscode.app.ide.board;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How often each cache had what was wanted. */
final class CacheRows {

    private final Words words;
    private final GridPane grid = new GridPane(12, 8);
    private final VBox root;

    CacheRows(Words words) {
        this.words = words;
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.BOARD_CACHES));
        title.getStyleClass().add("card-title");
        root = new VBox(10, title, grid);
        root.getStyleClass().add("card");
        root.setMinWidth(0);
        root.setFocusTraversable(true);
    }

    Node node() {
        return root;
    }

    void show(List<CacheUses> caches) {
        grid.getChildren().clear();
        StringBuilder said = new StringBuilder(words.of(Word.BOARD_CACHES));
        if (caches.isEmpty()) {
            Label nothing = new Label(words.of(Word.BOARD_CACHES_EMPTY));
            nothing.getStyleClass().add("empty");
            nothing.setWrapText(true);
            grid.add(nothing, 0, 0);
        }
        int row = 0;
        for (CacheUses cache : caches) {
            Label name = new Label(cache.text(words));
            name.setMinWidth(Region.USE_PREF_SIZE);
            boolean isUsed = cache.wanted() > 0;
            ProgressBar bar = new ProgressBar(isUsed ? cache.share() : 0);
            bar.getStyleClass().add("share-bar");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setFocusTraversable(false);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label share = new Label(isUsed ? Tiles.percent(cache.share()) : "–");
            share.setMinWidth(Region.USE_PREF_SIZE);
            Label count = new Label(words.of(Word.BOARD_CACHE_COUNT, cache.hits(), cache.wanted()));
            count.getStyleClass().addAll("muted", "small-text");
            count.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, bar, share, count);
            said.append("; ").append(name.getText()).append(": ").append(count.getText());
        }
        root.setAccessibleText(said.toString());
    }
}
