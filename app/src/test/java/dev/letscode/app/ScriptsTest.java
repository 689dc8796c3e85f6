package dev.letscode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The scripts of the checkout, which no other test starts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsTest {

    @Test
    void every_script_can_be_read_by_the_shell() throws Exception {
        List<Path> scripts;
        try (Stream<Path> all = Files.list(Path.of("..", "scripts"))) {
            scripts = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(scripts).hasSizeGreaterThan(4);
        for (Path script : scripts) {
            Process shell = new ProcessBuilder("bash", "-n", script.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as("%s: %s", script, said).isZero();
        }
    }
}
