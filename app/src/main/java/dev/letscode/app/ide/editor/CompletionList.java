package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.Completion;
import dev.letscode.app.ide.editor.text.Completion.Proposal;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Snippet;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.app.ide.editor.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Words that what is being typed may become; arrows choose, Enter and Tab take, Escape leaves. */
final class CompletionList {

    private static final int SHORTEST = 2;
    private static final int MOST_ROWS = 9;
    private static final double ROW = 26;
    private static final double WIDTH = 340;

    private final Pane overlay;
    private final CodeEditor editor;
    private final ListView<Proposal> list = new ListView<>();
    private Set<String> words = Set.of();
    private boolean open;

    CompletionList(Pane overlay, CodeEditor editor) {
        this.overlay = overlay;
        this.editor = editor;
        list.getStyleClass().add("completion");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(false);
        list.setManaged(false);
        list.setVisible(false);
        list.setOnMouseClicked(event -> {
            accept();
            editor.requestFocus();
        });
        overlay.getChildren().add(list);
    }

    private static final class Row extends ListCell<Proposal> {

        private final Region sign = new Region();
        private final Label word = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(sign, word, detail);

        Row() {
            row.getStyleClass().add("proposal");
            sign.getStyleClass().add("sign");
            word.getStyleClass().add("word");
            detail.getStyleClass().add("detail");
            HBox.setHgrow(word, Priority.ALWAYS);
            word.setMaxWidth(Double.MAX_VALUE);
            word.setMinWidth(Region.USE_PREF_SIZE);
            // as wide as the list, and no wider: what is too long is cut
            setPrefWidth(0);
        }

        private static String shown(Snippet snippet) {
            return snippet.expand("", "    ").text().lines().findFirst().orElse("");
        }

        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            word.setText(proposal.word());
            detail.setText(proposal.snippet().map(Row::shown).orElse(""));
            sign.getStyleClass().setAll("sign", proposal.source().name().toLowerCase(Locale.ROOT));
            setGraphic(row);
        }
    }

    /** Takes the words of the file. */
    void words(Set<String> now) {
        words = now;
    }

    /** Something was typed: the list follows, or opens when enough of a word is there. */
    void typed() {
        if (!editor.selections().isSingle() || editor.snippets().isFilling()) {
            hide();
            return;
        }
        open(false);
    }

    /**
     * Opens the list.
     *
     * @param asked whether somebody wants to see it, however little is typed
     */
    void open(boolean asked) {
        SourceText text = editor.model().text();
        Range main = editor.selections().main();
        Range typed = typed(text, main.caret());
        String prefix = text.slice(typed.start(), typed.end());
        boolean enough = prefix.length() >= SHORTEST && !Character.isDigit(prefix.charAt(0));
        if (!main.isEmpty()
                || !editor.isEditable()
                || (!asked && (!enough || !editor.model().lines().isCode(main.caret())))) {
            hide();
            return;
        }
        List<Proposal> proposals = Completion.of(prefix, words, editor.model().language());
        boolean nothingNew = proposals.isEmpty()
                || (!asked
                        && proposals.size() == 1
                        && proposals.getFirst().word().equals(prefix));
        if (nothingNew) {
            hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        place();
    }

    private static Range typed(SourceText text, int caret) {
        return new Range(Words.around(text, caret).start(), caret);
    }

    private void place() {
        editor.area().layout();
        Bounds caret =
                editor.area().getCaretBounds().map(overlay::screenToLocal).orElse(null);
        if (caret == null) {
            hide();
            return;
        }
        double height = Math.min(MOST_ROWS, list.getItems().size()) * ROW + 12;
        double below = caret.getMaxY() + 2;
        double y = below + height < overlay.getHeight() ? below : Math.max(0, caret.getMinY() - height - 2);
        double x = Math.clamp(caret.getMinX() - 28, 0, Math.max(0, overlay.getWidth() - WIDTH));
        list.resizeRelocate(x, y, WIDTH, height);
        list.setAccessibleText(list.getSelectionModel().getSelectedItem().word());
        list.setVisible(true);
        list.toFront();
        open = true;
    }

    void hide() {
        open = false;
        list.setVisible(false);
    }

    /** Whether a key was for the list. */
    boolean takes(KeyEvent event) {
        if (!open) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            case ENTER, TAB -> accept();
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int rows) {
        int count = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        int next = Math.abs(rows) == 1 ? Math.floorMod(at + rows, count) : Math.clamp(at + (long) rows, 0, count - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    private void accept() {
        Proposal proposal = list.getSelectionModel().getSelectedItem();
        hide();
        if (proposal == null) {
            return;
        }
        Range typed = typed(editor.model().text(), editor.selections().main().caret());
        proposal.snippet()
                .ifPresentOrElse(
                        snippet -> editor.snippets().fill(snippet, typed),
                        () -> editor.run(draft -> Change.replace(typed, proposal.word())));
    }
}
