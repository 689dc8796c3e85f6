package dev.letscode.app.workshop;

import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which submissions are kept. */
public final class Home {

    private static final Logger LOG = LoggerFactory.getLogger(Home.class);

    private Home() {}

    /**
     * The store there, made if there is none.
     *
     * @param found told, if it was not as it has to be, what was put right and what is not right
     * @throws InputException if it cannot be used, or another process uses it
     */
    public static Store open(Path home, Consumer<String> found) throws InputException {
        try {
            Store store = Store.embedded(home, remark -> LOG.warn("{}", remark));
            store.opened().message(home.toString()).ifPresent(found);
            return store;
        } catch (StoreException e) {
            LOG.warn("the store in {} cannot be opened", home, e);
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }
}
