package dev.letscode.engine.check;

import dev.letscode.engine.compile.Program;
import dev.letscode.sandbox.Limits;

/**
 * An output validator that is ready to run.
 *
 * @param name for messages: its place in the package
 * @param program that was built from it
 * @param limits of each run
 */
public record OutputValidator(String name, Program program, Limits limits) {}
