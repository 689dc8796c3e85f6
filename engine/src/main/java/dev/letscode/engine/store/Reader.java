package dev.letscode.engine.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Reads from the database, beside whoever writes. Thread-safe. */
record Reader(Jdbi jdbi) {

    interface Query<T> {
        T read(Handle handle);
    }

    <T> T read(Query<T> query) throws StoreException {
        try {
            return jdbi.withHandle(query::read);
        } catch (JdbiException e) {
            throw new StoreException("the store cannot be read: " + Database.rootMessage(e), e);
        }
    }
}
