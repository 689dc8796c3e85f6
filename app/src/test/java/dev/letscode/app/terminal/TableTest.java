package dev.letscode.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableTest {

    private static final List<List<Cell>> ROWS = List.of(
            List.of(Cell.of("accepted/a.cpp"), Cell.of("cpp20"), Cell.of("7 ms"), Cell.of("")),
            List.of(Cell.of("wrong_answer/b.py"), Cell.of("python3"), Cell.of("1.20 s"), Cell.of("secret/12-largest")));

    private static Table table() {
        return new Table()
                .column("submission", Align.LEFT)
                .optionalColumn("language", Align.LEFT)
                .column("cpu", Align.RIGHT)
                .column("failed at", Align.LEFT);
    }

    private static Terminal terminal(boolean isTerminal, int columns) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, isTerminal, isTerminal, false, columns);
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_no_line_ends_with_blanks() {
        assertThat(table().lines(terminal(true, 80), ROWS))
                .containsExactly(
                        "  submission         language     cpu  failed at",
                        "  accepted/a.cpp     cpp20       7 ms",
                        "  wrong_answer/b.py  python3   1.20 s  secret/12-largest");
    }

    @Test
    void on_a_narrow_terminal_optional_columns_go_first_and_then_the_last_one_is_cut() {
        assertThat(table().lines(terminal(true, 46), ROWS))
                .allMatch(line -> line.length() <= 46)
                .contains("  wrong_answer/b.py  1.20 s  secret/12-largest");
        assertThat(table().lines(terminal(true, 40), ROWS))
                .allMatch(line -> line.length() <= 40)
                .contains("  wrong_answer/b.py  1.20 s  secret/12-…");
    }

    @Test
    void nothing_is_left_out_where_there_is_no_terminal() {
        assertThat(table().lines(terminal(false, 20), ROWS))
                .contains("  wrong_answer/b.py  python3   1.20 s  secret/12-largest");
    }

    @Test
    void text_in_a_cell_cannot_command_the_terminal_or_break_the_line() {
        assertThat(Cell.of("a\u001b[2Jb\nc\u202e").text()).isEqualTo("a\\u001b[2Jb c\\u202e");
    }
}
