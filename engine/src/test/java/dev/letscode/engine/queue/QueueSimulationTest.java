package dev.letscode.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QueueSimulationTest {

    private static final int TICKETS = 100_000;
    private static final int WORKERS = 1_000;
    private static final int ACCOUNTS = 500;

    @Test
    void a_hundred_thousand_tickets_are_done_once_each_in_a_fair_order_by_a_thousand_workers_some_of_which_are_lost() {
        QueueSimulation.Outcome outcome = QueueSimulation.run(TICKETS, WORKERS, ACCOUNTS, 1);

        assertThat(outcome.asked()).isBetween(TICKETS + 90, TICKETS + 100);
        assertThat(outcome.served()).isEqualTo(outcome.asked());
        assertThat(outcome.twice()).isZero();
        assertThat(outcome.lost()).isBetween(50, 200);
        assertThat(outcome.outOfOrder()).isZero();
        assertThat(outcome.farthestApart()).isEqualTo(1);
        // one ticket of each account, and the other newcomers
        assertThat(outcome.newcomersWait()).isBetween(1, ACCOUNTS + 100);
        // a second each on average, and ten seconds for each that was lost
        assertThat(outcome.virtual().toSeconds()).isBetween(90L, 140L);
    }
}
