package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.letscode.app.ide.look.Theme;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.workshop.Home;
import dev.letscode.app.workshop.InputException;
import dev.letscode.problems.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at the window, from the list of problems to the verdict. One window for all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class WindowTest {

    @TempDir
    static Path folder;

    private static OpenWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = OpenWindow.in(folder);
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    void a_a_wrong_answer_is_shown_beside_the_right_one_and_its_mending_is_accepted() throws Exception {
        window.await("the problems are listed", () -> window.reads("Night Watch"));
        type(window.find(".search-box .text-field", TextField.class), "night watch");
        window.press(KeyCode.ENTER);
        window.await("its limits are shown", () -> window.reads("2.00 s CPU time"));
        assertThat(window.shows("Sample 1")).isTrue();
        String right = Files.readString(OpenWindow.PACKAGES.resolve("nightwatch/submissions/accepted/two_lists.py"));
        window.write("python3", right.replace("print(total, longest)", "print(total, total)"));

        window.control(KeyCode.ENTER);
        window.await("the samples are judged", () -> window.reads("Wrong answer"));
        window.await("expected and printed are beside each other", () -> window.reads("·"));
        window.picture(Path.of("target", "window-wrong.png"));

        window.write("python3", right);
        window.control(KeyCode.ENTER);
        window.await("the samples are right", () -> window.reads("2 of 2 accepted"));
        window.press(KeyCode.ENTER, true, true, false);
        window.await("it is accepted", () -> window.reads("Accepted") && !window.reads("2 of 2 accepted"));
        window.picture(Path.of("target", "window-accepted.png"));
    }

    @Test
    void b_a_compile_error_leads_to_its_line() throws Exception {
        window.write("c", "int main(void) {\n    return 0;\n}\nint x = ;\n");
        window.control(KeyCode.ENTER);
        window.await("the error is listed", () -> window.reads("Compile error") && window.reads("4:9"));
        OpenWindow.call(() -> {
            ListView<?> list = (ListView<?>) window.stage.getScene().getRoot().lookup(".diagnostics");
            list.getSelectionModel().select(0);
            list.requestFocus();
            return true;
        });
        window.press(KeyCode.ENTER);

        window.await(
                "the caret is there",
                () -> window.inside()
                                .editors()
                                .current()
                                .orElseThrow()
                                .caretOffset()
                                .getValue()
                        == "int main(void) {\n    return 0;\n}\n".length() + 8);
    }

    @Test
    void c_what_runs_without_end_is_stopped_at_once() throws Exception {
        window.write("python3", "while True:\n    pass\n");
        window.press(KeyCode.ENTER, true, true, false);
        window.await("its tests are run", () -> window.reads("Running the tests"));
        long begin = System.nanoTime();
        window.control(KeyCode.PERIOD);
        window.await("it has stopped", () -> window.reads("Stopped"));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void d_the_window_changes_its_language_and_its_colours_at_once() throws Exception {
        OpenWindow.call(() -> {
            window.inside().words().tongue().set(Tongue.GERMAN);
            window.inside().look().theme().set(Theme.DARK);
            return true;
        });
        window.await("it speaks German", () -> window.reads("Beispiele ausführen") && window.reads("Abgeben"));
        window.await("it is dark", () -> window.inside().look().dark().get());
        window.picture(Path.of("target", "window-dark.png"));
        OpenWindow.call(() -> {
            window.inside().words().tongue().set(Tongue.ENGLISH);
            window.inside().look().theme().set(Theme.LIGHT);
            return true;
        });
    }

    @Test
    void d_keys_are_chosen_in_the_settings_and_one_that_has_them_already_is_named() throws Exception {
        window.control(KeyCode.COMMA);
        window.await("the settings are shown", () -> window.reads("Font size"));
        OpenWindow.call(() -> {
            change("Save now");
            return true;
        });
        window.control(KeyCode.ENTER);
        assertThat(window.shows("These keys are for: Run on samples")).isTrue();
        OpenWindow.call(() -> {
            button(button -> "Leave the keys as they are".equals(button.getAccessibleText()));
            change("Save now");
            return true;
        });
        window.press(KeyCode.F6);
        assertThat(window.shows("F6")).isTrue();
        OpenWindow.call(() -> {
            change("Find a command or a problem");
            return true;
        });
        window.press(KeyCode.F7);
        assertThat(window.shows("Find a command or a problem   F7")).isTrue();
        window.control(KeyCode.DIGIT3);
        window.await("the dashboard is shown", () -> window.reads("Queue and workers"));
        window.await("it has what was judged", () -> window.reads("accepted"));
        window.control(KeyCode.DIGIT1);
        window.await("the editor is shown again", () -> window.reads("Submit"));
    }

    private static void change(String action) {
        button(button -> String.valueOf(button.getAccessibleText()).startsWith("Choose other keys: " + action + ","));
    }

    private static void button(Predicate<Button> which) {
        window.stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(which)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void e_what_was_open_and_written_is_there_again_after_a_kill() throws Exception {
        String source = "# not submitted yet\nprint(1)\n";
        window.write("python3", source);
        OpenWindow.call(() -> {
            window.inside().editors().current().orElseThrow().goTo(2, 3);
            window.inside().editors().flush();
            ComboBox<?> statements =
                    (ComboBox<?>) window.stage.getScene().getRoot().lookup(".statement-bar .combo-box");
            statements.getSelectionModel().selectFirst();
            return true;
        });
        assertThat(statement()).isEqualTo("de");
        window.press(KeyCode.L, true, false, true);
        window.await("it listens", () -> window.reads("Listening at port"));
        OpenWindow.call(() -> {
            window.inside().keepAll();
            return true;
        });
        Thread.sleep(600);
        window.kill();
        window = OpenWindow.in(folder);

        window.control(KeyCode.COMMA);
        window.await("the keys that were chosen are there again", () -> window.reads("F6"));
        window.control(KeyCode.DIGIT1);
        window.await(
                "the problem is open", () -> window.inside().editors().current().isPresent());
        assertThat(OpenWindow.call(
                        () -> window.inside().editors().current().orElseThrow().text()))
                .isEqualTo(source);
        assertThat(statement()).isEqualTo("de");
        window.await("it listens again", () -> window.reads("Listening at port"));
        assertThat(OpenWindow.call(() -> window.inside()
                        .editors()
                        .current()
                        .orElseThrow()
                        .caretOffset()
                        .getValue()))
                .isEqualTo(source.indexOf("print") + 2);
        window.await(
                "it is known to be solved",
                () -> window.inside()
                                .desk()
                                .current()
                                .get()
                                .orElseThrow()
                                .row()
                                .progress()
                                .get()
                        == ProblemRow.Progress.SOLVED);
    }

    /** Which of the problem's statements is shown. */
    private static String statement() throws Exception {
        ComboBox<?> statements = window.find(".statement-bar .combo-box", ComboBox.class);
        return OpenWindow.call(() -> ((Document) statements.getValue()).language());
    }

    @Test
    void f_a_home_that_another_process_has_is_told_in_a_window_that_tries_again_when_asked() throws Exception {
        Path home = folder.resolve("home");
        InputException why = catchThrowableOfType(InputException.class, () -> Home.open(home, found -> {}));
        CompletableFuture<Boolean> again = new CompletableFuture<>();
        Stage stage = OpenWindow.call(() -> {
            Stage fresh = new Stage();
            new HomeRefusal(new Words(Tongue.GERMAN), home, why)
                    .show(fresh, window.inside().look(), again);
            return fresh;
        });

        OpenWindow.picture(stage, Path.of("target", "window-refused.png"));
        assertThat(OpenWindow.call(() -> OpenWindow.reads(stage.getScene().getRoot(), "Let'sCode ist schon offen")))
                .isTrue();
        OpenWindow.call(() -> {
            ((Button) stage.getScene().getRoot().lookup(".button.accent")).fire();
            return true;
        });
        assertThat(again.get()).isTrue();
        assertThat(OpenWindow.call(stage::isShowing)).isFalse();
    }

    private static void type(TextField field, String text) throws Exception {
        OpenWindow.call(() -> {
            field.requestFocus();
            field.setText(text);
            return true;
        });
    }
}
