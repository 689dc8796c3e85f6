package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorsTest {

    @TempDir
    Path temp;

    private TinyPackage with(String data) {
        return TinyPackage.modern(temp)
                .file("generators/big.py", "")
                .file("generators/tree/tree.cpp", "")
                .file("generators/lib.py", "")
                .file(
                        "generators/generators.yaml",
                        "solution: /submissions/accepted/good.py\ngenerators:\n  graph: [big.py, lib.py]\ndata:\n"
                                + data);
    }

    @Test
    void a_test_that_is_not_in_the_package_is_made_by_a_program() {
        ProblemPackage problem = with("""
                          secret:
                            data:
                              01: big.py 1
                              02: big.py --n  150
                              '03': {generate: tree x}
                              '04': graph
                        """).file("data/secret/03.ans", "").read();

        List<TestCase> tests = problem.testCases().toList();
        assertThat(tests)
                .extracting(TestCase::name)
                .containsExactly("secret/01", "secret/02", "secret/03", "secret/04");
        assertThat(tests.get(0).input()).isInstanceOf(TestInput.Stored.class);
        TestInput.Generated second = (TestInput.Generated) tests.get(1).input();
        assertThat(second.generator().location()).isEqualTo(problem.root().resolve("generators/big.py"));
        assertThat(second.arguments()).containsExactly("--n", "150");
        assertThat(tests.get(1).answer()).isEqualTo(new TestAnswer.Solved("submissions/accepted/good.py"));
        assertThat(problem.submission("submissions/accepted/good.py")).isPresent();
        assertThat(tests.get(2).answer()).isInstanceOf(TestAnswer.Stored.class);
        assertThat(((TestInput.Generated) tests.get(3).input()).generator().files())
                .hasSize(2);
    }

    @Test
    void the_seed_depends_on_the_whole_command() {
        ProblemPackage problem = with("""
                          secret:
                            data:
                              02: big.py {seed}
                              03: big.py seed={seed:2}
                        """).read();

        // in Python: int(hashlib.sha512(command.encode()).hexdigest(), 16) % 2**31
        assertThat(problem.testCases()
                        .filter(t -> t.input() instanceof TestInput.Generated)
                        .map(t -> ((TestInput.Generated) t.input()).arguments().getFirst()))
                .containsExactly("1468892439", "seed=1436007575");
    }

    @Test
    void generated_groups_are_groups() {
        ProblemPackage problem = TinyPackage.legacy(temp)
                .file("generators/big.py", "")
                .file("data/secret/g/testdata.yaml", "output_validator_flags: case_sensitive\n")
                .file(
                        "generators/generators.yaml",
                        "solution: submissions/accepted/good.py\ndata: {secret: {data: {g: {data: {a: big.py}}}}}\n")
                .read();

        assertThat(problem.testCases().map(TestCase::name)).containsExactly("secret/01", "secret/g/a");
        assertThat(problem.testCases().skip(1).findFirst().orElseThrow().check().toString())
                .contains("caseSensitive=true");
    }

    @Test
    void tests_are_copied_from_the_folder_of_the_generators() {
        ProblemPackage problem = with("  secret: {data: {'02': {copy: manual/x}}}\n")
                .file("generators/manual/x.in", "")
                .file("generators/manual/x.ans", "")
                .read();

        assertThat(problem.testCases().skip(1).findFirst().orElseThrow().input())
                .isEqualTo(new TestInput.Stored(problem.root().resolve("generators/manual/x.in")));
    }

    @Test
    void what_can_not_be_made_is_refused() {
        with("  secret: {data: {'02': nothing.py 1}}\n")
                .isRefusedAt("generators/generators.yaml:5", "secret/02", "'nothing.py'");
        with("  secret: {data: {'02': {in: '5'}}}\n")
                .isRefusedAt("generators/generators.yaml:5", "only 'generate' and 'copy'");
        with("  secret: {data: {'02': {generate: big.py, solution: /submissions/accepted/gone.py}}}\n")
                .isRefusedAt("generators/generators.yaml:5", "gone.py");
        with("  secret: {data: {'02': {copy: manual/none}}}\n")
                .isRefusedAt("generators/generators.yaml:5", "manual/none");
    }

    @Test
    void what_is_not_understood_does_not_matter_for_tests_that_are_there() {
        TinyPackage tiny = with("""
                  secret:
                    data:
                      '01': {in: '5', desc: hello}
                """);
        assertThat(tiny.read().testCases()).hasSize(1);
        with("  secret: {data: [{'': big.py 1}]}\n").warnsAt("generators/generators.yaml:5", "a list of tests");
    }
}
