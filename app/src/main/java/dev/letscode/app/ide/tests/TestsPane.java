package dev.letscode.app.ide.tests;

import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.desk.OwnTest;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.results.Amounts;
import dev.letscode.app.ide.results.Chip;
import dev.letscode.app.ide.results.DiagnosticsView;
import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.results.ReportHeader;
import dev.letscode.app.ide.results.TestDetail;
import dev.letscode.app.ide.results.TestTexts;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.TestResult;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tests of the problem in front with what came of the last run, and the chosen one in full. */
public final class TestsPane {

    private final Background background;
    private final Words words;
    private final ObservableList<TestLine> lines = FXCollections.observableArrayList();
    private final ListView<TestLine> list = new ListView<>(lines);
    private final ReportHeader header;
    private final TestDetail detail;
    private final DiagnosticsView diagnostics;
    private final StackPane right = new StackPane();
    private final InvalidationListener changed = any -> refresh();
    private final VBox root;
    private @Nullable OpenProblem problem;

    /**
     * The pane.
     *
     * @param jump goes to the line of a compiler's message
     * @param edited told when a test of one's own was changed
     */
    public TestsPane(Background background, Words words, Consumer<CompilerDiagnostic> jump, Runnable edited) {
        this.background = background;
        this.words = words;
        header = new ReportHeader(words, Word.TESTS_IDLE);
        detail = new TestDetail(words);
        diagnostics = new DiagnosticsView(words, jump);
        list.getStyleClass().addAll("dense", "tests-list");
        list.accessibleTextProperty().bind(words.bind(Word.PANE_TESTS));
        list.setCellFactory(any -> new Row());
        list.getSelectionModel().selectedItemProperty().addListener((any, before, now) -> showDetail());
        Button add = Icons.button(Feather.PLUS, words, Word.ACTION_ADD_TEST, () -> {
            add("", "");
            edited.run();
        });
        Button remove = Icons.button(Feather.TRASH_2, words, Word.TESTS_REMOVE, () -> {
            remove();
            edited.run();
        });
        this.edited = edited;
        Button up = Icons.button(Feather.ARROW_UP, words, Word.TESTS_UP, () -> move(-1));
        Button down = Icons.button(Feather.ARROW_DOWN, words, Word.TESTS_DOWN, () -> move(1));
        Button file = Icons.button(Feather.FILE_PLUS, words, Word.TESTS_FROM_FILE, this::addFile);
        Button folder = Icons.button(Feather.FOLDER_PLUS, words, Word.TESTS_FROM_FOLDER, this::addFolder);
        list.setOnKeyPressed(event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                move(-1);
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                move(1);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                remove.fire();
                event.consume();
            }
        });
        note.getStyleClass().addAll("muted", "small-text", "tests-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        say("");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.PANE_TESTS));
        HBox bar = new HBox(title, gap, up, down, file, folder, add, remove);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pane-title");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(bar, list, note);
        left.setMinWidth(214);
        SplitPane.setResizableWithParent(left, false);
        right.getStyleClass().add("pane");
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(0.28);
        split.getStyleClass().add("thin-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(header.node(), split);
        words.tongue().addListener((any, before, now) -> list.refresh());
    }

    private final Runnable edited;
    private final Label note = new Label();

    public Node node() {
        return root;
    }

    public void focus() {
        list.requestFocus();
    }

    /** Shows the tests of a problem; of none if there is none in front. */
    public void show(@Nullable OpenProblem value) {
        if (problem != null) {
            problem.tests().removeListener(changed);
            problem.trial().tests().removeListener(changed);
            problem.trial().phase().removeListener(changed);
        }
        problem = value;
        header.show(value == null ? null : value.trial());
        if (value != null) {
            value.tests().addListener(changed);
            value.trial().tests().addListener(changed);
            value.trial().phase().addListener(changed);
        }
        lines.clear();
        refresh();
        list.getSelectionModel().selectFirst();
    }

    /** Adds a test of one's own, and shows it. */
    public void add(String input, String expected) {
        if (problem != null) {
            OwnTest added = problem.addTest(input, expected);
            lines.stream()
                    .filter(line -> line.name().equals(added.name()))
                    .findFirst()
                    .ifPresent(line -> list.getSelectionModel().select(line));
        }
    }

    private void move(int steps) {
        if (problem != null && list.getSelectionModel().getSelectedItem() instanceof TestLine.OfAuthor(OwnTest test)) {
            problem.move(test, steps);
            edited.run();
        }
    }

    private void addFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of(Word.TESTS_FROM_FILE));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            add(() -> TestFiles.ofInput(file.toPath()));
        }
    }

    private void addFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.of(Word.TESTS_FROM_FOLDER));
        File folder = chooser.showDialog(root.getScene().getWindow());
        if (folder != null) {
            addFolder(folder.toPath());
        }
    }

    /** Adds the tests that are in a folder, and says what was left out. */
    public void addFolder(Path folder) {
        add(() -> TestFiles.in(folder));
    }

    private void add(Background.Job<TestFiles> reading) {
        OpenProblem shown = problem;
        if (shown != null) {
            background.run(
                    reading,
                    files -> {
                        files.tests().forEach(test -> shown.addTest(test.input(), test.expected()));
                        say(new TestFilesText(words).of(files));
                        edited.run();
                    },
                    failure -> say(String.valueOf(failure.getMessage())));
        }
    }

    private void say(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    private void remove() {
        say("");
        if (problem != null && list.getSelectionModel().getSelectedItem() instanceof TestLine.OfAuthor(OwnTest test)) {
            problem.tests().remove(test);
        }
    }

    private void refresh() {
        OpenProblem shown = problem;
        TestLine chosen = list.getSelectionModel().getSelectedItem();
        if (shown == null) {
            lines.clear();
            showDetail();
            return;
        }
        java.util.List<TestLine> now = new java.util.ArrayList<>();
        shown.item().samples().forEach(test -> now.add(new TestLine.OfStatement(test)));
        shown.tests().forEach(test -> now.add(new TestLine.OfAuthor(test)));
        if (!now.equals(lines)) {
            lines.setAll(now);
            if (chosen != null && now.contains(chosen)) {
                list.getSelectionModel().select(chosen);
            } else {
                list.getSelectionModel().selectFirst();
            }
        }
        if (shown.trial().phase().get() instanceof Report.Phase.Ended) {
            shown.trial().tests().stream()
                    .filter(test -> !test.accepted())
                    .findFirst()
                    .flatMap(test -> lines.stream()
                            .filter(line -> line.name().equals(test.name()))
                            .findFirst())
                    .ifPresent(line -> list.getSelectionModel().select(line));
        }
        list.refresh();
        showDetail();
    }

    private Optional<TestResult> result(TestLine line) {
        return problem == null
                ? Optional.empty()
                : problem.trial().tests().stream()
                        .filter(test -> test.name().equals(line.name()))
                        .findFirst();
    }

    private void showDetail() {
        TestLine line = list.getSelectionModel().getSelectedItem();
        OpenProblem shown = problem;
        if (shown != null && isNotBuilt(shown)) {
            diagnostics.show(shown.trial());
            right.getChildren().setAll(diagnostics.node());
        } else if (line == null) {
            detail.clear();
            right.getChildren().setAll(detail.node());
        } else {
            switch (line) {
                case TestLine.OfStatement(var test) ->
                    background.latest(
                            "sample",
                            () -> TestTexts.read(test),
                            texts -> showSample(line, texts),
                            failure -> showSample(line, TestTexts.NONE));
                case TestLine.OfAuthor(OwnTest test) -> showOwn(line, test);
            }
        }
    }

    private static boolean isNotBuilt(OpenProblem shown) {
        return !shown.trial().diagnostics().isEmpty()
                && shown.trial().tests().isEmpty()
                && !shown.trial().isBusy();
    }

    private void showSample(TestLine line, TestTexts texts) {
        OpenProblem shown = problem;
        if (shown == null
                || isNotBuilt(shown)
                || !line.equals(list.getSelectionModel().getSelectedItem())) {
            return;
        }
        result(line)
                .ifPresentOrElse(
                        test -> detail.show(test, texts),
                        () -> detail.show(
                                texts.input().orElse(""), texts.answer().orElse("")));
        right.getChildren().setAll(detail.node());
    }

    private void showOwn(TestLine line, OwnTest test) {
        TextArea input = editor(Word.DETAIL_INPUT, test.input());
        TextArea expected = editor(Word.DETAIL_EXPECTED_OWN, test.expected());
        SplitPane split = new SplitPane(titled(Word.DETAIL_INPUT, input), titled(Word.DETAIL_EXPECTED_OWN, expected));
        split.getStyleClass().add("thin-split");
        result(line).ifPresent(ran -> {
            TestDetail own = new TestDetail(words);
            own.show(
                    ran,
                    new TestTexts(
                            Optional.empty(),
                            test.expected().get().isBlank()
                                    ? Optional.empty()
                                    : Optional.of(test.expected().get())));
            split.getItems().add(own.node());
            split.setDividerPositions(0.22, 0.44);
        });
        right.getChildren().setAll(split);
    }

    private TextArea editor(Word name, javafx.beans.property.StringProperty text) {
        TextArea area = new TextArea(text.get());
        area.getStyleClass().addAll("code", "flat-area");
        area.accessibleTextProperty().bind(words.bind(name));
        area.textProperty().addListener((any, before, now) -> {
            text.set(now);
            edited.run();
        });
        return area;
    }

    private VBox titled(Word title, TextArea area) {
        Label label = new Label();
        label.textProperty().bind(words.bind(title));
        label.getStyleClass().add("pane-title");
        VBox.setVgrow(area, Priority.ALWAYS);
        return new VBox(label, area);
    }

    private final class Row extends ListCell<TestLine> {

        private final Chip chip = new Chip();
        private final Label name = new Label();
        private final Label time = new Label();
        private final HBox box;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            time.getStyleClass().addAll("muted", "small-text");
            box = new HBox(8, chip, name, gap, time);
            box.setAlignment(Pos.CENTER_LEFT);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(@Nullable TestLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            name.setText(title(line));
            Optional<TestResult> result = result(line);
            result.ifPresentOrElse(
                    test -> {
                        chip.show(test.verdict(), words.of(VerdictWords.of(test.verdict())));
                        time.setText(Amounts.cpu(test.usage()));
                    },
                    () -> {
                        chip.show("··");
                        time.setText("");
                    });
            setGraphic(box);
        }

        private String title(TestLine line) {
            String number = line.name().substring(line.name().indexOf('/') + 1);
            return words.of(
                    switch (line) {
                        case TestLine.OfStatement _ -> Word.TESTS_SAMPLE;
                        case TestLine.OfAuthor _ -> Word.TESTS_OWN;
                    },
                    number);
        }
    }
}
