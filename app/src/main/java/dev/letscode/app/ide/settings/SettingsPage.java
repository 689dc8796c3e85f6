package dev.letscode.app.ide.settings;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.pages.Page;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page where somebody chooses. */
public final class SettingsPage implements Page {

    private final Subjects subjects;
    private @Nullable SettingsView view;

    public SettingsPage(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Action action() {
        return Action.SHOW_SETTINGS;
    }

    @Override
    public Feather icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Node node() {
        return view().node();
    }

    @Override
    public void shown() {
        view().refresh();
    }

    @Override
    public void hidden() {
        view().leave();
    }

    @Override
    public void focus() {
        view().focus();
    }

    private SettingsView view() {
        SettingsView made = view;
        if (made == null) {
            made = new SettingsView(subjects);
            view = made;
        }
        return made;
    }
}
