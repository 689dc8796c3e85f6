package dev.letscode.engine.language;

/**
 * A small program that shows that a language works.
 *
 * @param fileName of the source
 * @param source reads a number from the standard input
 * @param input given to it
 * @param output that it must print; white space at the ends does not count
 */
public record SelfTest(String fileName, String source, String input, String output) {}
