package dev.letscode.app.ide.look;

import java.util.List;
import javafx.scene.control.ComboBox;

/** What boxes to choose from have in common. */
public final class Choosing {

    private Choosing() {}

    /** Shows all names of a box anew, as after a change of the language; what is chosen stays. */
    public static <T> void renew(ComboBox<T> box) {
        T chosen = box.getValue();
        List<T> all = List.copyOf(box.getItems());
        box.getItems().clear();
        box.getItems().setAll(all);
        box.setValue(chosen);
    }
}
