package dev.letscode.engine.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A transaction that has begun before all is known that belongs to it. Ends without a trace if it is closed before it was
 * committed. Used by one thread.
 */
final class OpenTransaction implements AutoCloseable {

    private final Handle handle;

    OpenTransaction(Jdbi jdbi) {
        this.handle = jdbi.open();
        try {
            handle.begin();
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    Handle handle() {
        return handle;
    }

    void commit() {
        handle.commit();
    }

    @Override
    public void close() {
        try (handle) {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        }
    }
}
