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
