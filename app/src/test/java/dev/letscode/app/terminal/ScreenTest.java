package dev.letscode.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreenTest {

    private static final String WIPE = "\r\u001b[K";

    private final ByteArrayOutputStream both = new ByteArrayOutputStream();

    private Screen screen(boolean isTerminal, boolean progressWanted) {
        PrintStream stream = new PrintStream(both, true, StandardCharsets.UTF_8);
        return new Screen(new Terminal(stream, stream, isTerminal, isTerminal, false, 40), progressWanted);
    }

    private String shown() {
        return both.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_of_output_goes_above_the_progress_which_is_gone_in_the_end() {
        try (Screen screen = screen(true, true)) {
            screen.progress(5, 10, "secret/5");
            screen.line("sample/1 AC");
        }

        String progress = "[##########..........] 5/10 secret/5";
        assertThat(shown()).isEqualTo(progress + WIPE + "sample/1 AC\n" + progress + WIPE);
    }

    @Test
    void progress_never_fills_the_terminals_last_column_where_it_would_wrap() {
        try (Screen screen = screen(true, true)) {
            screen.progress("x".repeat(100));
        }

        assertThat(shown()).isEqualTo("x".repeat(38) + "…" + WIPE);
    }

    @Test
    void there_is_no_progress_where_there_is_no_terminal_or_it_is_not_wanted() {
        for (Screen screen : new Screen[] {screen(false, true), screen(true, false)}) {
            screen.progress(1, 2, "secret/1");
            screen.close();
        }

        assertThat(shown()).isEmpty();
    }
}
