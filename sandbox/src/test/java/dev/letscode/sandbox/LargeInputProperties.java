package dev.letscode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Ten gigabytes in all; every carrier's contract has one such input. */
final class LargeInputProperties {

    private static @Nullable Sandbox sandbox;
    private static @Nullable Environment environment;

    @BeforeContainer
    static void open() throws SandboxException, InterruptedException {
        sandbox = NamespaceSandbox.create();
        environment = sandbox.open(EnvironmentSpec.strict().withMounts(Subject.mount()));
    }

    @AfterContainer
    static void close() {
        if (sandbox != null) {
            sandbox.close(); // and its environments
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P42")
    @Tag("slow")
    void an_input_of_more_than_100_mb_is_streamed_and_the_heap_stays_bounded(
            @ForAll @LongRange(min = 100_000_001, max = 110_000_000) long bytes, @ForAll byte step) throws Exception {
        PatternStream input = new PatternStream(bytes, step);
        ByteArrayOutputStream counted = new ByteArrayOutputStream();
        System.gc();
        long before = peakHeapSince();
        RunResult result = Objects.requireNonNull(environment)
                .run(
                        Subject.command("count"),
                        Limits.defaults().withCpuTime(Duration.ofSeconds(30)).withWallTime(Duration.ofMinutes(1)),
                        new Streams(Input.from(input), counted, OutputStream.nullOutputStream()));
        assertThat(result.succeeded()).isTrue();
        assertThat(counted.toString(StandardCharsets.UTF_8).strip()).isEqualTo(bytes + " " + input.sum());
        assertThat(heapPools().stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        - before)
                .isLessThan(64L << 20);
    }

    private static long peakHeapSince() {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return heapPools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
