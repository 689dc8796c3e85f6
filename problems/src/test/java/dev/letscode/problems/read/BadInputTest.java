package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    Path temp;

    @Test
    void broken_yaml_is_refused_with_its_line() {
        TinyPackage.legacy(temp)
                .file("problem.yaml", "name: Tiny\nlimits: {memory: 5\nkeywords: x\n")
                .isRefusedAt("problem.yaml:", "not valid YAML");
        TinyPackage.legacy(temp).file("problem.yaml", "- a\n- b\n").isRefusedAt("problem.yaml:1", "is a list");
        TinyPackage.legacy(temp)
                .file("problem.yaml", "name: a\nname: b\n")
                .isRefusedAt("problem.yaml:2", "second time");
    }

    @Test
    void invalid_utf_8_is_refused_with_its_line() {
        byte[] latin1 = "name: Tiny\nauthor: J\u00f6rg\n".getBytes(StandardCharsets.ISO_8859_1);
        TinyPackage.legacy(temp).bytes("problem.yaml", latin1).isRefusedAt("problem.yaml:2", "not valid UTF-8");
    }

    @Test
    void nul_bytes_are_refused_with_their_line() {
        TinyPackage.legacy(temp).file("problem.yaml", "name: Tiny\n\0").isRefusedAt("problem.yaml:2", "NUL");
    }

    @Test
    void line_ends_of_windows_are_read_with_a_warning() {
        TinyPackage tiny = TinyPackage.legacy(temp)
                .file("problem.yaml", "\uFEFFname: Tiny\r\nvalidator_flags: case_sensitive\r\n")
                .file("data/secret/testdata.yaml", "on_reject: continue\r\n");

        assertThat(tiny.read().title()).isEqualTo("Tiny");
        tiny.warnsAt("problem.yaml:1", "byte order mark");
        tiny.warnsAt("data/secret/testdata.yaml:1", "Windows");
    }

    @Test
    void aliases_that_grow_are_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 9; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(String.join(", ", Collections.nCopies(9, before))).append("]\n");
        }
        TinyPackage.legacy(temp).file("problem.yaml", bomb.toString()).isRefusedAt("problem.yaml");
        TinyPackage.legacy(temp).file("problem.yaml", "a: &a [*a]\n").isRefusedAt("problem.yaml");
        TinyPackage.legacy(temp).file("problem.yaml", "[".repeat(100_000)).isRefusedAt("problem.yaml", "nested");
    }

    @Test
    void links_that_lead_outside_nowhere_or_in_a_circle_are_refused() throws IOException {
        Files.writeString(temp.resolve("outside.txt"), "");
        TinyPackage tiny = TinyPackage.legacy(temp);
        Files.createSymbolicLink(tiny.folder.resolve("data/secret/02.in"), temp.resolve("outside.txt"));
        Files.createSymbolicLink(tiny.folder.resolve("data/secret/03.in"), Path.of("nowhere"));
        Files.createSymbolicLink(tiny.folder.resolve("data/secret/loop"), Path.of(".."));
        Files.createSymbolicLink(tiny.folder.resolve("attachments"), temp);

        tiny.isRefusedAt("data/secret/02.in", "leads outside the package");
        tiny.isRefusedAt("data/secret/03.in", "leads nowhere");
        tiny.isRefusedAt("data/secret/loop", "a folder that it is in");
        tiny.isRefusedAt("attachments", "leads outside the package");
    }

    @Test
    void links_inside_a_package_are_followed() throws IOException {
        TinyPackage tiny = TinyPackage.legacy(temp).test("sample/1");
        Files.createSymbolicLink(tiny.folder.resolve("data/secret/02.in"), Path.of("../sample/1.in"));
        Files.createSymbolicLink(tiny.folder.resolve("data/secret/02.ans"), Path.of("../sample/1.ans"));
        Files.createSymbolicLink(tiny.folder.resolve("data/secret/g"), Path.of("../sample"));

        assertThat(tiny.read().testCases().map(t -> t.name()))
                .containsExactly("sample/1", "secret/01", "secret/02", "secret/g/1");
    }

    @Test
    void pipes_are_refused() throws Exception {
        TinyPackage tiny = TinyPackage.legacy(temp);
        int exit = new ProcessBuilder(
                        "mkfifo", tiny.folder.resolve("data/secret/02.in").toString())
                .start()
                .waitFor();
        assertThat(exit).isZero();
        tiny.isRefusedAt("data/secret/02.in", "pipe");
    }

    @Test
    void names_with_spaces_are_refused_where_names_mean_something() {
        TinyPackage.legacy(temp).file("attachments/my file.txt", "").warnsAt("attachments/my file.txt", "rename it");
        TinyPackage.legacy(temp).test("secret/1 a").isRefusedAt("data/secret/1 a.in", "rename it");
    }

    @Test
    void a_package_without_tests_is_refused() {
        TinyPackage.legacy(temp)
                .without("data/secret/01.in")
                .without("data/secret/01.ans")
                .isRefusedAt("data/secret", "has no tests");
    }

    @Test
    void ten_thousand_tests_are_read() {
        TinyPackage tiny = TinyPackage.legacy(temp);
        for (int i = 0; i < 10_000; i++) {
            tiny.test("secret/t" + i);
        }
        assertThat(tiny.read().testCases()).hasSize(10_001);
    }

    @Test
    void hundreds_of_errors_are_cut_off() {
        TinyPackage tiny = TinyPackage.legacy(temp);
        for (int i = 0; i < 600; i++) {
            tiny.file("data/secret/t" + i + ".in", "");
        }
        assertThat(tiny.refusal())
                .hasSizeBetween(500, 510)
                .anySatisfy(d -> assertThat(d.message()).contains("more than these"));
    }

    @Test
    void no_diagnostic_names_a_place_of_this_machine() {
        TinyPackage tiny =
                TinyPackage.legacy(temp, "x: 1").file("data/secret/02.ans", "").file("strange/x", "");

        assertThat(tiny.refusal()).extracting(Diagnostic::toString).noneMatch(d -> d.contains(temp.toString()));
    }
}
