package dev.letscode.app.ide;

import dev.letscode.app.ide.session.SavedDesk;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where the window is and how it is divided, put back and told when it changes. */
final class WindowState {

    private final Stage stage;
    private final List<SplitPane> splits;
    private SavedDesk.@Nullable Place whole;

    WindowState(Stage stage, List<SplitPane> splits) {
        this.stage = stage;
        this.splits = splits;
    }

    /** Puts the window where it was, if there is still a screen. */
    void restore(SavedDesk saved) {
        SavedDesk.Place place = saved.place();
        whole = place;
        if (place != null) {
            boolean isSeen = !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                    .isEmpty();
            if (isSeen) {
                stage.setX(place.x());
                stage.setY(place.y());
            }
            stage.setWidth(Math.max(stage.getMinWidth(), place.width()));
            stage.setHeight(Math.max(stage.getMinHeight(), place.height()));
            stage.setMaximized(place.maximized());
        }
        List<Double> dividers = saved.dividers();
        int at = 0;
        for (SplitPane split : splits) {
            for (int i = 0; i < split.getDividers().size() && at < dividers.size(); i++) {
                split.setDividerPosition(i, dividers.get(at++));
            }
        }
    }

    void listen(InvalidationListener changed) {
        for (ObservableValue<?> each : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())) {
            each.addListener(changed);
        }
        splits.forEach(split -> split.getDividers()
                .forEach(divider -> divider.positionProperty().addListener(changed)));
    }

    /** A window that fills the screen keeps the place that it goes back to. */
    SavedDesk.Place place() {
        SavedDesk.Place before = whole;
        SavedDesk.Place now = stage.isMaximized() && before != null
                ? new SavedDesk.Place(before.x(), before.y(), before.width(), before.height(), true)
                : new SavedDesk.Place(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        whole = now;
        return now;
    }

    List<Double> dividers() {
        return splits.stream()
                .flatMap(split -> split.getDividers().stream().map(SplitPane.Divider::getPosition))
                .toList();
    }
}
