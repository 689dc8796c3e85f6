package dev.letscode.app.ide.statement.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables. */
final class TableWriter {

    private static final Pattern LINES =
            Pattern.compile("\\\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|hhline\\{[^}]*}"
                    + "|c(?:line|midrule)(?:\\([^)]*\\))?\\{[^}]*})(?![a-zA-Z])");

    private final LatexWriter out;

    TableWriter(LatexWriter out) {
        this.out = out;
    }

    /** The content of an environment for tables as a table. */
    String html(String environment, String content) {
        TexInput in = new TexInput(content);
        if (!environment.equals("tabular") && !environment.equals("longtable") && !environment.equals("array")) {
            in.argument(); // the width
        }
        in.optional();
        List<String> columns = columns(in.argument());
        StringBuilder html = new StringBuilder("<table>");
        List<String> rows = Pieces.rows(in.rest());
        for (int i = 0; i < rows.size(); i++) {
            TexInput row = new TexInput(rows.get(i));
            if (i > 0) {
                row.take("*");
                row.optional(); // space above it
            }
            String text = LINES.matcher(row.rest()).replaceAll("");
            if (!text.isBlank()) {
                html.append("<tr>").append(cells(text, columns)).append("</tr>");
            }
        }
        return html.append("</table>").toString();
    }

    private String cells(String row, List<String> columns) {
        StringBuilder html = new StringBuilder();
        int column = 0;
        for (String cell : Pieces.cells(row)) {
            String text = cell.strip();
            String align = column < columns.size() ? columns.get(column) : "left";
            int span = 1;
            if (text.startsWith("\\multicolumn")) {
                TexInput in = new TexInput(text.substring("\\multicolumn".length()));
                String count = in.argument().strip();
                span = count.matches("[1-9][0-9]?") ? Integer.parseInt(count) : 1;
                align = columns(in.argument()).stream().findFirst().orElse(align);
                text = in.argument() + in.rest();
            }
            html.append("<td style=\"text-align:").append(align).append('"');
            if (span > 1) {
                html.append(" colspan=\"").append(span).append('"');
            }
            html.append('>').append(out.inLine(text)).append("</td>");
            column += span;
        }
        return html.toString();
    }

    /** How the columns are aligned, by what says so: {@code |l|c|p{3cm}|}, {@code *{3}{r}}. */
    private static List<String> columns(String specification) {
        List<String> columns = new ArrayList<>();
        TexInput in = new TexInput(specification);
        while (!in.isAtEnd() && columns.size() < 100) {
            switch (in.next()) {
                case 'l', 'L', 'X' -> columns.add("left");
                case 'c', 'C' -> columns.add("center");
                case 'r', 'R', 'S' -> columns.add("right");
                case 'p', 'm', 'b' -> {
                    in.argument();
                    columns.add("left");
                }
                case '@', '!', '>', '<' -> in.argument();
                case '*' -> {
                    String times = in.argument().strip();
                    List<String> repeated = columns(in.argument());
                    for (int i = times.matches("[1-9][0-9]?") ? Integer.parseInt(times) : 1;
                            i > 0 && columns.size() < 100;
                            i--) {
                        columns.addAll(repeated);
                    }
                }
                default -> {} // lines
            }
        }
        return columns;
    }
}
