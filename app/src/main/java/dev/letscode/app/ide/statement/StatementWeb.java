package dev.letscode.app.ide.statement;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows statements that are HTML. What renders them is made when the first one is wanted, which is after the window can be
 * seen; where it cannot be made the statement's text is shown as it is.
 */
final class StatementWeb {

    private static final Logger LOG = LoggerFactory.getLogger(StatementWeb.class);

    private final Background background;
    private final Words words;
    private final Consumer<String> act;
    private final StackPane root = new StackPane();
    private @Nullable WebView web;
    private boolean broken;
    private boolean loaded;
    private boolean dark;
    private double zoom = 1;
    private String body = "";

    /**
     * Makes one.
     *
     * @param act told what a button of the page says
     */
    StatementWeb(Background background, Words words, Consumer<String> act) {
        this.background = background;
        this.words = words;
        this.act = act;
    }

    Node node() {
        return root;
    }

    void focus() {
        (web == null ? root : web).requestFocus();
    }

    void show(String html) {
        body = html;
        if (web == null && !broken) {
            open();
        }
        if (broken) {
            TextArea plain = new TextArea(plain());
            plain.setEditable(false);
            plain.setWrapText(true);
            root.getChildren().setAll(plain);
        } else if (loaded) {
            render();
        }
    }

    void setDark(boolean value) {
        dark = value;
        if (web != null && loaded) {
            web.getEngine().executeScript("theme(" + dark + ")");
            web.setPageFill(paper());
        }
    }

    void setZoom(double value) {
        zoom = value;
        if (web != null) {
            web.setZoom(value);
        }
    }

    private Color paper() {
        return Color.web(dark ? "#0d1117" : "#ffffff");
    }

    private void open() {
        WebView view;
        try {
            view = new WebView();
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("statements are shown as plain text", e);
            broken = true;
            return;
        }
        web = view;
        view.setContextMenuEnabled(false);
        view.setPageFill(paper());
        view.setZoom(zoom);
        WebEngine engine = view.getEngine();
        engine.setOnAlert(event -> act.accept(event.getData()));
        engine.setCreatePopupHandler(features -> null);
        engine.setPromptHandler(prompt -> null);
        engine.setConfirmHandler(question -> false);
        engine.getLoadWorker().stateProperty().addListener((any, before, now) -> {
            if (now == Worker.State.SUCCEEDED) {
                loaded = true;
                root.getChildren().setAll(view);
                render();
            }
        });
        background.run(
                () -> StatementShell.html(Katex.get()), engine::loadContent, failure -> LOG.warn("no KaTeX", failure));
    }

    private void render() {
        if (web != null) {
            web.getEngine().executeScript("show(" + StatementShell.literal(body) + "," + dark + ")");
            web.setAccessibleText(words.of(Word.PANE_STATEMENT) + "\n" + plain());
        }
    }

    /** The text without its elements. */
    private String plain() {
        return body.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[ \t]+", " ")
                .strip();
    }
}
