package dev.letscode.engine.compile;

import java.util.Locale;

/**
 * One message of a compiler.
 *
 * @param file as the author of the source called it; empty if the message is about no file
 * @param line first line is 1; 0 if unknown
 * @param column first column is 1, counted as the compiler does; 0 if unknown
 * @param severity how bad it is
 * @param message what the compiler said, without file, line and severity; may have several lines
 */
public record CompilerDiagnostic(String file, int line, int column, Severity severity, String message) {

    public CompilerDiagnostic {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("lines and columns begin at 1, or are 0 if unknown");
        }
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As compilers write it: {@code main.cc:3:5: error: …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!file.isEmpty()) {
            text.append(file).append(':');
            if (line > 0) {
                text.append(line).append(':');
                if (column > 0) {
                    text.append(column).append(':');
                }
            }
            text.append(' ');
        }
        return text.append(severity.name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(message)
                .toString();
    }
}
