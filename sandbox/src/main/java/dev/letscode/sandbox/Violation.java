package dev.letscode.sandbox;

/**
 * Something forbidden that a program tried and was ended for.
 *
 * @param action what it tried, in the words of the kernel or the run time, such as {@code ptrace}
 * @param detail arguments or circumstances; empty if nothing more is known
 */
public record Violation(String action, String detail) {}
