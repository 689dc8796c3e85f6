package dev.letscode.app.ide.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.problems.ProblemItem.Difficulty;
import dev.letscode.app.ide.problems.ProblemRow.Progress;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemListTest {

    @TempDir
    Path folder;

    private final ProblemList problems = new ProblemList();

    private ProblemRow add(String name, String keywords) throws Exception {
        Path root = folder.resolve(name);
        Path tests = Files.createDirectories(root.resolve("data/secret"));
        Files.writeString(tests.resolve("1.in"), "1\n");
        Files.writeString(tests.resolve("1.ans"), "1\n");
        Files.writeString(root.resolve("problem.yaml"), "name: " + name + "\nkeywords: " + keywords + "\n");
        return switch (PackageReader.read(root, folder)) {
            case ReadResult.Read read -> problems.add(new ProblemItem(root, read.problem()));
            case ReadResult.Refused refused -> throw new AssertionError(refused.diagnostics());
        };
    }

    private List<String> found() {
        return problems.found().stream().map(row -> row.item().name()).toList();
    }

    @Test
    void a_list_is_narrowed_by_words_state_difficulty_and_tags_together() throws Exception {
        add("alpha", "easy graph");
        ProblemRow beta = add("beta", "easy graph dp");
        add("gamma", "hard dp");

        assertThat(problems.tags()).containsExactly("dp", "graph");
        problems.filter().set(new ProblemFilter("", Set.of(), Set.of(Difficulty.EASY), Set.of()));
        assertThat(found()).containsExactly("alpha", "beta");
        problems.filter().set(new ProblemFilter("", Set.of(), Set.of(Difficulty.EASY), Set.of("dp")));
        assertThat(found()).containsExactly("beta");
        problems.filter().set(new ProblemFilter("", Set.of(Progress.SOLVED), Set.of(), Set.of()));
        assertThat(found()).isEmpty();
        beta.judged(true);
        assertThat(found()).containsExactly("beta");
        problems.filter().set(ProblemFilter.ALL);
        problems.search().set("gam");
        assertThat(found()).containsExactly("gamma");
    }
}
