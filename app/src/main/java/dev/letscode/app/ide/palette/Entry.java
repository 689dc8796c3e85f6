package dev.letscode.app.ide.palette;

/**
 * Something that can be done.
 *
 * @param name of it, for people
 * @param hint beside it: its keys, or what kind of thing it is
 * @param deed does it
 */
public record Entry(String name, String hint, Runnable deed) {}
