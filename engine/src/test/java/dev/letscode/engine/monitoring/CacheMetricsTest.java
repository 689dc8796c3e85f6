package dev.letscode.engine.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.hybrid.Hybrid;
import dev.letscode.engine.hybrid.HybridSettings;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.service.ServiceFixture;
import dev.letscode.sandbox.CacheUse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CacheMetricsTest {

    @Test
    void how_every_cache_was_used_is_in_the_text_for_prometheus() throws Exception {
        List<String> remarks = new ArrayList<>();
        try (ServiceFixture fixture = new ServiceFixture();
                Hybrid hybrid = new Hybrid(
                        fixture.service(),
                        TestBench.get().languages(),
                        new Analyser(Path.of("target", "analysis")),
                        HybridSettings.DEFAULT,
                        remarks::add);
                Monitor monitor = new Monitor(
                        fixture.service(),
                        fixture.store().metrics(),
                        MonitorSettings.DEFAULT,
                        InstantSource.system(),
                        remarks::add)) {
            monitor.watch(() -> TestBench.get().caches());
            monitor.watchReady(() -> TestBench.get().ready());
            monitor.watch(hybrid);
            CacheUse before = programs();
            String text = ServiceFixture.RIGHT + "// " + System.nanoTime();
            fixture.awaitEnd(fixture.submit(text).id());
            assertThat(programs().since(before)).isEqualTo(new CacheUse(0, 1, 0));
            fixture.awaitEnd(fixture.submit(text).id());
            assertThat(programs().since(before)).isEqualTo(new CacheUse(1, 1, 0));
            System.gc(); // nothing that is counted may depend on somebody else keeping it

            Map<String, CacheUse> caches = TestBench.get().caches();
            String shown = monitor.prometheus();

            assertThat(caches).containsOnlyKeys("programs", "testdata", "namespace-environments");
            caches.forEach((name, use) -> {
                assertThat(shown).contains("letscode_cache_hits_total{cache=\"" + name + "\"} " + (double) use.hits());
                assertThat(shown)
                        .contains("letscode_cache_misses_total{cache=\"" + name + "\"} " + (double) use.misses());
                assertThat(shown)
                        .contains("letscode_cache_evictions_total{cache=\"" + name + "\"} " + (double) use.evictions());
            });
            assertThat(shown)
                    .contains("letscode_cache_hits_total{cache=\"built-ahead\"} 0.0")
                    .contains("letscode_built_ahead_total{outcome=\"gave_way\"} 0.0")
                    .contains("letscode_prepared_total 0.0")
                    .contains("letscode_environments_ready{sandbox=\"namespace\"} ");
            assertThat(monitor.values())
                    .containsEntry("letscode_queue_waiting", 0.0)
                    .containsEntry("letscode_queue_expected_wait_seconds", 0.0);
        }
        assertThat(remarks).isEmpty();
    }

    private static CacheUse programs() {
        return Objects.requireNonNull(TestBench.get().caches().get("programs"));
    }
}
