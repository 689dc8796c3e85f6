package dev.letscode.engine.check;

/**
 * A place in a stream of bytes.
 *
 * @param offset bytes before it
 * @param line of a text editor, from 1; lines end with a line feed
 * @param column bytes into the line, from 1
 * @param token number of the token that starts here or that would come next, from 1
 */
public record Position(long offset, long line, long column, long token) {}
