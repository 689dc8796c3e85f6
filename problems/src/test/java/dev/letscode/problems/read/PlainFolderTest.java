package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TimeLimit;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFolderTest {

    @TempDir
    Path temp;

    @Test
    void inputs_with_answers_beside_them_are_secret_tests_in_the_order_of_their_numbers() {
        ProblemPackage problem = TinyPackage.empty(temp)
                .file("10.in", "")
                .file("10.ans", "")
                .file("2.in", "")
                .file("2.out", "")
                .file("my test.in", "")
                .file("my test.ans", "")
                .file("solution.cpp", "")
                .file(".timelimit", "2")
                .read();

        assertThat(problem.format()).isEqualTo(FormatGeneration.PLAIN);
        assertThat(problem.title()).isEqualTo("tiny");
        assertThat(problem.limits().time()).isEqualTo(new TimeLimit.Given(Duration.ofSeconds(2), 2, 1.5));
        assertThat(problem.testCases().map(TestCase::name)).containsExactly("secret/2", "secret/10", "secret/my test");
        assertThat(problem.testCases().findFirst().orElseThrow().answer())
                .isEqualTo(new TestAnswer.Stored(problem.root().resolve("2.out")));
    }

    @Test
    void the_folders_sample_and_secret_mean_what_they_mean_elsewhere() {
        ProblemPackage problem = TinyPackage.empty(temp)
                .file("secret/1.in", "")
                .file("secret/1.ans", "")
                .file("sample/1.in", "")
                .file("sample/1.ans", "")
                .read();

        assertThat(problem.testCases().map(TestCase::name)).containsExactly("sample/1", "secret/1");
    }

    @Test
    void an_input_without_an_answer_or_with_two_is_refused() {
        TinyPackage.empty(temp)
                .file("1.in", "")
                .file("1.ans", "")
                .file("1.out", "")
                .file("2.in", "")
                .isRefusedAt("", "no answer");
        TinyPackage.empty(temp).isRefusedAt("", "second answer");
    }

    @Test
    void a_folder_with_none_of_it_is_refused() {
        TinyPackage.empty(temp).file("notes.txt", "").isRefusedAt("error: ", "is not a problem package");
    }

    @Test
    void what_is_not_there_is_refused() {
        assertThat(TinyPackage.refusal(PackageReader.read(temp.resolve("nothing"), temp))
                        .toString())
                .contains("does not exist");
    }
}
