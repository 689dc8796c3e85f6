package dev.letscode.app.ide.session;

/** A test of somebody's own. */
public record SavedTest(String name, String input, String expected) {}
