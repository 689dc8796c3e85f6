package dev.letscode.engine.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContestReaderTest {

    @TempDir
    Path folder;

    private ContestReader.Result read() {
        return ContestReader.read(folder, name -> Optional.empty());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).resolveSibling(""));
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void the_example_of_the_contest_package_specification_is_read() throws Exception {
        write("contest.yaml", """
                id: wf2014
                name: 2014 ICPC World Finals
                formal_name: 38th Annual World Finals of the ACM International Collegiate Programming Contest
                start_time: 2014-06-25T10:00:00+01
                duration: 5:00:00
                scoreboard_freeze_duration: 1:00:00
                scoreboard_type: pass-fail
                penalty_time: 20
                banner:
                - href: https://example.com/api/contests/wf2014/banner
                  filename: banner.png
                """);
        write("problems.yaml", """
                - id: asteroids
                  label: A
                  name: Asteroid Rangers
                  ordinal: 1
                  color: blue
                  rgb: '#00f'
                  time_limit: 2
                  test_data_count: 10
                - id: bottles
                  label: B
                  name: Curvy Little Bottles
                """);
        write("accounts.yaml", """
                - id: stephan
                  username: stephan
                  password: supersecretpassword
                  type: judge
                  ip: 10.0.0.1
                - id: team45
                  username: team45
                  password: till-wise-under
                  type: team
                  team_id: '45'
                """);
        write("teams.json", "[{\"id\": \"45\", \"name\": \"KTH\", \"organization_id\": \"kth\"}]");
        write("asteroids/problem.yaml", "");
        write("problems/bottles/bottles.zip", "");

        ContestReader.Result result = read();

        assertThat(result.diagnostics()).isEmpty();
        Contest contest = result.contest().orElseThrow();
        assertThat(contest.id()).isEqualTo("wf2014");
        assertThat(contest.name()).isEqualTo("2014 ICPC World Finals");
        assertThat(contest.start()).contains(Instant.parse("2014-06-25T09:00:00Z"));
        assertThat(contest.duration()).isEqualTo(Duration.ofHours(5));
        assertThat(contest.freeze()).contains(Duration.ofHours(1));
        assertThat(contest.scoring()).isEqualTo(Scoring.Icpc.USUAL);
        assertThat(contest.problems())
                .containsExactly(
                        new ContestProblem(
                                "A", "asteroids", "Asteroid Rangers", "#0000ff", folder.resolve("asteroids")),
                        ContestProblem.of(
                                "B",
                                "bottles",
                                "Curvy Little Bottles",
                                1,
                                folder.resolve("problems/bottles/bottles.zip")));
        assertThat(contest.accounts()).containsExactly(Account.of("team45", "KTH", 0));
    }

    @Test
    void the_older_names_of_keys_and_files_are_read_and_so_is_json() throws Exception {
        write("contest.yaml", """
                name: Finals
                short-name: f11
                duration: 2:00:00
                scoreboard-freeze-length: 0:30:00
                penalty-time: 10
                """);
        write(
                "problemset.yaml",
                "problems:\n  - letter: X\n    short-name: apl\n    color: yellow\n    rgb: '#ffff00'\n");
        write("apl/problem.yaml", "");
        Contest older = read().contest().orElseThrow();
        Files.delete(folder.resolve("contest.yaml"));
        write(
                "contest.json",
                "{\"id\": \"f11\", \"name\": \"Finals\", \"duration\": \"2:00:00.000\",\n"
                        + " \"scoreboard_freeze_duration\": \"0:30:00.000\", \"penalty_time\": \"0:10:00\"}");

        assertThat(read().contest()).contains(older);
        assertThat(older.scoring()).isEqualTo(new Scoring.Icpc(Duration.ofMinutes(10), false));
        assertThat(older.problems().getFirst().label()).isEqualTo("X");
        assertThat(older.problems().getFirst().colour()).isEqualTo("#ffff00");
    }

    @Test
    void what_is_not_said_is_as_in_most_contests_and_points_are_a_type_of_scoreboard() throws Exception {
        write("contest.yaml", "scoreboard_type: score\nletscode: {points: submission}\n");
        write("problems.yaml", "- id: apl\n- id: bees\n");
        Contest contest = ContestReader.read(
                        folder, name -> Optional.of(folder.resolve("elsewhere").resolve(name)))
                .contest()
                .orElseThrow();

        assertThat(contest.duration()).isEqualTo(Contest.USUAL_DURATION);
        assertThat(contest.freeze()).isEmpty();
        assertThat(contest.start()).isEmpty();
        assertThat(contest.scoring()).isEqualTo(new Scoring.Ioi(Scoring.Counted.BEST_SUBMISSION));
        assertThat(contest.problems()).extracting(ContestProblem::label).containsExactly("A", "B");
    }

    @Test
    void each_mistake_is_named_with_its_file_its_line_and_what_to_do() throws Exception {
        write("contest.yaml", """
                name: Finals
                durration: 5:00:00
                start_time: 2014-06-25 at ten
                scoreboard_freeze_duration: 9:00:00
                penalty_time: -1
                """);
        write("problems.yaml", """
                - id: apl
                - id: apl
                - id: ../../etc
                - id: bees
                  labell: Z
                """);
        write("apl/problem.yaml", "");
        write("accounts.yaml", "- username: ann\n- username: ann\n");

        assertThat(read().contest()).isEmpty();
        assertThat(read().diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "accounts.yaml:2: error: account 'ann' is here for the second time",
                        "contest.yaml:2: warning: unknown key 'durration'; did you mean 'duration'?",
                        "contest.yaml:3: error: 'start_time' must be a time with its distance from UTC like"
                                + " 2027-03-01T09:00:00+01:00, but is '2014-06-25 at ten'",
                        "contest.yaml:4: error: 'scoreboard_freeze_duration' must be from 0:00:00 to the contest's duration",
                        "contest.yaml:5: error: 'penalty_time' must be a whole number from 0 to 10000, but is '-1'",
                        "problems.yaml:2: error: 'id' is 'apl' in two problems; the other one is in line 1",
                        "problems.yaml:3: error: 'id' must have letters, digits, '_', '-' and '.' only, but is '../../etc'",
                        "problems.yaml:4: error: there is no package of problem bees; put it into "
                                + folder.resolve("bees") + " or "
                                + folder.resolve("problems").resolve("bees"),
                        "problems.yaml:5: warning: unknown key 'labell'; did you mean 'label'?");
    }

    @Test
    void a_folder_without_a_contest_and_a_contest_without_problems_say_what_is_missing() throws Exception {
        assertThat(read().error().orElseThrow().toString())
                .isEqualTo("contest.yaml: error: is missing; put it into " + folder);
        write("contest.yaml", "name: Finals\n");
        assertThat(read().error().orElseThrow().toString())
                .isEqualTo("problems.yaml: error: is missing; list the problems there, each with its id and label");
        write("problems.yaml", "{}\n");
        assertThat(read().error().orElseThrow().toString())
                .isEqualTo("problems.yaml:1: error: must be a list of problems, but is a map");
    }
}
