package dev.letscode.engine.check;

import java.io.Serial;

/**
 * The jury's side failed: a validator that crashed, data that cannot be read, a sandbox that broke. Nothing can be said
 * about the contestant's program. The message is for the jury: what failed, and what to do.
 */
public final class JudgeException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public JudgeException(String message) {
        super(message);
    }

    public JudgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
