package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@Tag("slow")
final class JudgeServiceTest {

    private final ServiceFixture fixture = new ServiceFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_runs_is_cancelled_within_a_second() throws Exception {
        Submission submission = fixture.submit(ServiceFixture.ENDLESS);
        fixture.awaitEvents(submission.id(), event -> event.what() instanceof Happening.Judging);

        long start = System.nanoTime();
        assertThat(fixture.service().cancel(submission.id())).isTrue();
        fixture.service().close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(fixture.store().find(submission.id()).orElseThrow().state()).isEqualTo(SubmissionState.CANCELLED);
        assertThat(fixture.store().find(submission.id()).orElseThrow().outcome())
                .isEmpty();
    }

    @Test
    void what_waits_is_cancelled_and_never_starts() throws Exception {
        List<Submission> blocking = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blocking.add(fixture.submit(ServiceFixture.ENDLESS));
        }
        Submission waiting = fixture.submit(ServiceFixture.RIGHT);

        assertThat(fixture.service().standing(waiting.id())).isPresent();
        assertThat(fixture.service().cancel(waiting.id())).isTrue();
        assertThat(fixture.service().cancel(waiting.id())).isFalse();
        for (Submission one : blocking) {
            fixture.service().cancel(one.id());
        }

        assertThat(fixture.awaitEnd(waiting.id()))
                .extracting(SubmissionEvent::what)
                .containsExactly(new Happening.Queued(), new Happening.Cancelled());
    }

    @Test
    void a_fault_of_the_judge_fails_one_submission_and_not_the_next() throws Exception {
        List<Submission> blocking = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blocking.add(fixture.submit(ServiceFixture.ENDLESS));
        }
        Submission unlucky = fixture.submit(ServiceFixture.RIGHT);
        fixture.breakProblems(true);
        for (Submission one : blocking) {
            fixture.service().cancel(one.id());
        }

        SubmissionEvent end = fixture.awaitEnd(unlucky.id()).getLast();
        fixture.breakProblems(false);

        assertThat(end.what())
                .isInstanceOfSatisfying(
                        Happening.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("the judge itself failed", "the problems cannot be read"));
        assertThat(fixture.awaitEnd(fixture.submit(ServiceFixture.RIGHT).id())
                        .getLast()
                        .what())
                .isInstanceOf(Happening.Completed.class);
    }

    @Test
    void what_is_being_written_is_judged_meanwhile_and_told_of_after_that() throws Exception {
        List<SubmissionEvent> told = Collections.synchronizedList(new ArrayList<>());
        try (ServiceFixture single = new ServiceFixture(new PoolSettings(1, 1, 1, Duration.ofMinutes(1)));
                ExecutorService contestant = Executors.newSingleThreadExecutor();
                var _ = single.service().subscribe(0, Optional.empty(), told::add, failure -> {})) {
            CompletableFuture<Boolean> writing = single.holdUpWriting();
            Future<Submission> submitted = contestant.submit(() -> single.submit(ServiceFixture.RIGHT));
            single.awaitHeld(1);

            assertThat(submitted.isDone()).isFalse();
            assertThat(told).isEmpty();
            assertThat(single.service().history(HistoryQuery.ALL)).isEmpty();
            writing.complete(true);

            assertThat(single.awaitEnd(submitted.get().id()))
                    .extracting(SubmissionEvent::what)
                    .startsWith(new Happening.Queued(), new Happening.Running("worker-1"))
                    .last()
                    .isInstanceOf(Happening.Completed.class);
        }
    }

    @Test
    void what_cannot_be_written_is_refused_and_not_judged_any_more_nor_told_of() throws Exception {
        CompletableFuture<Boolean> writing = fixture.holdUpWriting();
        try (ExecutorService contestant = Executors.newSingleThreadExecutor()) {
            Future<Submission> submitted = contestant.submit(() -> fixture.submit(ServiceFixture.ENDLESS));
            fixture.awaitHeld(1);
            writing.complete(false);

            assertThatThrownBy(submitted::get)
                    .hasCauseInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be written");
        }
        fixture.awaitHeld(0);
        fixture.execute("alter table source_file drop constraint held_up");

        Submission next = fixture.submit(ServiceFixture.RIGHT);
        fixture.awaitEnd(next.id());

        assertThat(fixture.store().events(0, Optional.empty(), 100))
                .extracting(SubmissionEvent::submission)
                .containsOnly(next.id());
        assertThat(fixture.service().history(HistoryQuery.ALL))
                .extracting(Submission::id)
                .containsExactly(next.id());
        assertThat(fixture.remarks).isEmpty();
    }

    @Test
    void rejudging_keeps_the_earlier_verdict() throws Exception {
        Submission submission = fixture.submit(ServiceFixture.WRONG);
        fixture.awaitEnd(submission.id());

        fixture.service().rejudge(submission.id());
        fixture.awaitEvents(
                submission.id(), event -> event.judgement() == 2 && event.what() instanceof Happening.Completed);

        assertThat(fixture.service().judgements(submission.id()))
                .extracting(Judgement::number)
                .containsExactly(1, 2);
        assertThat(fixture.service().judgements(submission.id()))
                .allSatisfy(
                        one -> assertThat(one.result().orElseThrow().verdict()).isEqualTo(Verdict.WRONG_ANSWER));
        assertThat(fixture.service().submission(submission.id()).orElseThrow().judgement())
                .isEqualTo(2);
    }

    @Test
    void what_was_not_finished_is_judged_after_a_restart() throws Exception {
        List<Submission> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(fixture.submit(i % 2 == 0 ? ServiceFixture.RIGHT : ServiceFixture.WRONG));
        }
        fixture.restart();

        for (Submission one : all) {
            fixture.awaitEnd(one.id());
            assertThat(fixture.service().judgements(one.id())).hasSize(1);
            assertThat(fixture.service().submission(one.id()).orElseThrow().state())
                    .isEqualTo(SubmissionState.COMPLETED);
        }
        assertThat(fixture.service().history(HistoryQuery.ALL))
                .extracting(Submission::id)
                .containsExactlyElementsOf(
                        all.reversed().stream().map(Submission::id).toList());
    }

    @Test
    void a_slow_subscriber_holds_nobody_up_and_misses_nothing() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        List<SubmissionEvent> told = new ArrayList<>();
        Submission last;
        try (var _ = fixture.service()
                .subscribe(
                        0,
                        Optional.empty(),
                        event -> {
                            awaitQuietly(asleep);
                            told.add(event);
                            if (event.what() instanceof Happening.Cancelled) {
                                done.countDown();
                            }
                        },
                        failure -> {})) {
            Submission first = fixture.submit(ServiceFixture.RIGHT);
            fixture.awaitEnd(first.id());
            last = fixture.submit(ServiceFixture.ENDLESS);
            fixture.service().cancel(last.id());
            asleep.countDown();
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(told).extracting(SubmissionEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(told.subList(0, told.size()))
                .startsWith(fixture.store().events(0, Optional.empty(), 1_000).toArray(SubmissionEvent[]::new));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_second_process_on_the_same_store_is_told_who_has_it() {
        assertThatThrownBy(() -> Store.embedded(fixture.folder.resolve("home"), remark -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "another Let'sCode (process " + ProcessHandle.current().pid() + ") uses the store in");
    }

    @Test
    void workers_come_when_many_wait_and_go_when_they_are_idle() throws Exception {
        try (ServiceFixture small = new ServiceFixture(new PoolSettings(1, 3, 1, Duration.ofMillis(300)))) {
            assertThat(small.service().workers()).isEqualTo(1);
            List<Submission> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(small.submit(ServiceFixture.ENDLESS));
            }
            assertThat(small.service().workers()).isEqualTo(3);
            for (Submission one : all) {
                small.service().cancel(one.id());
            }
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (small.service().workers() > 1 && System.nanoTime() < patience) {
                Thread.sleep(20);
            }
            Thread.sleep(1_000);
            assertThat(small.service().workers()).isEqualTo(1);
        }
    }
}
