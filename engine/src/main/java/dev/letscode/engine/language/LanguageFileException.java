package dev.letscode.engine.language;

import java.io.Serial;

/** One language file cannot be used. */
final class LanguageFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    LanguageFileException(int line, String message) {
        super(message);
        this.line = line;
    }

    LanguageFileProblem in(String file) {
        return new LanguageFileProblem(file, line, String.valueOf(getMessage()));
    }
}
