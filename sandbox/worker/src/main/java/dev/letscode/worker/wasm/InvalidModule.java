package dev.letscode.worker.wasm;

import org.jspecify.annotations.Nullable;

/** A module that cannot be run here; the message completes "the module cannot be run: …". */
final class InvalidModule extends Exception {

    private static final long serialVersionUID = 1;

    InvalidModule(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
