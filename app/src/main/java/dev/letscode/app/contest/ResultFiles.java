package dev.letscode.app.contest;

import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A scoreboard as files for other programs, all in UTF-8. */
public final class ResultFiles {

    /** Awards as the older <a href="https://ccs-specs.icpc.io/2020-03/ccs_system_requirements">CCS requirements</a> have them. */
    private static final int LAST_GOLD = 4;

    private static final int LAST_SILVER = 8;
    private static final int LAST_BRONZE = 12;

    private ResultFiles() {}

    /** The files by their names; {@code results.tsv} only where problems are solved or not. */
    public static Map<String, String> of(ContestState state, Scoreboard board) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("scoreboard.csv", csv(state, board));
        files.put("scoreboard.json", json(state, board));
        if (board.rows().stream().allMatch(row -> row.score() instanceof Score.Solved)) {
            files.put("results.tsv", results(board));
        }
        return files;
    }

    /** The scoreboard as the contest API has it. */
    public static String json(ContestState state, Scoreboard board) {
        return ScoreboardJson.of(state, board);
    }

    private static String csv(ContestState state, Scoreboard board) {
        boolean hasPoints = board.rows().stream().anyMatch(row -> row.score() instanceof Score.Points);
        List<String> head = new ArrayList<>(List.of("rank", "account", "name"));
        head.addAll(hasPoints ? List.of("points") : List.of("solved", "minutes"));
        for (ContestProblem problem : state.contest().problems()) {
            head.add(problem.label());
            head.add(problem.label() + " tries");
        }
        StringBuilder text = new StringBuilder(line(head));
        for (Row row : board.rows()) {
            List<String> fields = new ArrayList<>(List.of(
                    String.valueOf(row.rank()),
                    row.account().name(),
                    row.account().title()));
            switch (row.score()) {
                case Score.Solved(int problems, long minutes, long _) -> {
                    fields.add(String.valueOf(problems));
                    fields.add(String.valueOf(minutes));
                }
                case Score.Points points -> fields.add(CellText.points(points.points()));
            }
            for (Cell cell : row.cells()) {
                fields.add(value(cell));
                fields.add(String.valueOf(cell.tries()));
            }
            text.append(line(fields));
        }
        return text.toString();
    }

    private static String value(Cell cell) {
        return cell.points().isPresent()
                ? CellText.points(cell.points().getAsDouble())
                : cell.isSolved() ? String.valueOf(cell.time().orElseThrow().toMinutes()) : "";
    }

    private static String line(List<String> fields) {
        return fields.stream().map(ResultFiles::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** As RFC 4180 has it; a name that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String quoted(String field) {
        String safe = !field.isEmpty() && "=+-@\t".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
        boolean isPlain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Account, rank, award, problems solved, total time, time of the last accepted submission, group winner. */
    private static String results(Scoreboard board) {
        List<Integer> solved = board.rows().stream()
                .map(row -> ((Score.Solved) row.score()).problems())
                .sorted()
                .toList();
        int median = solved.isEmpty() ? 0 : solved.get(solved.size() / 2);
        StringBuilder text = new StringBuilder("results\t1\n");
        for (Row row : board.rows()) {
            Score.Solved score = (Score.Solved) row.score();
            boolean isRanked = row.rank() <= LAST_BRONZE || score.problems() >= median;
            long ahead = board.rows().stream()
                    .filter(other -> ((Score.Solved) other.score()).problems() > score.problems())
                    .count();
            long rank = row.rank() <= LAST_BRONZE ? row.rank() : Math.max(LAST_BRONZE, ahead) + 1;
            text.append(String.join(
                            "\t",
                            row.account().name().replace('\t', ' '),
                            isRanked ? String.valueOf(rank) : "",
                            award(row.rank(), isRanked),
                            String.valueOf(score.problems()),
                            String.valueOf(score.penaltyMinutes()),
                            String.valueOf(score.lastMinute()),
                            ""))
                    .append('\n');
        }
        return text.toString();
    }

    private static String award(int rank, boolean isRanked) {
        if (rank <= LAST_GOLD) {
            return "Gold Medal";
        }
        if (rank <= LAST_SILVER) {
            return "Silver Medal";
        }
        return rank <= LAST_BRONZE ? "Bronze Medal" : isRanked ? "Ranked" : "Honorable";
    }
}
