package dev.letscode.engine.store;

import java.io.Serial;

/** The store cannot be opened, read or written. The message says what to do. */
public class StoreException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
