package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.pages.Page;
import dev.letscode.app.ide.words.Words;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page that says how safe this machine is. */
public final class DoctorPage implements Page {

    private final Checkup checkup;
    private final Words words;
    private @Nullable DoctorView view;

    public DoctorPage(Checkup checkup, Words words) {
        this.checkup = checkup;
        this.words = words;
    }

    @Override
    public Action action() {
        return Action.SHOW_DOCTOR;
    }

    @Override
    public Feather icon() {
        return Feather.SHIELD;
    }

    @Override
    public Node node() {
        return view().node();
    }

    /** The first time it examines the machine by itself: whoever comes here wants to know. */
    @Override
    public void shown() {
        if (checkup.phase().get() instanceof Checkup.Phase.Idle) {
            checkup.begin();
        }
    }

    @Override
    public void focus() {
        view().focus();
    }

    private DoctorView view() {
        DoctorView made = view;
        if (made == null) {
            made = new DoctorView(checkup, words);
            view = made;
        }
        return made;
    }
}
