package dev.letscode.engine.stress;

import java.io.Serial;

/** A stress test cannot be made of what was given; the message says what is wrong, where, and what to do. */
public final class StressException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public StressException(String message) {
        super(message);
    }
}
