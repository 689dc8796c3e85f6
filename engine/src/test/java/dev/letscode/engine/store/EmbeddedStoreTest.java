package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.verdict.Verdict;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedStoreTest extends StoreContract implements MetricStoreContract, AuditContract, PlanContract {

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
    public Store store() {
        return stores.getFirst();
    }

    @Test
    void a_store_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it(@TempDir Path home)
            throws Exception {
        FirstVersion.unpack(home);
        try (Store store = Store.embedded(home, remark -> {})) {
            FirstVersion.isWholeIn(store);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.letscode.engine.store.FirstVersion#between")
    void a_store_of_a_version_in_between_is_brought_up_to_date_with_all_that_is_in_it(int version, @TempDir Path home)
            throws Exception {
        FirstVersion.unpack(home);
        FirstVersion.migrate(Database.embedded(home.resolve("store")), version);
        try (Store store = Store.embedded(home, remark -> {})) {
            FirstVersion.isWholeIn(store);
        }
    }

    @Test
    void pages_of_an_account_are_read_backwards_from_an_index_of_just_them(@TempDir Path home) throws Exception {
        FirstVersion.unpack(home);
        try (Store store = Store.embedded(home, remark -> {})) {
            HistoryQuery mine =
                    HistoryQuery.ALL.ofAccount("ada").after(store.lastId().orElseThrow());

            // what waits is read for each state by itself: not all before the last one of the page
            assertThat(store.historyPlan(mine).split("SUBMISSION_BY_STATE: STATE = [^I]* AND ID < ", -1))
                    .hasSize(4);

            assertThat(store.historyPlan(mine)).contains("HISTORY_BY_ACCOUNT:", "index sorted");
            assertThat(store.historyPlan(mine.ofProblem("turntable")))
                    .contains("HISTORY_BY_ACCOUNT_PROBLEM:", "index sorted");
            assertThat(store.historyPlan(mine.withVerdict(Verdict.ACCEPTED)))
                    .contains("HISTORY_BY_ACCOUNT_VERDICT:", "index sorted");
        }
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
