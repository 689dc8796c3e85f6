package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
class KilledWindowTest {

    /** Between the last saving and the next one, with the writing of both. */
    private static final Duration MAY_BE_LOST = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    @Test
    void what_was_typed_is_there_after_a_kill_that_nothing_could_be_done_about() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx600m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(KilledWindow.class.getName());
        command.add(folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Long> times = new ArrayList<>();
        try (BufferedReader typed = process.inputReader()) {
            String line = typed.readLine();
            while (line != null) {
                if (line.startsWith("typed ")) {
                    assertThat(line).isEqualTo("typed " + (times.size() + 1));
                    times.add(System.nanoTime());
                }
                if (times.size() > 20 && times.getLast() - times.getFirst() > 3 * MAY_BE_LOST.toNanos()) {
                    break;
                }
                line = typed.readLine();
            }
            process.destroyForcibly(); // SIGKILL
        }
        process.waitFor();
        long surely = times.stream()
                .filter(time -> times.getLast() - time > MAY_BE_LOST.toNanos())
                .count();

        OpenWindow window = OpenWindow.in(folder);
        try {
            window.await(
                    "the problem is open again",
                    () -> window.inside().editors().current().isPresent());
            String text = OpenWindow.call(
                    () -> window.inside().editors().current().orElseThrow().text());
            System.out.printf("typed %d letters, %d after the kill%n", times.size(), text.length());
            assertThat(text).isEqualTo(KilledWindow.text(text.length()));
            assertThat(text.length()).isGreaterThanOrEqualTo((int) surely).isGreaterThan(20);
        } finally {
            window.close();
        }
    }
}
