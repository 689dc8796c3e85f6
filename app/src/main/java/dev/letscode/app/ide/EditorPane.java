package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.Draft;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.editor.CodeEditor;
import dev.letscode.app.ide.editor.Diagnostic;
import dev.letscode.app.ide.editor.EditorMessages;
import dev.letscode.app.ide.editor.Fonts;
import dev.letscode.app.ide.editor.text.Mark;
import dev.letscode.app.ide.session.Preferences;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.compile.CompilerDiagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.util.Duration;

/** The sources that are open, each in an editor of its own. */
final class EditorPane {

    /** How long nobody types before what was written is saved. */
    private static final Duration PAUSE = Duration.millis(400);

    /** How long somebody can type without a pause until it is saved all the same. */
    private static final long LONGEST_NANOS = 1_000_000_000;

    private final Desk desk;
    private final Words words;
    private final Analyser analyser;
    private final Executor background;
    private final Listener listener;
    private final ObservableValue<EditorMessages> messages;
    private double zoom = 1;
    private Preferences preferences = Preferences.USUAL;
    private final TabPane tabs = new TabPane();
    private final Map<OpenProblem, Open> open = new HashMap<>();
    private final StackPane root = new StackPane();

    private record Open(Tab tab, CodeEditor editor) {}

    /** Saves when nobody types for a moment, and once a second while somebody does. */
    private static final class Saving {

        private final Runnable save;
        private final PauseTransition pause = new PauseTransition(PAUSE);
        private long firstUnsaved;
        private boolean unsaved;

        Saving(Runnable save) {
            this.save = save;
            pause.setOnFinished(event -> save());
        }

        void changed() {
            if (!unsaved) {
                unsaved = true;
                firstUnsaved = System.nanoTime();
            }
            if (System.nanoTime() - firstUnsaved > LONGEST_NANOS) {
                pause.stop();
                save();
            } else {
                pause.playFromStart();
            }
        }

        private void save() {
            unsaved = false;
            save.run();
        }
    }

    /** Whoever wants to know what becomes of sources. */
    interface Listener {

        /** It is opened, or was changed just now. */
        void shows(OpenProblem problem, String text);

        /** It was changed, and then not for a moment. */
        void edited(OpenProblem problem);

        void closed(OpenProblem problem);
    }

    /**
     * Shows what is open.
     *
     * @param background where sources are parsed
     */
    EditorPane(Desk desk, Words words, Analyser analyser, Executor background, Listener listener) {
        this.desk = desk;
        this.words = words;
        this.analyser = analyser;
        this.background = background;
        this.listener = listener;
        messages = Bindings.createObjectBinding(
                () -> EditorMessages.in(Locale.of(words.tongue().get().code())), words.tongue());
        tabs.getStyleClass().addAll("editor-tabs", "dense");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.EDITOR_EMPTY));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        root.getStyleClass().add("editor-pane");
        root.getChildren().addAll(nothing, tabs);
        tabs.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(tabs.getTabs()));
        desk.open().addListener((ListChangeListener<OpenProblem>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(this::add);
            }
        });
        desk.open().forEach(this::add);
        desk.current().addListener((any, before, now) -> now.ifPresent(this::select));
        tabs.getSelectionModel().selectedItemProperty().addListener((any, before, now) -> {
            if (now != null && now.getUserData() instanceof OpenProblem problem) {
                desk.current().set(Optional.of(problem));
            }
        });
        desk.current().get().ifPresent(this::select);
    }

    Node node() {
        return root;
    }

    void focus() {
        current().ifPresent(CodeEditor::requestFocus);
    }

    /** The editor of the problem in front. */
    Optional<CodeEditor> current() {
        return desk.current().get().map(open::get).map(Open::editor);
    }

    /** Takes over what is written into the models. */
    void flush() {
        open.forEach((problem, one) -> keep(problem, one.editor()));
    }

    /** Shows the source in another language; the one before is kept. */
    void choose(OpenProblem problem, String languageId) {
        Open one = open.get(problem);
        if (one != null && !problem.language().get().equals(languageId)) {
            keep(problem, one.editor());
            problem.choose(languageId);
            show(problem, one.editor());
        }
    }

    /** Puts another text in the place of the one that is shown. */
    void replace(OpenProblem problem, String text) {
        Open one = open.get(problem);
        if (one != null) {
            problem.keep(problem.language().get(), new Draft(text, null));
            show(problem, one.editor());
        }
    }

    /** Marks what a compiler said in the source that it was about. */
    void show(OpenProblem problem, List<CompilerDiagnostic> diagnostics) {
        Open one = open.get(problem);
        if (one != null) {
            one.editor()
                    .show(diagnostics.stream()
                            .filter(diagnostic -> diagnostic.line() > 0)
                            .map(EditorPane::diagnostic)
                            .toList());
        }
    }

    private static Diagnostic diagnostic(CompilerDiagnostic said) {
        return new Diagnostic(
                said.line(),
                said.column(),
                said.message(),
                switch (said.severity()) {
                    case ERROR -> Mark.Severity.ERROR;
                    case WARNING -> Mark.Severity.WARNING;
                    case NOTE -> Mark.Severity.NOTE;
                });
    }

    void setZoom(double value) {
        zoom = value;
        open.values().forEach(one -> prepare(one.editor()));
    }

    /** Shows sources as somebody wants them. */
    void apply(Preferences value) {
        preferences = value;
        open.values().forEach(one -> prepare(one.editor()));
    }

    /** A font that is not installed is not forgotten: it may be there on another machine. */
    private void prepare(CodeEditor editor) {
        String wanted = preferences.fontFamily();
        editor.fontFamily().set(wanted != null && Font.getFamilies().contains(wanted) ? wanted : Fonts.preferred());
        editor.fontSize().set(preferences.fontSize() * zoom);
        editor.indent(preferences.indent().unit(), preferences.tabWidth());
    }

    private void show(OpenProblem problem, CodeEditor editor) {
        Draft draft = problem.draft();
        editor.open(draft.text(), problem.language().get());
        if (draft.editor() != null) {
            editor.restore(draft.editor());
        }
        listener.shows(problem, draft.text());
    }

    private static void keep(OpenProblem problem, CodeEditor editor) {
        problem.keep(problem.language().get(), new Draft(editor.text(), editor.state()));
    }

    private void add(OpenProblem problem) {
        CodeEditor editor = new CodeEditor(analyser, background, messages);
        prepare(editor);
        show(problem, editor);
        Saving saving = new Saving(() -> {
            keep(problem, editor);
            listener.edited(problem);
        });
        editor.onChange(text -> {
            listener.shows(problem, text);
            saving.changed();
        });
        Tab tab = new Tab();
        tab.setText(problem.item().title(words.tongue().get().code()));
        words.tongue()
                .addListener((any, before, now) -> tab.setText(problem.item().title(now.code())));
        tab.setUserData(problem);
        tab.setContent(editor.node());
        tab.setOnCloseRequest(event -> {
            event.consume();
            desk.close(problem);
        });
        open.put(problem, new Open(tab, editor));
        tabs.getTabs().add(tab);
    }

    private void remove(OpenProblem problem) {
        Open one = open.remove(problem);
        if (one != null) {
            keep(problem, one.editor());
            listener.edited(problem);
            listener.closed(problem);
            tabs.getTabs().remove(one.tab());
            one.editor().close();
        }
    }

    private void select(OpenProblem problem) {
        Open one = open.get(problem);
        if (one != null) {
            tabs.getSelectionModel().select(one.tab());
        }
    }
}
