package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.letscode.app.contest.ContestFile;
import dev.letscode.app.contest.SeededContest;
import dev.letscode.app.settings.Settings;
import dev.letscode.engine.contest.Scoring;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContestCommandTest {

    @TempDir
    Path folder;

    private LetscodeProcess.Result letscode(Object... arguments) {
        return InProcess.letscode(
                new Settings(
                        folder.resolve("cache"),
                        folder.resolve("config"),
                        folder.resolve("state"),
                        folder.resolve("home")),
                arguments);
    }

    @Test
    void the_scoreboard_of_a_home_is_shown_as_everybody_may_see_it() throws Exception {
        LetscodeProcess.Result none = letscode("contest");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("there is no contest; open one in the window");

        Path home = Files.createDirectories(folder.resolve("home"));
        try (Store store = Store.embedded(home, remark -> {})) {
            SeededContest seeded = new SeededContest(
                    store,
                    Scoring.Icpc.USUAL,
                    Duration.ofMinutes(90),
                    List.of("nightwatch", "quilt"),
                    List.of("ann", "ben"));
            seeded.judge("ben", "quilt", Duration.ofMinutes(9), Verdict.WRONG_ANSWER);
            seeded.judge("ben", "quilt", Duration.ofMinutes(12), Verdict.ACCEPTED);
            seeded.judge("ann", "quilt", Duration.ofMinutes(70), Verdict.ACCEPTED);
            new ContestFile(home).save(seeded.state(), 1);
        }
        LetscodeProcess.Result shown = letscode("contest");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .hasSize(4)
                .anyMatch(line -> line.matches("Seeded contest: frozen, 0:2\\d:\\d\\d.*"))
                .contains("1 ben 1 32 12 +1", "2 ann 0 0 ?1");
        LetscodeProcess.Result document = letscode("contest", "--json");
        assertThat(document.exitCode()).isZero();
        assertThat(new JsonMapper()
                        .readTree(document.out())
                        .at("/rows/0/score/num_solved")
                        .asInt())
                .isEqualTo(1);
    }
}
