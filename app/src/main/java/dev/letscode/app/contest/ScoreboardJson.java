package dev.letscode.app.contest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestTimes;
import dev.letscode.engine.contest.Schedule;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scoreboard as the <a href="https://ccs-specs.icpc.io/2023-06/contest_api#scoreboard">CLICS contest API</a> has it. */
final class ScoreboardJson {

    private ScoreboardJson() {}

    static String of(ContestState state, Scoreboard board) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        Schedule schedule = state.schedule();
        document.put("time", state.latest().toString());
        document.put("contest_time", ContestTimes.text(board.time()));
        document.put("state", state(state, board));
        List<ContestProblem> problems = state.contest().problems();
        document.put(
                "rows", board.rows().stream().map(row -> row(problems, row)).toList());
        if (schedule.start().isEmpty()) {
            document.put("contest_time", null);
        }
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(document)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("maps of plain values can be written", e);
        }
    }

    private static Map<String, @Nullable Object> state(ContestState state, Scoreboard board) {
        Schedule schedule = state.schedule();
        Instant now = state.latest();
        Optional<Instant> started = schedule.start().filter(start -> !start.isAfter(now));
        Optional<Instant> frozen = schedule.freezeAfter()
                .flatMap(after -> started.map(start -> start.plus(after)))
                .filter(moment -> schedule.hasFrozen(now));
        Optional<Instant> ended = schedule.end().filter(end -> !end.isAfter(now));
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("started", text(started));
        all.put("ended", text(ended));
        all.put("frozen", text(frozen));
        all.put("thawed", text(frozen.filter(moment -> !board.isFrozen()).map(moment -> now)));
        all.put("finalized", null);
        all.put("end_of_updates", null);
        return all;
    }

    private static @Nullable String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }

    private static Map<String, Object> row(List<ContestProblem> problems, Row row) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rank", row.rank());
        all.put("team_id", row.account().name());
        all.put(
                "score",
                switch (row.score()) {
                    case Score.Solved(int solved, long minutes, long last) ->
                        Map.of("num_solved", solved, "total_time", minutes, "time", last);
                    case Score.Points(double points, Duration last) ->
                        Map.of("score", BigDecimal.valueOf(points), "time", last.toMinutes());
                });
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            cells.add(cell(problems.get(i), row.cells().get(i)));
        }
        all.put("problems", cells);
        return all;
    }

    private static Map<String, Object> cell(ContestProblem problem, Cell cell) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("problem_id", problem.name());
        all.put("num_judged", cell.tries());
        all.put("num_pending", cell.pending());
        if (cell.points().isPresent()) {
            all.put("score", BigDecimal.valueOf(cell.points().getAsDouble()));
        } else {
            all.put("solved", cell.isSolved());
        }
        cell.time().ifPresent(time -> all.put("time", time.toMinutes()));
        return all;
    }
}
