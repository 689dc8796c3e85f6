package dev.letscode.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. Every column is as wide as its widest cell; where the whole is wider than it may be, the last
 * column is cut.
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

    private record Column(String heading, Align align) {}

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    public Table column(String heading, Align align) {
        columns.add(new Column(heading, align));
        return this;
    }

    public Table row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, headings first. */
    public List<String> lines(Terminal terminal) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).heading().length();
            for (List<Cell> row : rows) {
                width = Math.max(width, row.get(i).text().length());
            }
            widths.add(width);
        }
        fit(widths, terminal);

        List<String> lines = new ArrayList<>();
        lines.add(line(
                columns.stream().map(c -> new Cell(c.heading(), Style.FAINT)).toList(), widths, terminal));
        rows.forEach(row -> lines.add(line(row, widths, terminal)));
        return lines;
    }

    private void fit(List<Integer> widths, Terminal terminal) {
        int last = widths.size() - 1;
        int total = INDENT.length()
                + GAP.length() * last
                + widths.stream().mapToInt(Integer::intValue).sum();
        int least = columns.get(last).heading().length();
        if (terminal.outIsTerminal() && total > terminal.columns()) {
            widths.set(last, Math.max(least, widths.get(last) - (total - terminal.columns())));
        }
    }

    private String line(List<Cell> cells, List<Integer> widths, Terminal terminal) {
        StringBuilder line = new StringBuilder(INDENT);
        int pending = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = Text.cut(cells.get(i).text(), widths.get(i));
            int padding = widths.get(i) - text.length();
            boolean right = columns.get(i).align() == Align.RIGHT;
            if (!text.isEmpty()) {
                // Blanks are written only before text, so that no line ends with them.
                line.repeat(' ', pending + (right ? padding : 0));
                line.append(terminal.out(cells.get(i).style(), text));
                pending = right ? 0 : padding;
            } else {
                pending += padding;
            }
            pending += GAP.length();
        }
        return line.toString().stripTrailing();
    }
}
