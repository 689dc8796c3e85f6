package dev.letscode.problems;

import java.nio.file.Path;

/** Where a test's answer comes from. */
public sealed interface TestAnswer {

    /** A file of the package. */
    record Stored(Path file) implements TestAnswer {}

    /**
     * What an accepted submission of the package prints for the test's input.
     *
     * @param submission its path, for {@link ProblemPackage#submission}, which has it
     */
    record Solved(String submission) implements TestAnswer {}
}
