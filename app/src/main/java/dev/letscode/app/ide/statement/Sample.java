package dev.letscode.app.ide.statement;

import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A sample as contestants see it.
 *
 * @param name of the test
 * @param input what the program reads; empty if it is made by a program
 * @param output what it should print
 * @param interaction what is said in an interactive problem, instead of both
 */
public record Sample(String name, String input, String output, Optional<String> interaction) {

    /** More than anybody reads in a statement. */
    private static final int MOST_BYTES = 256 << 10;

    static Sample read(TestCase test) throws IOException {
        TestCase.Display display = test.display();
        Optional<Path> input = display.shownInput()
                .or(() -> test.input() instanceof TestInput.Stored(Path file) ? Optional.of(file) : Optional.empty());
        Optional<Path> output = display.shownOutput()
                .or(() -> test.answer() instanceof TestAnswer.Stored(Path file) ? Optional.of(file) : Optional.empty());
        return new Sample(
                test.name(),
                input.isPresent() ? text(input.get()) : "",
                output.isPresent() ? text(output.get()) : "",
                display.interaction().isPresent()
                        ? Optional.of(text(display.interaction().get()))
                        : Optional.empty());
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
