package dev.letscode.app.ide.pages;

import dev.letscode.app.ide.keys.Action;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** A whole page of the window, beside the one to write on. Called by the toolkit's thread. */
public interface Page {

    /** What brings it to the front; its label is the page's name. */
    Action action();

    Feather icon();

    /** What it shows; asked for once, when the page first comes to the front. */
    Node node();

    /** It is in front now; from here on it is kept up to date. */
    default void shown() {}

    /** Another one is in front, or the window closes: nobody sees it. */
    default void hidden() {}

    /** Puts the focus where one begins on this page. */
    void focus();
}
