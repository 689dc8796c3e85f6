package dev.letscode.engine.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PostgresStoreTest extends StoreContract implements MetricStoreContract, AuditContract, PlanContract {

    private final List<PostgresServer> servers = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        if (programs.isEmpty()) {
            System.out.println("SKIPPED: the store on PostgreSQL, which is not installed; scripts/setup installs it");
            Assumptions.abort("no PostgreSQL");
        }
        servers.add(PostgresServer.start(programs.orElseThrow()));
        stores.add(Store.open(servers.getFirst().database(), folder, remark -> {}));
    }

    @AfterAll
    void close() throws Exception {
        stores.forEach(Store::close);
        for (PostgresServer server : servers) {
            server.close();
        }
    }

    @Override
    public Store store() {
        return stores.getFirst();
    }

    @Test
    void a_store_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it(@TempDir Path home)
            throws Exception {
        FirstVersion.unpack(home);
        stores.getFirst().access().jdbi().useHandle(handle -> handle.execute("create database first_version"));
        Database database = servers.getFirst().database("first_version");
        FirstVersion.copy(home, database);
        try (Store store = Store.open(database, home, remark -> {})) {
            FirstVersion.isWholeIn(store);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.letscode.engine.store.FirstVersion#between")
    void a_store_of_a_version_in_between_is_brought_up_to_date_with_all_that_is_in_it(int version, @TempDir Path home)
            throws Exception {
        FirstVersion.unpack(home);
        stores.getFirst().access().jdbi().useHandle(handle -> handle.execute("create database version" + version));
        Database database = servers.getFirst().database("version" + version);
        FirstVersion.copy(home, database);
        FirstVersion.migrate(database, version);
        try (Store store = Store.open(database, home, remark -> {})) {
            FirstVersion.isWholeIn(store);
        }
    }
}
