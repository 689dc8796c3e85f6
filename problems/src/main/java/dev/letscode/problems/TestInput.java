package dev.letscode.problems;

import java.nio.file.Path;
import java.util.List;

/** Where a test's input comes from. */
public sealed interface TestInput {

    /** A file of the package. */
    record Stored(Path file) implements TestInput {}

    /** What a program of the package prints to standard output when it is run with these arguments. */
    record Generated(JuryProgram generator, List<String> arguments) implements TestInput {
        public Generated {
            arguments = List.copyOf(arguments);
        }
    }
}
