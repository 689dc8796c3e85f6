package dev.letscode.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.letscode.problems.ComparisonFlags;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class LargeOutputProperties {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 101;
    private static final long MOST_ALLOCATED = 4L << 20;

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P43")
    @Tag("slow")
    void an_expected_output_of_more_than_100_MB_is_compared_in_chunks_in_bounded_memory(
            @ForAll("texts") String kind,
            @ForAll("flags") List<String> flags,
            @ForAll @IntRange(min = 1, max = 1 << 16) int chunk,
            @ForAll boolean differs,
            @ForAll @IntRange(min = 0, max = BLOCKS - 1) int differsInBlock)
            throws IOException {
        byte[] block = block(kind);
        byte[] changed = block.clone();
        changed[BLOCK / 2] = changed[BLOCK / 2] == 'q' ? (byte) 'z' : (byte) 'q';
        int size = Math.max(chunk, 1000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Optional<Difference> difference;
        try (InputStream answer = new Repeated(block);
                OutputComparison comparison = new OutputComparison(
                        answer, ComparisonFlags.parse(flags, false).flags())) {
            for (int i = 0; i < BLOCKS; i++) {
                byte[] output = differs && i == differsInBlock ? changed : block;
                for (int at = 0; at < BLOCK; at += size) {
                    comparison.write(output, at, Math.min(size, BLOCK - at));
                }
            }
            difference = comparison.finish();
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
        assertThat(difference.isPresent()).isEqualTo(differs);
        difference.ifPresent(found -> {
            long place = (long) differsInBlock * BLOCK + BLOCK / 2;
            assertThat(found.output().offset() + found.differsAt()).isEqualTo(place);
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("words", "lines", "one token");
    }

    @Provide
    Arbitrary<List<String>> flags() {
        return Arbitraries.of(
                List.of(),
                List.of("case_sensitive"),
                List.of("space_change_sensitive"),
                List.of("float_tolerance", "1e-9"));
    }

    private static byte[] block(String kind) {
        if (kind.equals("one token")) {
            return "x".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] block = new byte[BLOCK];
        Random random = new Random(1);
        for (int at = 0; at < BLOCK; at++) {
            boolean gap = at % 7 == 6 && at != BLOCK / 2;
            block[at] = gap ? (byte) (kind.equals("lines") ? '\n' : ' ') : (byte) ('0' + random.nextInt(10));
        }
        return block;
    }

    /** The block {@value #BLOCKS} times. */
    private static final class Repeated extends InputStream {

        private final byte[] block;
        private long at;

        Repeated(byte[] block) {
            this.block = block;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are read in chunks");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int n = (int) Math.min(Math.min(length, BLOCK - at % BLOCK), (long) BLOCKS * BLOCK - at);
            if (n <= 0) {
                return -1;
            }
            System.arraycopy(block, (int) (at % BLOCK), bytes, from, n);
            at += n;
            return n;
        }
    }
}
