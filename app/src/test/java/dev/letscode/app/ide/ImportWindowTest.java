package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.keys.Action;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Problems from the browser and from files in the window, and packages that change and go while they are open. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class ImportWindowTest {

    @TempDir
    static Path folder;

    private static OpenWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = OpenWindow.in(folder);
        window.await("the problems are listed", () -> window.reads("Night Watch"));
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    private static String text() throws Exception {
        return OpenWindow.call(
                () -> window.inside().editors().current().orElseThrow().text());
    }

    private static void drop(Path file) throws Exception {
        OpenWindow.call(() -> {
            window.inside().dropped().take(List.of(file));
            return true;
        });
    }

    @Test
    void a_a_contest_from_the_browser_is_listed_its_first_problem_opened_and_judged_with_its_samples()
            throws Exception {
        assertThat(Action.LISTEN.keys()).isEqualTo("Shortcut+Alt+L");
        window.press(KeyCode.L, true, false, true);
        window.await("it says where it listens", () -> window.reads("Listening at port"));
        Button sign = window.find(".listening", Button.class);
        Matcher port = Pattern.compile("[0-9]+").matcher(sign.getText());
        assertThat(port.find()).isTrue();
        for (String name : List.of("Sum", "Product")) {
            send(
                    Integer.parseInt(port.group()),
                    "{\"name\":\"" + name + "\",\"group\":\"Round 1\",\"url\":\"https://judge.example/" + name
                            + "\",\"timeLimit\":1000,\"memoryLimit\":256,\"batch\":{\"id\":\"x\",\"size\":2},"
                            + "\"tests\":[{\"input\":\"1 2\\n\",\"output\":\"3\\n\"}]}");
        }
        window.await("both have come", () -> window.reads("Imported: 2 problems of Round 1"));
        window.await("the first is in front", () -> window.reads("1.00 s CPU time"));
        window.picture(Path.of("target", "window-import.png"));
        window.write("python3", "print(sum(map(int, input().split())))\n");
        window.press(KeyCode.ENTER, true, true, false);
        window.await("it is judged with its samples", () -> window.reads("Accepted"));
        OpenWindow.call(() -> {
            sign.fire();
            return true;
        });
        window.await("nothing listens any more", () -> !window.reads("Listening at port"));
    }

    private static void send(int port, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST / HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                                    + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .endsWith("200");
        }
    }

    @Test
    void b_a_source_that_is_dropped_goes_to_the_problem_in_front_whatever_it_is_written_in() throws Exception {
        drop(Files.write(folder.resolve("a.py"), "# Größe\nprint(1)\n".getBytes(StandardCharsets.ISO_8859_1)));
        window.await("it is told", () -> window.reads("a.py is not UTF-8 and was read as windows-1252"));
        assertThat(text()).isEqualTo("# Größe\nprint(1)\n");
        drop(Files.writeString(folder.resolve("a.cpp"), "int main() {}\n"));
        window.await(
                "it is C++",
                () -> window.inside().editors().current().orElseThrow().text().equals("int main() {}\n"));
        drop(Files.write(folder.resolve("b.cpp"), new byte[] {0, 1, 2}));
        window.await("what is no text is not taken", () -> window.reads("b.cpp is no text"));
        assertThat(text()).isEqualTo("int main() {}\n");
    }

    @Test
    void c_five_megabytes_of_source_are_shown_and_kept() throws Exception {
        String large = "int a = 1; // one of many lines that somebody has made with a program\n".repeat(75_000);
        assertThat(large.length()).isGreaterThan(5 << 20);
        long begin = System.nanoTime();
        drop(Files.writeString(folder.resolve("large.cpp"), large));
        window.await(
                "it is there",
                () -> window.inside().editors().current().orElseThrow().text().length() == large.length());
        System.out.printf("5 MB of source: %d ms until shown%n", (System.nanoTime() - begin) / 1_000_000);
        drop(Files.writeString(folder.resolve("small.cpp"), "int main() {}\n"));
        window.await(
                "another one is there",
                () -> window.inside().editors().current().orElseThrow().text().equals("int main() {}\n"));
        window.await("what it took the place of is kept", () -> {
            try (Stream<Path> replaced = Files.list(folder.resolve("home/window/replaced"))) {
                return replaced.anyMatch(file -> file.toFile().length() > large.length());
            }
        });
    }

    @Test
    void d_a_package_that_is_changed_is_read_again_and_one_that_goes_is_told_and_loses_nothing() throws Exception {
        Path prob = Files.writeString(
                folder.resolve("own.prob"),
                "{\"name\":\"Own\",\"tests\":[{\"input\":\"1\\n\",\"output\":\"1\\n\"}],\"timeLimit\":1000}");
        drop(prob);
        window.await(
                "it is in front",
                () -> window.inside()
                        .desk()
                        .current()
                        .get()
                        .filter(problem -> problem.item().problem().title().equals("Own"))
                        .isPresent());
        window.write("python3", "print(input())\n");
        Path location = OpenWindow.call(() ->
                window.inside().desk().current().get().orElseThrow().item().location());
        Thread.sleep(2_000);

        Files.writeString(location.resolve(".timelimit"), "7\n");
        window.await("its new limit is shown", () -> window.reads("7.00 s CPU time"));
        assertThat(window.shows("was changed and read again")).isTrue();

        Path aside = location.resolveSibling(".aside");
        Files.move(location, aside);
        window.await("it is told", () -> window.reads("has gone from"));
        assertThat(text()).isEqualTo("print(input())\n");
        window.control(KeyCode.ENTER);
        window.await("it is not judged, and that is said", () -> window.reads("Judge error"));
        window.await("and why", () -> window.reads("is not there any more. Put the package back"));
        // what runs is not begun again
        window.await("it has ended", () -> !window.reads("Running the tests"));
        window.picture(Path.of("target", "window-gone.png"));
        Files.move(aside, location);
        window.await("it is back", () -> window.reads("is back") || window.reads("read again"));
        window.control(KeyCode.ENTER);
        window.await("it is judged again", () -> window.reads("1 of 1 accepted"));
    }
}
