package dev.letscode.engine.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PostgresStoreTest extends StoreContract {

    private final List<PostgresServer> servers = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();

    @BeforeAll
    void open() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        if (programs.isEmpty()) {
            System.out.println("SKIPPED: the store on PostgreSQL, which is not installed; scripts/setup installs it");
            Assumptions.abort("no PostgreSQL");
        }
        servers.add(PostgresServer.start(programs.orElseThrow()));
        stores.add(Store.open(servers.getFirst().database(), remark -> {}));
    }

    @AfterAll
    void close() throws Exception {
        stores.forEach(Store::close);
        for (PostgresServer server : servers) {
            server.close();
        }
    }

    @Override
    Store store() {
        return stores.getFirst();
    }
}
