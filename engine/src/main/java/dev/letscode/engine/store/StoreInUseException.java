package dev.letscode.engine.store;

import java.io.Serial;

/** Another process has the store open, which only one may have at a time. */
public final class StoreInUseException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1;

    StoreInUseException(String message) {
        super(message);
    }
}
