package dev.letscode.app.ide.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.console.ConsoleSession.Line;
import dev.letscode.app.ide.console.ConsoleSession.Said;
import dev.letscode.app.ide.console.ConsoleSession.Speaker;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsoleTest {

    @Test
    void a_line_that_comes_in_pieces_is_one_line() {
        ConsoleSession session = new ConsoleSession();
        session.begin();
        session.heard(List.of(new Said(Speaker.PROGRAM, "how ma"), new Said(Speaker.PROGRAM, "ny? ")));
        session.heard(List.of(new Said(Speaker.PROGRAM, "\n\nag")));
        session.type("3");
        session.heard(List.of(new Said(Speaker.ERROR, "oh\n"), new Said(Speaker.PROGRAM, "ain")));

        assertThat(session.lines())
                .containsExactly(
                        new Line(Speaker.PROGRAM, "how many? ", true),
                        new Line(Speaker.PROGRAM, "", true),
                        new Line(Speaker.PROGRAM, "ag", false),
                        new Line(Speaker.PERSON, "3", true),
                        new Line(Speaker.ERROR, "oh", true),
                        new Line(Speaker.PROGRAM, "ain", false));
    }

    @Test
    void a_flood_keeps_its_last_lines_and_a_long_line_its_beginning() {
        ConsoleSession session = new ConsoleSession();
        session.begin();
        for (int i = 0; i < 20; i++) {
            session.heard(List.of(new Said(Speaker.PROGRAM, "x\n".repeat(1_000))));
        }
        assertThat(session.lines()).hasSize(ConsoleSession.MOST_LINES);
        for (int i = 0; i < 100; i++) {
            session.heard(List.of(new Said(Speaker.PROGRAM, "y".repeat(1_000))));
        }
        assertThat(session.lines().getLast().text()).hasSize(ConsoleSession.LONGEST);
    }

    @Test
    void a_reader_waits_for_what_is_typed_and_another_one_reads_it_again() throws Exception {
        LiveInput input = new LiveInput();
        InputStream first = input.open();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                byte[] bytes = new byte[100];
                return new String(bytes, 0, first.read(bytes), StandardCharsets.UTF_8);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
        input.type("1 2\n");
        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("1 2\n");
        input.type("3\n");
        input.end();
        assertThat(first.readAllBytes()).asString().isEqualTo("3\n");
        assertThat(input.open().readAllBytes()).asString().isEqualTo("1 2\n3\n");
    }

    @Test
    void closing_wakes_up_who_reads() throws Exception {
        InputStream waiting = new LiveInput().open();
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
            try {
                return waiting.read();
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
        waiting.close();
        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
    }
}
