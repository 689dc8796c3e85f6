package dev.letscode.app.ide.results;

import dev.letscode.engine.check.Printable;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a test consists of, as far as it is shown.
 *
 * @param input beginning of what the program reads; absent if that is made by a program
 * @param answer beginning of what is expected; absent if that is made by a program
 */
public record TestTexts(Optional<String> input, Optional<String> answer) {

    public static final TestTexts NONE = new TestTexts(Optional.empty(), Optional.empty());

    /** What is read of a file; an output is kept to a part of this. */
    private static final int MOST_BYTES = 1 << 20;

    /** Reads a test of a package; takes its time. */
    public static TestTexts read(TestCase test) throws IOException {
        Optional<String> input =
                test.input() instanceof TestInput.Stored(Path file) ? Optional.of(text(file)) : Optional.empty();
        Optional<String> answer =
                test.answer() instanceof TestAnswer.Stored(Path file) ? Optional.of(text(file)) : Optional.empty();
        return new TestTexts(input, answer);
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return Printable.lines(bytes, 0, bytes.length);
        }
    }
}
