package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.contest.ContestModel;
import dev.letscode.app.ide.look.Theme;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.engine.contest.Schedule.Phase;
import dev.letscode.engine.contest.Scoreboard.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
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

/** A contest from its folder to its results, with the real judge. One window for all, but for the kill. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class ContestWindowTest {

    private static final Path WARM_UP =
            OpenWindow.PACKAGES.resolveSibling("contests").resolve("warm-up");

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

    private static ContestModel contest() {
        return window.inside().contest();
    }

    private static Score.Solved score(String account) {
        return contest()
                                .board()
                                .get()
                                .flatMap(board -> board.row(account))
                                .orElseThrow()
                                .score()
                        instanceof Score.Solved solved
                ? solved
                : new Score.Solved(0, 0, 0);
    }

    @Test
    void a_a_contest_is_opened_and_started_and_only_its_problems_are_listed() throws Exception {
        window.await("the problems are listed", () -> window.reads("Night Watch") && window.reads("The Turntable"));
        window.control(KeyCode.DIGIT2);
        window.await("there is none", () -> window.reads("No contest is open"));
        window.picture(Path.of("target", "contest-none.png"));
        OpenWindow.call(() -> {
            contest().open(WARM_UP);
            return true;
        });
        window.await("it is open", () -> window.reads("Let'sCode Warm-up") && window.reads("2:00:00"));

        OpenWindow.call(() -> {
            contest().sitDown("Team Ähre");
            contest().start();
            return true;
        });
        window.await("its clock goes", () -> window.reads("1:59:58"));
        window.control(KeyCode.DIGIT1);

        window.await(
                "its problems are listed", () -> window.reads("A · Night Watch") && !window.reads("The Turntable"));
        assertThat(window.shows("Team Ähre  1:59")).isTrue();
    }

    @Test
    void b_what_is_submitted_is_on_the_scoreboard_under_who_sits_here() throws Exception {
        String right = Files.readString(OpenWindow.PACKAGES.resolve("nightwatch/submissions/accepted/two_lists.py"));
        OpenWindow.call(() -> {
            TextField search = (TextField) window.stage.getScene().getRoot().lookup(".search-box .text-field");
            search.requestFocus();
            search.setText("night");
            return true;
        });
        window.press(KeyCode.ENTER);
        window.await("it is open", () -> window.reads("2.00 s CPU time"));
        window.write("python3", right);
        window.press(KeyCode.ENTER, true, true, false);
        window.await("it is solved", () -> score("Team Ähre").problems() == 1);

        assertThat(score("Team Ähre")).isEqualTo(new Score.Solved(1, 0, 0));
        assertThat(score(contest()
                                .state()
                                .get()
                                .orElseThrow()
                                .accounts()
                                .getFirst()
                                .name())
                        .problems())
                .isZero();
        window.control(KeyCode.DIGIT2);
        window.await("it is on the page", () -> window.reads("Scoreboard") || window.reads("Solved"));
        window.picture(Path.of("target", "contest-running.png"));
    }

    @Test
    void c_after_a_kill_it_goes_on_from_the_same_start_with_the_same_submissions() throws Exception {
        Optional<Instant> start =
                contest().state().get().orElseThrow().schedule().start();
        window.kill();
        window = OpenWindow.in(folder);

        window.await(
                "it goes on",
                () -> contest().phase().get() == Phase.RUNNING
                        && contest().board().get().isPresent());
        assertThat(contest().state().get().orElseThrow().schedule().start()).isEqualTo(start);
        window.await("its submissions are there", () -> score("Team Ähre").problems() == 1);
        window.await("its problems alone are listed", () -> window.reads("A · Night Watch"));
        assertThat(OpenWindow.call(() -> contest().account())).isEqualTo("Team Ähre");
    }

    @Test
    void d_what_is_extended_or_shortened_and_closed_is_so_at_once() throws Exception {
        OpenWindow.call(() -> {
            window.inside().words().tongue().set(Tongue.GERMAN);
            window.inside().look().theme().set(Theme.DARK);
            return true;
        });
        window.control(KeyCode.DIGIT2);
        window.await("it speaks German", () -> window.reads("Rang") && window.reads("Gelöst"));
        window.picture(Path.of("target", "contest-dark.png"));
        OpenWindow.call(() -> {
            contest().extend(Duration.ofHours(-2).plus(Duration.ofMinutes(10)));
            return true;
        });
        window.await(
                "it is frozen at once, since the end is near",
                () -> contest().phase().get() == Phase.FROZEN);
        Node close =
                OpenWindow.call(() -> window.stage.getScene().getRoot().lookupAll(".contest-header .button").stream()
                        .filter(node -> node instanceof Button button
                                && button.getText().equals("Wettbewerb schließen"))
                        .findFirst()
                        .orElseThrow());
        OpenWindow.call(() -> {
            ((Button) close).fire();
            assertThat(((Button) close).getText()).isEqualTo("Wirklich schließen?");
            ((Button) close).fire();
            return true;
        });
        window.await("it is closed", () -> window.reads("Kein Wettbewerb ist geöffnet"));
        window.await("it is put away", () -> Files.isDirectory(folder.resolve("home/contest/past")));
    }

    @Test
    void e_a_contest_is_put_together_from_problems_of_the_list_and_its_scoreboard_is_printed() throws Exception {
        OpenWindow.call(() -> {
            window.inside().words().tongue().set(Tongue.ENGLISH);
            return true;
        });
        OpenWindow.call(() -> {
            for (Node node : window.stage.getScene().getRoot().lookupAll(".contest-page .check-box")) {
                CheckBox box = (CheckBox) node;
                box.setSelected(
                        box.getText().equals("Night Watch") || box.getText().equals("The Turntable"));
            }
            button("Create the contest").fire();
            return true;
        });
        window.await("it is there", () -> window.reads("5:00:00") && window.reads("The Turntable"));
        assertThat(contest().state().get().orElseThrow().contest().problems()).hasSize(2);

        OpenWindow.call(() -> {
            MenuButton print = window.stage.getScene().getRoot().lookupAll(".contest-header .menu-button").stream()
                    .map(MenuButton.class::cast)
                    .filter(menu -> menu.getText().equals("Print"))
                    .findFirst()
                    .orElseThrow();
            print.getItems().getFirst().fire();
            return true;
        });
        window.await("it says where it went", () -> !contest().message().get().isEmpty());
        assertThat(OpenWindow.call(() -> contest().message().get()))
                .containsAnyOf("Sent to", "There is no printer here");
    }

    private static Button button(String text) {
        return window.stage.getScene().getRoot().lookupAll(".contest-page .button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
