package dev.letscode.engine.language;

import java.nio.file.Path;

/**
 * One file of a source.
 *
 * @param name as its author called it: relative, folders separated by {@code /}. Not checked here: whether it can be
 *     used is decided when the source is built, so that a bad name is the author's error and nobody else's
 * @param path where it is on this machine
 */
public record SourceFile(String name, Path path) {

    /** The part of the name from its last dot, or an empty text. */
    public String extension() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot);
    }
}
