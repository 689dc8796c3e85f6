package dev.letscode.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HybridBenchTest {

    @Test
    void what_is_done_ahead_is_compared_with_what_is_not_and_what_is_missing_is_said(@TempDir Path folder)
            throws Exception {
        Path cache = folder.resolve("cache");
        Settings settings =
                new Settings(cache, folder.resolve("config"), folder.resolve("state"), folder.resolve("home"));
        HybridReport report;
        try (Workshop workshop =
                Workshop.open(settings, NamespaceSandbox::create, Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            HybridBench bench = new HybridBench(
                    workshop.workbench(),
                    Workshop.planner(settings),
                    spares -> {
                        throw new SandboxException("nobody asked for a client tier");
                    },
                    folder.resolve("scratch"),
                    1);
            report = bench.run(List.of("c", "latin"), List.of(), progress -> {});
        }

        assertThat(report.comparisons())
                .extracting(HybridReport.Comparison::ahead)
                .containsExactly("environment", "program");
        assertThat(report.comparisons()).allSatisfy(comparison -> {
            assertThat(comparison.without().medianMillis()).isPositive();
            assertThat(comparison.with().medianMillis()).isPositive();
            assertThat(comparison.ratio()).isPositive();
        });
        assertThat(report.absent()).containsOnlyKeys("latin in the server tier");
        Children.requireNone();
    }
}
