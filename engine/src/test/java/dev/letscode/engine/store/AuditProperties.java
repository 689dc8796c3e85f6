package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditRules;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Each try has an account of its own, and is a year after the one before it. */
class AuditProperties {

    private static final Path FOLDER = folder();
    private static final Store STORE = open();
    private static final SubmissionIds IDS =
            new SubmissionIds(InstantSource.system(), new Random(57), Optional.empty());
    private static final AtomicLong YEARS = new AtomicLong();

    private static Path folder() {
        try {
            return Files.createTempDirectory("letscode-audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store open() {
        try {
            return Store.embedded(FOLDER, remark -> {});
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterContainer
    static void close() throws Exception {
        STORE.close();
        FileTree.delete(FOLDER);
    }

    @Property(tries = 100)
    @Tag("P57")
    void an_account_with_more_than_5_violations_within_an_hour_is_flagged(
            @ForAll @IntRange(max = 5) int before,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 3_599_999) Long> within)
            throws Exception {
        Instant hour = Instant.parse("2030-01-01T00:00:00Z").plus(Duration.ofDays(365 * YEARS.incrementAndGet()));
        String account = "account " + YEARS.get();
        List<Instant> earlier = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            // the last of them exactly an hour before
            earlier.add(hour.minus(Duration.ofMinutes(60 + 11L * (before - i - 1))));
        }
        violate(account, earlier);
        boolean wasFlagged = isFlagged(account);
        violate(account, within.stream().sorted().map(hour::plusMillis).toList());

        assertThat(wasFlagged).isFalse();
        assertThat(isFlagged(account)).isEqualTo(within.size() > 5);
    }

    private static void violate(String account, List<Instant> times) throws StoreException {
        List<SubmissionId> ids = times.stream().map(time -> IDS.next()).toList();
        STORE.access().write(handle -> {
            for (int i = 0; i < ids.size(); i++) {
                Caught caught = Offences.caught(
                        ids.get(i), account, "ptrace", ids.get(i).text());
                AuditRows.append(handle, times.get(i), caught.violation(), Optional.of(caught.evidence()));
                new AuditDetection(handle, AuditRules.DEFAULT, times.get(i)).after(caught.violation());
            }
            return true;
        });
    }

    private static boolean isFlagged(String account) throws StoreException {
        return STORE.audit().flagged().stream()
                .anyMatch(entry -> entry.account().equals(Optional.of(account)));
    }
}
