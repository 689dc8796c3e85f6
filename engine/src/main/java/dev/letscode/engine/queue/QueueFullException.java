package dev.letscode.engine.queue;

import java.io.Serial;

/** So much waits already that no more is taken. */
public final class QueueFullException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param waiting how many wait */
    public QueueFullException(int waiting) {
        super("the queue is full: " + waiting + " wait already; try again when it is shorter");
    }
}
