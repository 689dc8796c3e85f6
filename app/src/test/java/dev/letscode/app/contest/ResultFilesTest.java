package dev.letscode.app.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestSubmission;
import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.contest.Curtain;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoring;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultFilesTest {

    private static ContestSubmission at(ContestState state, int number, String who, int minute, Verdict verdict) {
        Instant start = state.schedule().start().orElseThrow();
        return new ContestSubmission(
                new SubmissionId(String.format("01HZZZZZZZ%016d", number)),
                who,
                "apl",
                start.plus(Duration.ofMinutes(minute)),
                new Outcome.Judged(verdict, Map.of("secret/1", verdict == Verdict.ACCEPTED ? 40.0 : 12.5)));
    }

    private static ContestState state(Scoring scoring) {
        return ContestFileTest.state(scoring).withCurtain(Curtain.OPEN);
    }

    private static Scoreboard board(ContestState state) {
        return state.board(
                List.of(
                        at(state, 1, "=ben", 10, Verdict.WRONG_ANSWER),
                        at(state, 2, "=ben", 30, Verdict.ACCEPTED),
                        at(state, 3, "ann", 31, Verdict.WRONG_ANSWER)),
                state.schedule().end().orElseThrow());
    }

    @Test
    void the_results_are_a_table_for_spreadsheets_and_as_contest_systems_exchange_them() throws Exception {
        ContestState state = state(Scoring.Icpc.USUAL);
        Map<String, String> files = ResultFiles.of(state, board(state));

        assertThat(files.getOrDefault("scoreboard.csv", "").lines())
                .containsExactly(
                        "rank,account,name,solved,minutes,A,A tries,B,B tries",
                        "1,'=ben,'=ben,1,50,30,2,,0",
                        "2,ann,Ann,0,0,,1,,0");
        assertThat(files.getOrDefault("results.tsv", "").lines())
                .containsExactly("results\t1", "=ben\t1\tGold Medal\t1\t50\t30\t", "ann\t2\tGold Medal\t0\t0\t0\t");
        JsonNode json = new JsonMapper().readTree(files.get("scoreboard.json"));
        JsonNode first = json.path("rows").path(0);
        assertThat(first.path("team_id").asText()).isEqualTo("=ben");
        assertThat(first.path("score").path("total_time").asInt()).isEqualTo(50);
        assertThat(first.path("problems").path(0).path("num_judged").asInt()).isEqualTo(2);
        assertThat(first.path("problems").path(0).path("solved").asBoolean()).isTrue();
        assertThat(json.path("state").path("started").asText()).isEqualTo("2027-03-01T09:00:00.123Z");
    }

    @Test
    void where_there_are_points_the_files_have_them() throws Exception {
        ContestState state = state(Scoring.Ioi.USUAL);
        Map<String, String> files = ResultFiles.of(state, board(state));

        assertThat(files).doesNotContainKey("results.tsv");
        assertThat(files.get("scoreboard.csv")).contains("1,'=ben,'=ben,40,40,2,0,0\r\n2,ann,Ann,12.5,12.5,1,0,0\r\n");
        assertThat(new JsonMapper()
                        .readTree(files.get("scoreboard.json"))
                        .at("/rows/1/score/score")
                        .asDouble())
                .isEqualTo(12.5);
    }

    @Test
    void what_is_printed_is_shown_as_it_is_and_loads_nothing() {
        ContestState state = state(Scoring.Icpc.USUAL);
        String board = Sheet.of(state, board(state), "Finals <1>").html();
        String source = Sheet.of("if (a < b)\n\treturn;", "ann").html();

        assertThat(board).contains("<h1>Finals &lt;1&gt;</h1>", "<td>*30 +1</td>", "<td>−1</td>", "default-src 'none'");
        assertThat(source).contains("   1  if (a &lt; b)\n   2      return;");
    }
}
