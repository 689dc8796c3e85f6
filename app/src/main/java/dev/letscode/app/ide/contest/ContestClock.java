package dev.letscode.app.ide.contest;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestTimes;
import dev.letscode.engine.contest.Schedule.Phase;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Who sits here and how much time is left, in the bar at the top of every page. Lets the contest's time go by. */
public final class ContestClock {

    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final Duration BEAT = Duration.millis(250);

    private final ContestModel model;
    private final Words words;
    private final Button root = new Button();
    private final Tooltip tooltip = new Tooltip();
    private final Timeline beat;

    /**
     * The clock.
     *
     * @param open brings the contest's page to the front
     */
    public ContestClock(ContestModel model, Words words, Runnable open) {
        this.model = model;
        this.words = words;
        root.getStyleClass().addAll("contest-top", "flat");
        root.setMinWidth(Region.USE_PREF_SIZE);
        root.setTooltip(tooltip);
        root.setOnAction(event -> open.run());
        root.managedProperty().bind(root.visibleProperty());
        model.now().addListener(any -> show());
        model.state().addListener(any -> show());
        model.phase().addListener(any -> show());
        words.tongue().addListener(any -> show());
        beat = new Timeline(new KeyFrame(BEAT, event -> model.tick()));
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
        show();
    }

    public Node node() {
        return root;
    }

    /** Time stands still: the window closes. */
    public void stop() {
        beat.stop();
    }

    private void show() {
        Optional<ContestState> known = model.state().get();
        root.setVisible(known.isPresent());
        if (known.isEmpty()) {
            return;
        }
        ContestState state = known.get();
        Phase phase = model.phase().get();
        String left = phase == Phase.ENDED
                ? words.of(Word.CONTEST_PHASE_ENDED)
                : ContestTimes.clock(state.schedule().left(model.now().get()));
        String text = state.self().title() + "  " + left;
        if (text.equals(root.getText())) {
            return;
        }
        root.setText(text);
        root.setGraphic(BoardView.dot(state.self().colour()));
        root.pseudoClassStateChanged(FROZEN, phase == Phase.FROZEN);
        String said = words.of(
                Word.CONTEST_CLOCK,
                state.contest().name(),
                state.self().title(),
                words.of(ContestHeader.phase(phase)) + " " + left);
        root.setAccessibleText(said);
        tooltip.setText(said);
    }
}
