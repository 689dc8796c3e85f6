package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Mark;

/**
 * What somebody has to say about a place in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units; 0 if it is about the whole line
 */
public record Diagnostic(int line, int column, String message, Mark.Severity severity) {}
