package dev.letscode.app.contest;

import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is printed: a table or the lines of a source, with a heading.
 *
 * @param heading in the first line of each page
 * @param table the first row is its head; empty if there are lines
 * @param lines as they are, in a fixed pitch; empty if there is a table
 */
public record Sheet(String heading, List<List<String>> table, List<String> lines) {

    public Sheet {
        table = List.copyOf(table);
        lines = List.copyOf(lines);
    }

    /** A scoreboard. */
    public static Sheet of(ContestState state, Scoreboard board, String heading) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("#", "", "=", ""));
        state.contest().problems().stream().map(ContestProblem::label).forEach(head::add);
        table.add(head);
        for (Row row : board.rows()) {
            List<String> fields = new ArrayList<>(
                    List.of(String.valueOf(row.rank()), row.account().title()));
            switch (row.score()) {
                case Score.Solved(int problems, long minutes, long _) ->
                    fields.addAll(List.of(String.valueOf(problems), String.valueOf(minutes)));
                case Score.Points points -> fields.addAll(List.of(CellText.points(points.points()), ""));
            }
            row.cells()
                    .forEach(cell -> fields.add((cell.isFirst() ? "*" : "")
                            + CellText.main(cell)
                            + (CellText.below(cell).isEmpty() ? "" : " " + CellText.below(cell))));
            table.add(fields);
        }
        return new Sheet(heading, table, List.of());
    }

    /** A source, with the numbers of its lines. */
    public static Sheet of(String source, String heading) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            lines.add(String.format("%4d  %s", lines.size() + 1, line.replace("\t", "    ")));
        }
        return new Sheet(heading, List.of(), lines);
    }

    /** As a page for a browser, which loads nothing. */
    public String html() {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                + "<title>" + escaped(heading) + "</title>\n<style>body{font-family:sans-serif}table{border-collapse:"
                + "collapse}td,th{border:1px solid #bbb;padding:3px 9px;text-align:center}td:nth-child(2){text-align:left}"
                + "pre{font-size:10pt;white-space:pre-wrap}</style></head>\n<body><h1>" + escaped(heading) + "</h1>\n");
        if (!table.isEmpty()) {
            text.append("<table>\n");
            for (int i = 0; i < table.size(); i++) {
                String cell = i == 0 ? "th" : "td";
                text.append(table.get(i).stream()
                        .map(each -> "<" + cell + ">" + escaped(each) + "</" + cell + ">")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")));
            }
            text.append("</table>\n");
        }
        if (!lines.isEmpty()) {
            text.append("<pre>").append(escaped(String.join("\n", lines))).append("</pre>\n");
        }
        return text.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
