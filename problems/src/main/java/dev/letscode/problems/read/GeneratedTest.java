package dev.letscode.problems.read;

import dev.letscode.problems.TestInput;
import java.util.Optional;

/**
 * A test that {@code generators.yaml} describes.
 *
 * @param name path below {@code data} without extension
 * @param line line in {@code generators.yaml}
 * @param input how its input is made
 * @param solution path of the submission that makes its answer
 */
record GeneratedTest(String name, int line, TestInput input, Optional<String> solution) {}
