package dev.letscode.app.cli;

import java.io.Serial;

/** What the user gave cannot be used. The message is one line: what, where, what to do. */
final class InputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
