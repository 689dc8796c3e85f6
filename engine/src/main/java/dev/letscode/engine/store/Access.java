package dev.letscode.engine.store;

import org.jdbi.v3.core.Jdbi;

/** How the parts of a store read and write its database. */
record Access(Jdbi jdbi, Reader reader, Writer writer) {

    <T> T read(Reader.Query<T> query) throws StoreException {
        return reader.read(query);
    }

    <T> T write(Writer.Change<T> change) throws StoreException {
        return writer.write(change);
    }
}
