package dev.letscode.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerBenchTest {

    private static final int ROUNDS = 20;

    @Test
    @Tag("slow")
    void every_way_is_measured_or_says_why_it_is_not_and_nothing_is_left(@TempDir Path scratch) throws Exception {
        PeerReport report;
        try (Sandbox sandbox = NamespaceSandbox.create(scratch.resolve("cache"))) {
            report = new PeerBench(List.of(sandbox), Map.of("other", "not here"), scratch, ROUNDS).run(progress -> {});
        }
        assertThat(report.runs()).hasSize(3 + Peer.values().length).allSatisfy(runs -> {
            Spread spread = runs.spread();
            assertThat(spread == null).isEqualTo(!runs.absence().isEmpty());
            assertThat(runs.ratio() == null).isEqualTo(spread == null);
            if (spread != null) {
                assertThat(spread.medianMillis()).isPositive().isLessThanOrEqualTo(spread.p95Millis());
                assertThat(spread.rounds()).isBetween(1, ROUNDS);
            }
        });
        assertThat(report.runs().getFirst().ratio()).isEqualTo(1);
        assertThat(report.parallel())
                .hasSize(2 * Runtime.getRuntime().availableProcessors())
                .allSatisfy(point -> assertThat(point.testsPerSecond()).isPositive());
        Children.requireNone();
    }

    @Test
    void a_program_that_is_not_there_is_not_and_one_that_fails_says_why() throws Exception {
        assertThat(Tool.isThere("no-such-program")).isFalse();
        assertThat(Tool.isThere("sh")).isTrue();
        assertThatThrownBy(() -> Tool.run(List.of("sh", "-c", "echo first; echo last; exit 3"), new byte[0]))
                .hasMessage("sh fails: last");
    }
}
