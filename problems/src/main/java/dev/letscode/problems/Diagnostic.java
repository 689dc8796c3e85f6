package dev.letscode.problems;

/**
 * One finding about a package.
 *
 * @param severity whether it refuses the package
 * @param file the file it is about, relative to the package with {@code /} between names; empty for the package itself
 * @param line line in that file, counted from 1; 0 when no line is to blame
 * @param message what is wrong and what to do about it, in a sentence for the package's author
 */
public record Diagnostic(Severity severity, String file, int line, String message) {

    public Diagnostic {
        if (line < 0) {
            throw new IllegalArgumentException("line must not be negative, but is " + line);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a message");
        }
    }

    public static Diagnostic error(String file, int line, String message) {
        return new Diagnostic(Severity.ERROR, file, line, message);
    }

    public static Diagnostic warning(String file, int line, String message) {
        return new Diagnostic(Severity.WARNING, file, line, message);
    }

    /** The usual compiler's form, {@code file:line: severity: message}. */
    @Override
    public String toString() {
        String place = file.isEmpty() ? "" : line == 0 ? file + ": " : file + ":" + line + ": ";
        return place + (severity == Severity.ERROR ? "error: " : "warning: ") + message;
    }
}
