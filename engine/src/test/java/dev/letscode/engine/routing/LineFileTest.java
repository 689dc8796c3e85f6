package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LineFileTest {

    private static final int LINES = 400;
    private static final int MOST_BYTES = 4_000;

    /** Another process that adds lines. */
    public static void main(String[] arguments) throws IOException {
        LineFile file = new LineFile(Path.of(arguments[0]), MOST_BYTES);
        for (int line = 0; line < LINES; line++) {
            file.add(arguments[1], String.valueOf(line));
        }
    }

    @Test
    void processes_that_add_to_the_same_file_lose_nothing_of_each_other_while_it_is_shortened(@TempDir Path folder)
            throws Exception {
        Path path = folder.resolve("lines");
        List<Process> others = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            others.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LineFileTest.class.getName(),
                            path.toString(),
                            name)
                    .inheritIO()
                    .start());
        }
        LineFile file = new LineFile(path, MOST_BYTES);
        Set<List<String>> seen = new HashSet<>();
        LineFile.Position position = LineFile.Position.START;
        boolean areAdding = true;
        while (areAdding) {
            areAdding = others.stream().anyMatch(Process::isAlive);
            LineFile.Lines lines = file.since(position);
            seen.addAll(lines.fields());
            position = lines.next();
            Thread.onSpinWait();
        }
        for (Process other : others) {
            assertThat(other.waitFor()).isZero();
        }
        assertThat(seen).allMatch(fields -> fields.size() == 2);
        List<List<String>> left = file.all();
        assertThat(left).hasSizeBetween(MOST_BYTES / 2 / 6, MOST_BYTES / 3);
        for (String name : List.of("a", "b")) {
            List<Integer> numbers = left.stream()
                    .filter(fields -> fields.getFirst().equals(name))
                    .map(fields -> Integer.valueOf(fields.getLast()))
                    .toList();
            for (int i = 1; i < numbers.size(); i++) {
                assertThat(numbers.get(i)).isEqualTo(numbers.get(i - 1) + 1);
            }
        }
        assertThat(left).anyMatch(fields -> fields.getLast().equals(String.valueOf(LINES - 1)));
    }
}
