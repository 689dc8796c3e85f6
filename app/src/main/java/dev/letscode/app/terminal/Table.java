package dev.letscode.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. A column is as wide as it was made or, with {@link #lines}, as its widest cell. Not thread-safe.
 */
public final class Table {

    /** How a column is set. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** One cell. */
    public record Cell(String text, Style style) {

        public Cell {
            text = Text.printable(text).replace('\n', ' ');
        }

        public static Cell of(String text) {
            return new Cell(text, Style.PLAIN);
        }
    }

    private record Column(String heading, Align align, int width) {

        Column withWidth(int value) {
            return new Column(heading, align, value);
        }
    }

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();

    public Table column(String heading, Align align) {
        return column(heading, align, 0);
    }

    /** Adds a column that is at least {@code width} wide; its heading always fits. */
    public Table column(String heading, Align align, int width) {
        columns.add(new Column(heading, align, Math.max(width, heading.length())));
        return this;
    }

    /** The headings as a line. */
    public String heading(Terminal terminal) {
        return line(
                terminal,
                columns.stream()
                        .map(column -> new Cell(column.heading(), Style.FAINT))
                        .toArray(Cell[]::new));
    }

    /** One row as a line; cells beyond the last column are left out, and a cell that is too wide moves the others. */
    public String line(Terminal terminal, Cell... cells) {
        StringBuilder line = new StringBuilder(INDENT);
        int pending = 0;
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            String text = cells[i].text();
            int padding = Math.max(0, columns.get(i).width() - text.length());
            boolean right = columns.get(i).align() == Align.RIGHT;
            if (text.isEmpty()) {
                pending += padding;
            } else {
                // Blanks are written only before text, so that no line ends with them.
                line.repeat(' ', pending + (right ? padding : 0));
                line.append(terminal.out(cells[i].style(), text));
                pending = right ? 0 : padding;
            }
            pending += GAP.length();
        }
        return line.toString();
    }

    /**
     * The headings and all rows, every column as wide as its widest cell. On a terminal, where that is too wide, the
     * last column is cut.
     */
    public List<String> lines(Terminal terminal, List<List<Cell>> rows) {
        Table fitted = new Table();
        int last = columns.size() - 1;
        int room = terminal.columns() - INDENT.length();
        for (int i = 0; i <= last; i++) {
            int width = columns.get(i).width();
            for (List<Cell> row : rows) {
                width = Math.max(width, row.get(i).text().length());
            }
            fitted.columns.add(columns.get(i).withWidth(width));
            room -= i < last ? width + GAP.length() : 0;
        }
        int longest = terminal.outIsTerminal() ? Math.max(columns.get(last).width(), room) : Integer.MAX_VALUE;

        List<String> lines = new ArrayList<>();
        lines.add(fitted.heading(terminal));
        for (List<Cell> row : rows) {
            Cell[] cells = row.toArray(Cell[]::new);
            cells[last] = new Cell(Text.cut(cells[last].text(), longest), cells[last].style());
            lines.add(fitted.line(terminal, cells));
        }
        return lines;
    }
}
