package dev.letscode.engine.store;

import java.io.Serial;

/** What is stored cannot be understood, and will not be at another time either. */
public final class DamagedException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1;

    DamagedException(String message) {
        super(message);
    }

    DamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
