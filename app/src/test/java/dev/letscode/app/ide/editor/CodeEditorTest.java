package dev.letscode.app.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.editor.text.History;
import dev.letscode.app.ide.editor.text.Mark;
import dev.letscode.engine.analysis.Analyser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What only a window shows; all the rest is tested without one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class CodeEditorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ExecutorService BACKGROUND = Executors.newSingleThreadExecutor();
    private static final FxRobot ROBOT = new FxRobot();

    @SuppressWarnings("NullAway.Init")
    private static CodeEditor editor;

    @SuppressWarnings("NullAway.Init")
    private static Stage stage;

    @BeforeAll
    static void open() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        stage = FxToolkit.registerStage(Stage::new);
        onToolkit(() -> {
            editor = new CodeEditor(
                    new Analyser(Path.of("target", "editor-cache")),
                    BACKGROUND,
                    new SimpleObjectProperty<>(EditorMessages.in(Locale.ENGLISH)));
            stage.setScene(new Scene((Parent) editor.node(), 800, 600));
            stage.show();
            return true;
        });
    }

    @AfterAll
    static void close() throws Exception {
        onToolkit(() -> {
            editor.close();
            stage.close();
            return true;
        });
        BACKGROUND.shutdownNow();
        FxToolkit.cleanupStages();
    }

    private static <T> T onToolkit(Callable<T> action) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static void until(String what, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onToolkit(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(10);
        }
    }

    private static void show(String text, String language) throws Exception {
        onToolkit(() -> {
            editor.open(text, language);
            editor.requestFocus();
            return true;
        });
    }

    private static void perform(EditorAction... actions) throws Exception {
        onToolkit(() -> {
            Arrays.stream(actions).forEach(editor::perform);
            return true;
        });
    }

    private static CodeArea area() {
        return (CodeArea) editor.node().lookup(".source");
    }

    private static boolean hasStyle(int offset, String style) {
        return area().getStyleOfChar(offset).contains(style);
    }

    private static Stream<Node> shown(String selector) {
        return editor.node().lookupAll(selector).stream().filter(Node::isVisible);
    }

    @Test
    void a_source_is_coloured_and_its_mistakes_are_marked_while_one_types() throws Exception {
        show("int main() {\n    return 0;\n}\n", "cpp20");
        until("colours", () -> hasStyle(0, "type") && hasStyle(17, "keyword"));
        onToolkit(() -> {
            editor.goTo(2, 14);
            return true;
        });
        ROBOT.type(KeyCode.BACK_SPACE);
        until("a mistake", () -> shown(".mark.error").count() == 1);
        assertThat(onToolkit(() -> editor.highlighter().saidOn(1)))
                .hasValueSatisfying(said -> assertThat(said).contains("missing"));
        ROBOT.type(KeyCode.SEMICOLON);
        until("no mistake", () -> shown(".mark.error").findAny().isEmpty());
        assertThat(onToolkit(editor::text)).contains("return 0;\n");
    }

    @Test
    void what_a_compiler_said_stays_with_its_line() throws Exception {
        show("a\nb\nc\n", "plain");
        onToolkit(() -> {
            editor.show(List.of(new Diagnostic(2, 0, "unused", Mark.Severity.WARNING)));
            editor.goTo(1, 1);
            editor.perform(EditorAction.DUPLICATE);
            return true;
        });
        assertThat(onToolkit(() -> editor.highlighter().saidOn(2))).contains("unused");
        until("a mark", () -> shown(".mark.warning").count() == 1);
    }

    @Test
    void typing_completing_and_filling_in_write_a_loop() throws Exception {
        show("", "cpp20");
        ROBOT.type(KeyCode.F, KeyCode.O, KeyCode.R);
        until("proposals", () -> shown(".completion").count() == 1);
        ROBOT.type(KeyCode.ENTER);
        ROBOT.type(KeyCode.J, KeyCode.TAB, KeyCode.M, KeyCode.TAB, KeyCode.X);
        assertThat(onToolkit(editor::text)).isEqualTo("for (int j = 0; j < m; ++j) {\n    x\n}");
        assertThat(onToolkit(() -> editor.selections().isSingle())).isTrue();
    }

    @Test
    void several_carets_type_at_once_and_one_undo_takes_a_step_back() throws Exception {
        show("x = 1\nx = 2\n", "python3");
        perform(EditorAction.SELECT_ALL_OCCURRENCES);
        ROBOT.type(KeyCode.Y);
        assertThat(onToolkit(editor::text)).isEqualTo("y = 1\ny = 2\n");
        perform(EditorAction.UNDO);
        assertThat(onToolkit(editor::text)).isEqualTo("x = 1\nx = 2\n");
        ROBOT.type(KeyCode.ESCAPE);
        assertThat(onToolkit(() -> editor.selections().isSingle())).isTrue();
    }

    @Test
    void what_was_found_is_replaced_everywhere() throws Exception {
        show("a1 b22\na3\n", "plain");
        perform(EditorAction.REPLACE);
        onToolkit(() -> {
            List<TextField> fields = editor.node().lookupAll(".text-field").stream()
                    .map(TextField.class::cast)
                    .filter(field -> field.getPromptText().startsWith("Find")
                            || field.getPromptText().startsWith("Replace"))
                    .toList();
            ((ToggleButton) editor.node().lookupAll(".toggle-button").stream()
                            .filter(node -> ((ToggleButton) node).getText().equals(".*"))
                            .findFirst()
                            .orElseThrow())
                    .setSelected(true);
            fields.get(0).setText("([a-z])(\\d+)");
            fields.get(1).setText("$2$1");
            return true;
        });
        until(
                "places",
                () -> shown(".count").map(node -> ((Label) node).getText()).anyMatch("1 of 3"::equals));
        onToolkit(() -> {
            editor.node().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> "All".equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        assertThat(onToolkit(editor::text)).isEqualTo("1a 22b\n3a\n");
        perform(EditorAction.UNDO);
        assertThat(onToolkit(editor::text)).isEqualTo("a1 b22\na3\n");
        onToolkit(() -> {
            editor.findBar().close();
            return true;
        });
    }

    @Test
    void lines_are_folded_and_come_back_when_somebody_goes_there() throws Exception {
        show("int main() {\n    a();\n    b();\n}\n", "cpp20");
        until("folds", () -> shown(".foldable").count() == 1);
        perform(EditorAction.FOLD);
        assertThat(onToolkit(() -> area().isFolded(1))).isTrue();
        onToolkit(() -> {
            editor.goTo(3, 1);
            return true;
        });
        assertThat(onToolkit(() -> area().isFolded(1))).isFalse();
        assertThat(onToolkit(editor::text)).hasLineCount(4);
    }

    @Test
    void an_editor_that_is_left_is_the_same_again() throws Exception {
        String text = "int f() {\n    g();\n}\n".repeat(100);
        show(text, "cpp20");
        onToolkit(() -> {
            editor.goTo(200, 3);
            editor.perform(EditorAction.DUPLICATE);
            return true;
        });
        EditorState state = onToolkit(editor::state);
        String left = onToolkit(editor::text);
        show("something else", "plain");
        onToolkit(() -> {
            editor.restore(state);
            return true;
        });
        assertThat(onToolkit(editor::text)).isEqualTo("something else");
        show(left, "cpp20");
        onToolkit(() -> {
            editor.restore(state);
            return true;
        });
        assertThat(onToolkit(() -> editor.selections())).isEqualTo(state.selections());
        perform(EditorAction.UNDO);
        assertThat(onToolkit(editor::text)).isEqualTo(text);
    }

    @Test
    void a_text_that_would_stop_the_view_is_shown_cut_and_kept_whole() throws Exception {
        String line = "x".repeat(5_000_000);
        show("a\n" + line + "\nb", "cpp20");
        ROBOT.type(KeyCode.Y);
        assertThat(onToolkit(editor::text)).hasSize(5_000_004).startsWith("a\nx");
        assertThat(onToolkit(() -> area().getLength())).isLessThan(11_000);
        assertThat(shown(".notice")).hasSize(1);
    }

    @Test
    void a_text_is_shown_from_its_first_line_wherever_the_one_before_was_about_to_be_shown() throws Exception {
        String text = "    total += values[i]; // one more\n".repeat(200);
        show(text, "cpp20");
        until("lines", () -> area().getVisibleParagraphs().size() > 10);
        int first = onToolkit(() -> {
            editor.restore(new EditorState(
                    text.length(), text.hashCode(), editor.selections(), 150, List.of(), History.Kept.NOTHING));
            editor.open(text, "cpp20");
            return area().firstVisibleParToAllParIndex();
        });
        assertThat(first).isZero();
    }

    @Test
    void five_megabytes_of_lines_can_be_edited() throws Exception {
        String text = "    total += values[i]; // one more\n".repeat(140_000);
        show(text, "cpp20");
        until("colours", () -> hasStyle(text.indexOf("//"), "comment"));
        ROBOT.type(KeyCode.Y);
        assertThat(onToolkit(editor::text)).hasSize(text.length() + 1).startsWith("y    total");
        show("", "plain");
    }

    @Test
    void every_language_of_the_window_has_words_for_everything() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"), Locale.SIMPLIFIED_CHINESE)) {
            EditorMessages messages = EditorMessages.in(locale);
            assertThat(Arrays.stream(EditorAction.values()).map(messages::of))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(messages.of("find.of", 1, 2)).contains("1").contains("2");
            assertThat(messages.keys())
                    .isEqualTo(EditorMessages.in(Locale.ENGLISH).keys());
            assertThat(messages.of(EditorAction.UNDO).equals("Undo")).isEqualTo(locale.equals(Locale.ENGLISH));
        }
    }
}
