package dev.letscode.sandbox;

import java.io.Serial;

/**
 * The sandbox itself failed; nothing can be said about the program. The message says what failed and what to do, for a
 * person.
 */
public sealed class SandboxException extends Exception permits WorkFilesException {

    @Serial
    private static final long serialVersionUID = 1L;

    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
