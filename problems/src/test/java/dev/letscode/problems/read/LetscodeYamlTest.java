package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetscodeYamlTest {

    @TempDir
    Path temp;

    @Test
    void a_package_may_say_how_many_system_calls_are_too_many() {
        assertThat(TinyPackage.modern(temp)
                        .file("letscode.yaml", "system-calls-per-second: 50000\n")
                        .read()
                        .limits()
                        .systemCallsPerSecond())
                .hasValue(50_000);
    }

    @Test
    void a_package_that_says_nothing_leaves_it_to_whoever_judges() {
        assertThat(TinyPackage.legacy(temp).read().limits().systemCallsPerSecond())
                .isEmpty();
    }

    @Test
    void a_package_may_say_how_inputs_for_stress_tests_are_made() {
        assertThat(TinyPackage.modern(temp)
                        .file("generators/small.py", "print(1)\n")
                        .file("letscode.yaml", "stress:\n  - small.py {seed} 5\n  - small.py {seed} 6\n")
                        .read()
                        .stressInputs())
                .extracting(made -> made.generator().name() + " " + made.arguments())
                .containsExactly("small [{seed}, 5]", "small [{seed}, 6]");
        TinyPackage.modern(temp)
                .file("letscode.yaml", "# ours\nstress:\n  - none.py {seed}\n")
                .isRefusedAt("letscode.yaml:2", "does not begin with a file or folder in generators");
    }

    @Test
    void a_package_may_say_that_its_samples_are_all_tests_there_are() {
        TinyPackage imported = TinyPackage.empty(temp)
                .file("problem.yaml", "name: Tiny\n")
                .file("letscode.yaml", "samples-only: true\n");

        imported.isRefusedAt("data/sample", "has no tests");
        assertThat(imported.test("sample/01").read().testCases()).hasSize(1);
        imported.file("letscode.yaml", "samples-only: false\n").isRefusedAt("data/secret", "has no tests");
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_line() {
        TinyPackage.legacy(temp)
                .file("letscode.yaml", "# ours\nsystem-calls-per-second: many\n")
                .isRefusedAt("letscode.yaml:2", "whole number from 1000");
        TinyPackage.legacy(temp)
                .file("letscode.yaml", "system-calls-per-second: 5\n")
                .isRefusedAt("letscode.yaml:1", "whole number from 1000");
        TinyPackage.legacy(temp)
                .file("letscode.yaml", "system-calls: 5000\n")
                .isRefusedAt("letscode.yaml:1", "unknown key 'system-calls'");
    }
}
