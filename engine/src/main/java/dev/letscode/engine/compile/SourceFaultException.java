package dev.letscode.engine.compile;

import java.io.Serial;

/** The source cannot be built whatever a compiler would say; the message tells its author why. */
final class SourceFaultException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    SourceFaultException(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
