package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedStoreTest extends StoreContract {

    private final List<Store> stores = new ArrayList<>();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        stores.add(Store.embedded(folder, remark -> {}));
    }

    @AfterAll
    void close() {
        stores.forEach(Store::close);
    }

    @Override
    Store store() {
        return stores.getFirst();
    }

    @Test
    void a_file_that_is_no_store_is_refused_with_its_name(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("store.mv.db"), "this is no database, but somebody's text\n".repeat(500));

        assertThatThrownBy(() -> Store.embedded(other, remark -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(other.toString());
        // and it can be put right without ending the process
        Files.delete(other.resolve("store.mv.db"));
        assertThat(opens(other)).isTrue();
    }

    private static boolean opens(Path folder) {
        try (Store store = Store.embedded(folder, remark -> {})) {
            return store.lastId().isEmpty();
        } catch (StoreException e) {
            return false;
        }
    }
}
