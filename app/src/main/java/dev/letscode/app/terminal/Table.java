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

    private record Column(String heading, Align align, int width, boolean optional) {

        Column withWidth(int value) {
            return new Column(heading, align, value, optional);
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
        columns.add(new Column(heading, align, Math.max(width, heading.length()), false));
        return this;
    }

    /** Adds a column that {@link #lines} leaves out where there is not room enough; of several, the last one goes first. */
    public Table optionalColumn(String heading, Align align) {
        columns.add(new Column(heading, align, heading.length(), true));
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
     * The headings and all rows, every column as wide as its widest cell. On a terminal where that is too wide, optional
     * columns are left out and then the last column is cut.
     */
    public List<String> lines(Terminal terminal, List<List<Cell>> rows) {
        Table fitted = new Table();
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).width();
            for (List<Cell> row : rows) {
                width = Math.max(width, row.get(i).text().length());
            }
            fitted.columns.add(columns.get(i).withWidth(width));
        }
        List<List<Cell>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(new ArrayList<>(row)));
        if (terminal.outIsTerminal()) {
            fitted.fitInto(terminal.columns(), kept);
        }
        List<String> lines = new ArrayList<>();
        lines.add(fitted.heading(terminal));
        kept.forEach(row -> lines.add(fitted.line(terminal, row.toArray(Cell[]::new))));
        return lines;
    }

    private void fitInto(int width, List<List<Cell>> rows) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            int dropped = i;
            if (columns.get(i).optional()
                    && roomForLast(width) < columns.getLast().heading().length()) {
                columns.remove(dropped);
                rows.forEach(row -> row.remove(dropped));
            }
        }
        int longest = Math.max(roomForLast(width), columns.getLast().heading().length());
        rows.forEach(row -> row.set(
                row.size() - 1,
                new Cell(Text.cut(row.getLast().text(), longest), row.getLast().style())));
    }

    /** What the other columns leave for the last one. */
    private int roomForLast(int width) {
        int others = columns.stream()
                .limit(columns.size() - 1L)
                .mapToInt(Column::width)
                .sum();
        return width - INDENT.length() - GAP.length() * (columns.size() - 1) - others;
    }
}
