package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.submission.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who wants to know why a source is wrong: stress test, tests of one's own, console, history. One window for all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class JudgingWindowTest {

    @TempDir
    static Path folder;

    private static OpenWindow window;
    private static String right;

    @BeforeAll
    static void open() throws Exception {
        right = Files.readString(OpenWindow.PACKAGES.resolve("rooftops/submissions/accepted/stack.py"));
        window = OpenWindow.in(folder);
        window.await("the problems are listed", () -> window.reads("Rooftop"));
        TextField search = window.find(".search-box .text-field", TextField.class);
        OpenWindow.call(() -> {
            search.setText("rooftop");
            return true;
        });
        window.press(KeyCode.ENTER);
        window.await("it is open", () -> window.inside().desk().current().get().isPresent());
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    void a_a_stress_test_finds_a_small_input_which_becomes_a_test() throws Exception {
        window.write("python3", right.replace("if stack[-1] == height", "if stack[-1] == 1"));
        window.press(KeyCode.ENTER, true, false, true);
        window.await("it has found and shrunk one", () -> window.reads("Wrong answer · input of"));
        window.picture(Path.of("target", "window-stress.png"));
        OpenWindow.call(() -> {
            Button add = (Button) window.stage.getScene().getRoot().lookup(".stress-add");
            add.fire();
            return true;
        });
        assertThat(OpenWindow.call(() -> window.inside()
                        .desk()
                        .current()
                        .get()
                        .orElseThrow()
                        .tests()
                        .getFirst()
                        .input()
                        .get()))
                .hasLineCount(2);
    }

    @Test
    void b_a_source_runs_while_its_input_is_typed() throws Exception {
        window.write(
                "python3",
                "name = input('who? ')\nprint('hello', name, flush=True)\nprint(len(__import__('sys').stdin.read()))\n");
        window.press(KeyCode.R, true, false, true);
        window.await("it asks", () -> window.reads("who?") && window.reads("It runs"));
        TextField line = window.find(".console-line", TextField.class);
        type(line, "Ada");
        window.await("it answers", () -> window.reads("hello Ada"));
        type(line, "four");
        OpenWindow.call(() -> {
            line.requestFocus();
            return true;
        });
        window.control(KeyCode.D);
        window.await("it has ended", () -> window.reads("The program has ended") && window.reads("5"));
        window.picture(Path.of("target", "window-console.png"));

        window.press(KeyCode.R, true, false, true);
        window.await("it asks again", () -> window.reads("It runs"));
        window.control(KeyCode.PERIOD);
        window.await("it has stopped", () -> window.reads("Stopped"));
    }

    @Test
    void c_tests_come_from_a_folder_and_can_be_moved() throws Exception {
        Path tests = Files.createDirectories(folder.resolve("tests"));
        Files.writeString(tests.resolve("1.in"), "1\n5\n");
        Files.writeString(tests.resolve("1.ans"), "0\n");
        Files.writeString(tests.resolve("2.in"), "2\n5 5\n");
        Files.writeString(tests.resolve("2.ans"), "1\n");
        Files.writeString(tests.resolve("3.ans"), "1\n");
        OpenWindow.call(() -> {
            window.inside().tests().addFolder(tests);
            return true;
        });
        window.press(KeyCode.DIGIT4, false, false, true);
        window.await("it says what it left out", () -> window.reads("2 tests added. Left out: 3.ans"));
        OpenWindow.call(() -> {
            ListView<?> list = (ListView<?>) window.stage.getScene().getRoot().lookup(".tests-list");
            list.getSelectionModel().select(list.getItems().size() - 1);
            list.requestFocus();
            return true;
        });
        window.press(KeyCode.UP, false, false, true);
        assertThat(OpenWindow.call(() -> window.inside().desk().current().get().orElseThrow().tests().stream()
                        .map(test -> test.input().get())
                        .toList()))
                .endsWith("2\n5 5\n", "1\n5\n");
        window.picture(Path.of("target", "window-tests.png"));
    }

    @Test
    void d_what_was_submitted_is_judged_again_and_compared() throws Exception {
        submit("print(0)\n", "Wrong answer");
        submit(right, "Accepted");
        window.press(KeyCode.DIGIT6, false, false, true);
        window.await("both are listed", () -> history().getItems().size() == 2);
        select(1);
        window.await("its verdict is told", () -> window.reads("Judging 1"));
        fire("Judge again");
        window.await("there are two verdicts", () -> {
            if (history().getSelectionModel().getSelectedItems().isEmpty()) {
                history().getSelectionModel().select(1);
            }
            return window.reads("Judging 2");
        });
        window.await(
                "the second one is there as well",
                () -> history().getItems().stream()
                        .allMatch(one -> ((Submission) one).outcome().isPresent()));
        window.picture(Path.of("target", "window-history.png"));
        OpenWindow.call(() -> {
            history().getSelectionModel().selectAll();
            return true;
        });
        fire("Compare");
        window.await("they are beside each other", () -> window.reads("Back to the list") && window.reads("WA · "));
        window.picture(Path.of("target", "window-compare.png"));
        fire("Back to the list");
        window.await("the list is there again", () -> history().getItems().size() == 2);
    }

    private static void submit(String source, String verdict) throws Exception {
        window.write("python3", source);
        window.press(KeyCode.ENTER, true, true, false);
        window.await("it is judged", () -> window.reads(verdict));
    }

    private static TableView<?> history() {
        return (TableView<?>) window.stage.getScene().getRoot().lookup(".history");
    }

    private static void select(int row) throws Exception {
        OpenWindow.call(() -> {
            history().getSelectionModel().clearAndSelect(row);
            return true;
        });
    }

    private static void fire(String text) throws Exception {
        OpenWindow.call(() -> {
            window.stage.getScene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> text.equals(button.getText()))
                    .forEach(Button::fire);
            return true;
        });
    }

    private static void type(TextField line, String text) throws Exception {
        OpenWindow.call(() -> {
            line.setText(text);
            line.fireEvent(new ActionEvent());
            return true;
        });
    }
}
