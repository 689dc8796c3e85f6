package dev.letscode.app.ide.contest;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestTimes;
import dev.letscode.engine.contest.Schedule.Phase;
import dev.letscode.engine.contest.Scoreboard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The contest's name, its clock, and what whoever runs it can do now. */
final class ContestHeader {

    private static final List<Integer> START_MINUTES = List.of(1, 5, 15, 30);
    private static final List<Integer> EXTEND_MINUTES = List.of(5, 10, 15, 30, 60);

    private final ContestModel model;
    private final Words words;
    private final Label name = new Label();
    private final Label phase = new Label();
    private final Label clock = new Label();
    private final MenuButton start;
    private final MenuButton extend;
    private final Button reveal;
    private final Button revealAll;
    private final Button close;
    private final HBox root;
    private boolean isSure;

    /**
     * The header.
     *
     * @param output what prints and exports
     */
    ContestHeader(ContestModel model, Words words, ContestOutput output) {
        this.model = model;
        this.words = words;
        name.getStyleClass().add("page-title");
        phase.getStyleClass().addAll("muted", "small-text");
        clock.getStyleClass().add("contest-clock");
        start = menu(Word.CONTEST_START, Feather.PLAY);
        start.getStyleClass().add("accent");
        start.getItems().add(item(Word.CONTEST_START_NOW, model::start));
        minutes(start, Word.CONTEST_START_IN, START_MINUTES, each -> model.startIn(Duration.ofMinutes(each)));
        extend = menu(Word.CONTEST_EXTEND, Feather.CLOCK);
        minutes(extend, Word.CONTEST_EXTEND_BY, EXTEND_MINUTES, each -> model.extend(Duration.ofMinutes(each)));
        reveal = button(Word.CONTEST_REVEAL, Feather.EYE, model::reveal);
        reveal.getStyleClass().add("accent");
        revealAll = button(Word.CONTEST_REVEAL_ALL, Feather.UNLOCK, model::revealAll);
        close = button(Word.CONTEST_CLOSE, Feather.X, this::close);
        close.focusedProperty().addListener((any, before, now) -> doubt());
        VBox time = new VBox(phase, clock);
        time.setAlignment(Pos.CENTER_RIGHT);
        time.setMinWidth(Region.USE_PREF_SIZE);
        // in two lines where the window is narrow
        FlowPane deeds =
                new FlowPane(6, 4, start, reveal, revealAll, extend, output.printMenu(), output.exportButton(), close);
        deeds.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(8, name, deeds);
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(14, left, time);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("contest-header");
    }

    Node node() {
        return root;
    }

    /** Puts the focus on what is most likely wanted. */
    void focus() {
        List.of(start, reveal, extend).stream()
                .filter(Node::isVisible)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void show(ContestState state) {
        Phase now = model.phase().get();
        name.setText(state.contest().name());
        phase.setText(words.of(phase(now)));
        clock.setText(ContestTimes.clock(state.schedule().left(model.now().get())));
        clock.setAccessibleText(phase.getText() + " " + clock.getText());
        boolean isHidden = model.board().get().map(Scoreboard::isFrozen).orElse(false);
        visible(start, now == Phase.PLANNED || now == Phase.COUNTDOWN);
        visible(extend, now != Phase.PLANNED);
        visible(reveal, now == Phase.ENDED && isHidden);
        visible(revealAll, now == Phase.ENDED && isHidden);
    }

    static Word phase(Phase phase) {
        return switch (phase) {
            case PLANNED -> Word.CONTEST_PHASE_PLANNED;
            case COUNTDOWN -> Word.CONTEST_PHASE_COUNTDOWN;
            case RUNNING -> Word.CONTEST_PHASE_RUNNING;
            case FROZEN -> Word.CONTEST_PHASE_FROZEN;
            case ENDED -> Word.CONTEST_PHASE_ENDED;
        };
    }

    private static void visible(Node node, boolean isVisible) {
        node.setVisible(isVisible);
        node.setManaged(isVisible);
    }

    /** Only the second time in a row. */
    private void close() {
        if (isSure) {
            doubt();
            model.close();
            return;
        }
        isSure = true;
        close.textProperty().bind(words.bind(Word.CONTEST_CLOSE_SURE));
        close.getStyleClass().add("danger");
    }

    private void doubt() {
        isSure = false;
        close.textProperty().bind(words.bind(Word.CONTEST_CLOSE));
        close.getStyleClass().remove("danger");
    }

    private MenuButton menu(Word label, Feather icon) {
        MenuButton button = new MenuButton();
        dress(button, label, icon);
        return button;
    }

    private Button button(Word label, Feather icon, Runnable deed) {
        Button button = new Button();
        dress(button, label, icon);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void dress(ButtonBase button, Word label, Feather icon) {
        button.setGraphic(Icons.of(icon));
        button.textProperty().bind(words.bind(label));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private MenuItem item(Word label, Runnable deed, Object... parts) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.bind(label, parts));
        item.setOnAction(event -> deed.run());
        return item;
    }

    private void minutes(MenuButton menu, Word label, List<Integer> choices, IntConsumer deed) {
        for (int each : choices) {
            menu.getItems().add(item(label, () -> deed.accept(each), each));
        }
    }

    /** What is said below the header; empty if there is nothing. */
    static Optional<String> remark(ContestModel model, Words words, ContestState state) {
        Duration late = model.behind().get();
        if (!late.isZero()) {
            return Optional.of(words.of(Word.CONTEST_BEHIND, ContestTimes.clock(late)));
        }
        boolean isFrozen = model.board().get().map(Scoreboard::isFrozen).orElse(false);
        return state.schedule()
                .freezeAfter()
                .filter(after -> isFrozen)
                .map(after -> words.of(Word.CONTEST_FROZEN_NOTE, ContestTimes.clock(after)));
    }
}
