package dev.letscode.worker;

import java.io.Serial;

/** Thrown by a run's streams when it has to end. Unchecked, so that no runtime turns it into an error of its guest. */
public final class GuestStopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public GuestStopped() {
        super("the run has to end", null, false, false);
    }
}
