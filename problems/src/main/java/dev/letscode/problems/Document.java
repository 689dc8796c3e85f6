package dev.letscode.problems;

import java.nio.file.Path;

/**
 * A problem statement or the description of a solution.
 *
 * @param language language code like {@code en} or {@code pt-BR}
 * @param format how it is written
 * @param file the file; images that it names are relative to its folder
 */
public record Document(String language, Format format, Path file) {

    public enum Format {
        MARKDOWN,
        LATEX,
        PDF
    }
}
