package dev.letscode.app.ide.contest;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.pages.Page;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Curtain.Place;
import dev.letscode.engine.contest.Scoreboard;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of the contest: how to get one, and then its clock, its problems, who takes part, and the scoreboard. */
public final class ContestPage implements Page {

    private final ContestModel model;
    private final ProblemList problems;
    private final Words words;
    private final ContestOutput output;
    private final Optional<Path> bundled;
    private final Consumer<String> open;
    private @Nullable View view;

    /**
     * The page.
     *
     * @param bundled folder of contests in which one begins to look
     * @param open opens a problem by its package's name
     */
    public ContestPage(
            ContestModel model,
            ProblemList problems,
            Words words,
            ContestOutput output,
            Optional<Path> bundled,
            Consumer<String> open) {
        this.model = model;
        this.problems = problems;
        this.words = words;
        this.output = output;
        this.bundled = bundled;
        this.open = open;
    }

    @Override
    public Action action() {
        return Action.SHOW_CONTEST;
    }

    @Override
    public Feather icon() {
        return Feather.AWARD;
    }

    @Override
    public Node node() {
        return view().root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void focus() {
        view().focus();
    }

    private View view() {
        View made = view;
        if (made == null) {
            made = new View();
            view = made;
        }
        return made;
    }

    private final class View {

        private final NewContest none = new NewContest(model, problems, words, this::chooseFolder);
        private final ContestHeader header = new ContestHeader(model, words, output);
        private final ContestSide side = new ContestSide(model, words, open);
        private final BoardView board = new BoardView(words);
        private final Label remark = line(Feather.INFO, "remark");
        private final Label said = line(Feather.INFO, "contest-message");
        private final BorderPane running;
        private final VBox root;

        View() {
            Node table = board.node();
            VBox.setVgrow(table, Priority.ALWAYS);
            HBox.setHgrow(table, Priority.ALWAYS);
            HBox body = new HBox(side.node(), table);
            running = new BorderPane(body, new VBox(header.node(), remark), null, null, null);
            StackPane place = new StackPane(none.node(), running);
            place.setAlignment(Pos.TOP_LEFT);
            VBox.setVgrow(place, Priority.ALWAYS);
            root = new VBox(said, place);
            root.getStyleClass().add("contest-page");
            said.textProperty().bind(model.message());
            said.visibleProperty().bind(said.textProperty().isNotEmpty());
            said.managedProperty().bind(said.visibleProperty());
            model.state().addListener(any -> show());
            model.board().addListener(any -> show());
            model.phase().addListener(any -> show());
            model.now().addListener(any -> time());
            words.tongue().addListener(any -> show());
            show();
        }

        private Label line(Feather icon, String style) {
            Label label = new Label(null, Icons.of(icon));
            label.getStyleClass().addAll("contest-line-text", style);
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            return label;
        }

        private void show() {
            Optional<ContestState> state = model.state().get();
            Optional<Scoreboard> now = model.board().get();
            none.node().setVisible(state.isEmpty());
            running.setVisible(state.isPresent());
            if (state.isEmpty() || now.isEmpty()) {
                return;
            }
            side.show(state.get(), now.get());
            board.show(state.get(), now.get(), ceremony());
            time();
        }

        /** Only once it is over: until then nobody knows what comes. */
        private Optional<Place> ceremony() {
            return switch (model.phase().get()) {
                case ENDED -> model.next();
                case PLANNED, COUNTDOWN, RUNNING, FROZEN -> Optional.empty();
            };
        }

        private void time() {
            model.state().get().ifPresent(state -> {
                header.show(state);
                Optional<String> text = ContestHeader.remark(model, words, state);
                remark.setText(text.orElse(""));
                remark.setVisible(text.isPresent());
                remark.setManaged(text.isPresent());
            });
        }

        private void focus() {
            if (model.state().get().isEmpty()) {
                none.focus();
            } else if (model.isOpen()) {
                board.focus();
            } else {
                header.focus();
            }
        }

        private void chooseFolder() {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words.of(Word.CONTEST_OPEN));
            bundled.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
            Optional<File> folder =
                    Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()));
            folder.ifPresent(chosen -> model.open(chosen.toPath()));
        }
    }
}
