package dev.letscode.app.workshop;

import java.io.Serial;

/** What the user gave cannot be used. The message is one line: what, where, what to do. */
public final class InputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
