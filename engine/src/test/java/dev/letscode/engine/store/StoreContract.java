package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every store does, whatever keeps its tables. Each test has accounts of its own, as the store is shared. */
abstract class StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");

    private final SubmissionIds ids = new SubmissionIds(InstantSource.system(), new Random(1), Optional.empty());
    private final AtomicLong positions = new AtomicLong();

    /** Shared by all tests. */
    public abstract Store store();

    private NewSubmission source(String account, String problem, String text) {
        return new NewSubmission(
                account,
                problem,
                "cpp20",
                Optional.of("main"),
                List.of(
                        new SubmittedFile("main.cpp", text.getBytes(StandardCharsets.UTF_8)),
                        new SubmittedFile("data.bin", new byte[] {0, -1, 127})));
    }

    private SubmissionId add(String account, String problem) throws StoreException {
        SubmissionId id = ids.next();
        store().add(id, source(account, problem, "int main() {}"), NOW);
        return id;
    }

    private SubmissionEvent event(SubmissionId id, int judgement, Happening what) throws StoreException {
        positions.compareAndSet(0, store().lastPosition());
        return new SubmissionEvent(positions.incrementAndGet(), id, judgement, NOW, what);
    }

    @Test
    void what_was_submitted_is_read_back_byte_for_byte() throws Exception {
        SubmissionId id = ids.next();
        NewSubmission submitted =
                source("bytes", "ferries", "// \u00e4 \ud83d\ude42 \0 '; drop table submission; --\r\n");
        store().add(id, submitted, NOW);

        NewSubmission read = store().submitted(id).orElseThrow();

        assertThat(read.account()).isEqualTo("bytes");
        assertThat(read.entryPoint()).contains("main");
        assertThat(read.digest()).isEqualTo(submitted.digest());
        assertThat(store().find(id))
                .contains(new Submission(
                        id, "bytes", "ferries", "cpp20", NOW, SubmissionState.QUEUED, 1, Optional.empty()));
    }

    @Test
    void what_is_added_can_be_read_by_whom_it_is_told_to_while_the_disk_is_waited_for() throws Exception {
        SubmissionId id = ids.next();
        NewSubmission source = source("early", "ferries", "x");
        Submission waiting = Submission.waiting(id, source, NOW);
        List<Optional<Submission>> told = new ArrayList<>();

        store().add(waiting, source, () -> told.add(find(id))).await();

        assertThat(told).containsExactly(Optional.of(waiting));
        assertThatThrownBy(() ->
                        store().add(waiting, source, () -> told.add(find(id))).await())
                .isInstanceOf(StoreException.class);
        assertThat(told).hasSize(1);
        assertThatThrownBy(() -> store().add(Submission.waiting(ids.next(), source, NOW), source, () -> {
                            throw new IllegalStateException("told too much");
                        })
                        .await())
                .hasMessageContaining("told too much");
        assertThat(find(id)).contains(waiting);
    }

    private Optional<Submission> find(SubmissionId id) {
        try {
            return store().find(id);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_judgement_ends_once() throws Exception {
        SubmissionId id = add("once", "ferries");
        store().start(id, 1, "worker-1", NOW);

        assertThat(store().fail("no problem", event(id, 1, new Happening.Failed("no problem"))))
                .isTrue();
        assertThat(store().cancel(event(id, 1, new Happening.Cancelled()))).isFalse();

        assertThat(store().find(id).orElseThrow().state()).isEqualTo(SubmissionState.FAILED);
        assertThat(store().judgements(id))
                .containsExactly(new Judgement(
                        id,
                        1,
                        SubmissionState.FAILED,
                        NOW,
                        Optional.of(NOW),
                        Optional.of(NOW),
                        "no problem",
                        Optional.empty()));
        assertThat(store().events(0, Optional.of(id), 10))
                .extracting(SubmissionEvent::what)
                .containsExactly(new Happening.Failed("no problem"));
    }

    @Test
    void a_submission_is_judged_again_only_when_its_last_judgement_has_ended() throws Exception {
        SubmissionId id = add("again", "ferries");
        assertThat(store().addJudgement(id, NOW)).isEmpty();
        store().cancel(event(id, 1, new Happening.Cancelled()));

        assertThat(store().addJudgement(id, NOW)).contains(2);

        assertThat(store().find(id).orElseThrow().state()).isEqualTo(SubmissionState.QUEUED);
        assertThat(store().judgements(id))
                .extracting(Judgement::state)
                .containsExactly(SubmissionState.CANCELLED, SubmissionState.QUEUED);
        assertThat(store().unfinished()).extracting(Submission::id).contains(id);
    }

    @Test
    void pages_of_the_history_make_up_all_of_it() throws Exception {
        List<SubmissionId> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            all.add(add("pages", i % 2 == 0 ? "ferries" : "quilt"));
            add("somebody else", "ferries");
        }
        HistoryQuery query = HistoryQuery.ALL.ofAccount("pages").withMost(10);

        assertThat(pages(query)).containsExactlyElementsOf(all.reversed());
        assertThat(store().history(query.ofProblem("quilt").withMost(100))).hasSize(12);
        assertThat(store().history(query.inLanguage("python3"))).isEmpty();
        assertThat(store().history(query.inLanguage(
                        store().find(all.getFirst()).orElseThrow().language())))
                .hasSize(10);
        assertThat(store().history(query.since(NOW))).hasSize(10);
        assertThat(store().history(query.since(NOW.plusMillis(1)))).isEmpty();
        assertThat(store().lastId().orElseThrow()).isGreaterThanOrEqualTo(all.getLast());
    }

    @Test
    void a_page_has_what_waits_and_what_is_judged_in_one_order_and_each_of_them_once() throws Exception {
        List<SubmissionId> all = new ArrayList<>();
        List<SubmissionId> accepted = new ArrayList<>();
        List<SubmissionId> cancelled = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            SubmissionId id = add("mixed", i % 2 == 0 ? "ferries" : "quilt");
            all.add(id);
            switch (i % 5) {
                case 0 -> {}
                case 1 -> store().start(id, 1, "worker-1", NOW);
                case 2 -> {
                    store().cancel(event(id, 1, new Happening.Cancelled()));
                    cancelled.add(id);
                }
                case 3 -> {
                    accept(id, 1);
                    accepted.add(id);
                }
                default -> {
                    // what was judged before waits again
                    accept(id, 1);
                    store().addJudgement(id, NOW);
                }
            }
        }
        HistoryQuery mixed = HistoryQuery.ALL.ofAccount("mixed").withMost(7);

        assertThat(pages(mixed)).containsExactlyElementsOf(all.reversed());
        assertThat(pages(mixed.ofProblem("quilt")))
                .containsExactlyElementsOf(all.reversed().stream()
                        .filter(id -> all.indexOf(id) % 2 == 1)
                        .toList());
        assertThat(pages(mixed.withVerdict(Verdict.ACCEPTED))).containsExactlyElementsOf(accepted.reversed());
        assertThat(pages(mixed.inState(SubmissionState.CANCELLED))).containsExactlyElementsOf(cancelled.reversed());
        assertThat(pages(mixed.inState(SubmissionState.RUNNING))).hasSize(8);
        assertThat(pages(mixed.inState(SubmissionState.QUEUED))).hasSize(16);

        // and is judged again
        accept(all.getLast(), 2);
        assertThat(pages(mixed)).containsExactlyElementsOf(all.reversed());
        assertThat(pages(mixed.withVerdict(Verdict.ACCEPTED))).hasSize(9).startsWith(all.getLast(), accepted.getLast());
    }

    private void accept(SubmissionId id, int judgement) throws StoreException {
        store().complete(
                        Offences.result(Verdict.ACCEPTED),
                        event(id, judgement, new Happening.Completed(Verdict.ACCEPTED, "", OptionalDouble.empty())),
                        Optional.empty());
    }

    private List<SubmissionId> pages(HistoryQuery query) throws StoreException {
        List<SubmissionId> read = new ArrayList<>();
        for (List<Submission> page = store().history(query);
                !page.isEmpty();
                page = store().history(query.after(read.getLast()))) {
            assertThat(page).hasSizeLessThanOrEqualTo(query.most());
            page.forEach(one -> read.add(one.id()));
        }
        return read;
    }

    @Test
    void many_writers_at_once_lose_nothing() throws Exception {
        List<Future<SubmissionId>> added = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                added.add(writers.submit(() -> add("many", "ferries")));
            }
        }
        for (Future<SubmissionId> one : added) {
            assertThat(store().find(one.get())).isPresent();
        }
        assertThat(store().history(HistoryQuery.ALL.ofAccount("many").withMost(HistoryQuery.MOST)))
                .hasSize(200);
    }

    @Test
    void what_cannot_be_written_spoils_nothing_that_is_written_beside_it() throws Exception {
        SubmissionId taken = add("beside", "ferries");
        List<Future<?>> added = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                added.add(writers.submit(() -> add("beside", "ferries")));
                added.add(writers.submit(() -> {
                    assertThatThrownBy(() -> store().add(taken, source("beside", "quilt", "other"), NOW))
                            .isInstanceOf(StoreException.class)
                            .hasMessageStartingWith("the store cannot be written: ");
                    return null;
                }));
            }
        }
        for (Future<?> one : added) {
            one.get();
        }
        assertThat(store().history(HistoryQuery.ALL.ofAccount("beside"))).hasSize(51);
        assertThat(store().find(taken).orElseThrow().problem()).isEqualTo("ferries");
    }

    @Test
    void an_event_that_cannot_be_kept_spoils_none_that_come_before_or_after_it() throws Exception {
        SubmissionId known = add("events", "ferries");
        SubmissionEvent before = event(known, 1, new Happening.Queued());
        SubmissionEvent orphan = event(ids.next(), 1, new Happening.Queued());
        SubmissionEvent after = event(known, 1, new Happening.Running("worker"));
        List<Future<?>> kept = new ArrayList<>();
        for (SubmissionEvent event : List.of(before, orphan, after)) {
            kept.add(store().keep(event));
        }
        SubmissionId later = add("events", "ferries");

        assertThat(store().find(later)).isPresent();
        kept.getFirst().get();
        kept.getLast().get();
        assertThatThrownBy(kept.get(1)::get).hasCauseInstanceOf(StoreException.class);
        assertThat(store().events(before.position() - 1, Optional.of(known), 10))
                .containsExactly(before, after);
    }

    @Test
    void an_interrupted_thread_still_learns_what_became_of_its_change() throws Exception {
        Thread.currentThread().interrupt();
        SubmissionId id = add("interrupted", "ferries");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store().find(id)).isPresent();
    }
}
