package dev.letscode.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SubmissionIdProperties {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Property(tries = 100)
    @Tag("P02")
    void the_ids_of_submissions_made_at_the_same_time_all_differ_and_sort_by_time(
            @ForAll @IntRange(min = 2, max = 8) int threads, @ForAll @IntRange(min = 1, max = 200) int each)
            throws Exception {
        SubmissionIds ids = new SubmissionIds(InstantSource.system(), RANDOM, Optional.empty());

        List<SubmissionId> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<SubmissionId>>> made = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                made.add(pool.submit(() -> {
                    List<SubmissionId> own = new ArrayList<>();
                    for (int n = 0; n < each; n++) {
                        own.add(ids.next());
                    }
                    return own;
                }));
            }
            for (Future<List<SubmissionId>> own : made) {
                assertThat(own.get()).isSorted();
                all.addAll(own.get());
            }
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(threads * each);
        assertThat(ids.next()).isGreaterThan(all.stream().sorted().toList().getLast());
    }

    @Property(tries = 100)
    void ids_go_up_even_when_the_clock_goes_back_and_over_a_restart(
            @ForAll @Size(min = 2, max = 50) List<@LongRange(min = 0, max = 1L << 44) Long> clock) {
        Iterator<Long> times = clock.iterator();
        InstantSource jumping = () -> Instant.ofEpochMilli(times.next());
        List<SubmissionId> made = new ArrayList<>();
        for (int i = 0; i < clock.size(); i++) {
            // another source for each id, as after a restart
            Optional<SubmissionId> last = made.isEmpty() ? Optional.empty() : Optional.of(made.getLast());
            made.add(new SubmissionIds(jumping, RANDOM, last).next());
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made.getFirst().time()).isEqualTo(Instant.ofEpochMilli(clock.getFirst()));
    }
}
