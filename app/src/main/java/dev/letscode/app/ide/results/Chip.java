package dev.letscode.app.ide.results;

import dev.letscode.engine.verdict.Verdict;
import javafx.scene.control.Label;

/** A verdict in two or three letters, in its colour. */
public final class Chip extends Label {

    private String style = "";

    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /**
     * Shows a verdict.
     *
     * @param name what a screen reader says
     */
    public void show(Verdict verdict, String name) {
        style(VerdictWords.style(verdict));
        setText(verdict.id());
        setAccessibleText(name);
    }

    /** Something that is no verdict. */
    public void show(String text) {
        style("none");
        setText(text);
        setAccessibleText(text);
    }

    private void style(String next) {
        if (!next.equals(style)) { // all that is below would be styled anew
            getStyleClass().remove(style);
            getStyleClass().add(next);
            style = next;
        }
    }
}
