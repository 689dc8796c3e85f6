package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.submission.FieldError;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

class ServiceProperties {

    private static final ServiceFixture FIXTURE = new ServiceFixture();

    @AfterContainer
    static void close() {
        FIXTURE.close();
    }

    @Property(tries = 100)
    @Tag("P01")
    void an_empty_source_is_refused_before_it_is_queued_with_an_error_that_names_the_field(
            @ForAll("blank") String source) throws Exception {
        int waiting = FIXTURE.service().waiting();
        List<Submission> before = FIXTURE.service().history(HistoryQuery.ALL);

        InvalidSubmissionException refused =
                catchThrowableOfType(InvalidSubmissionException.class, () -> FIXTURE.submit(source));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("source");
        assertThat(refused).hasMessage("source: it is empty");
        assertThat(FIXTURE.service().waiting()).isEqualTo(waiting);
        assertThat(FIXTURE.service().history(HistoryQuery.ALL)).isEqualTo(before);
    }

    @Provide
    Arbitrary<String> blank() {
        return Arbitraries.strings()
                .withChars(" \t\r\n\u000b\f\u00a0\u2003\u3000\u200b\ufeff")
                .ofMaxLength(60);
    }

    @Property(tries = 100)
    @Tag("P03")
    @Tag("slow")
    void a_submission_is_queued_and_running_before_any_test_starts(@ForAll("sources") String source) throws Exception {
        Submission submission = FIXTURE.submit(source);

        List<Happening> events = FIXTURE.awaitEnd(submission.id()).stream()
                .map(SubmissionEvent::what)
                .toList();

        assertThat(events.get(0)).isEqualTo(new Happening.Queued());
        assertThat(events.get(1)).isInstanceOf(Happening.Running.class);
        assertThat(events.subList(2, events.size()))
                .noneMatch(Happening.Queued.class::isInstance)
                .noneMatch(Happening.Running.class::isInstance);
    }

    @Property(tries = 100)
    @Tag("P04")
    @Tag("slow")
    void a_completed_submission_is_read_back_with_its_verdict_metrics_and_tests_also_after_the_process_was_killed(
            @ForAll("sources") String source) throws Exception {
        Submission submission = FIXTURE.submit(source);
        List<SubmissionEvent> told = FIXTURE.awaitEnd(submission.id());

        Submission read = FIXTURE.service().submission(submission.id()).orElseThrow();
        Judgement judgement = FIXTURE.service().judgements(submission.id()).getLast();
        JudgingResult result = judgement.result().orElseThrow();

        assertThat(read.state()).isEqualTo(SubmissionState.COMPLETED);
        assertThat(told.getLast().what())
                .isEqualTo(new Happening.Completed(result.verdict(), result.reason(), result.score()));
        assertThat(result.tests())
                .isEqualTo(told.stream()
                        .map(SubmissionEvent::what)
                        .filter(Happening.TestFinished.class::isInstance)
                        .map(what -> ((Happening.TestFinished) what).result())
                        .toList());
        assertThat(read.outcome().orElseThrow().verdict()).isEqualTo(result.verdict());
        assertThat(read.outcome().orElseThrow().cpu()).isEqualTo(result.cpu());
        assertThat(read.outcome().orElseThrow().memoryBytes()).isEqualTo(result.peakMemoryBytes());
        Path home = Files.createDirectories(FIXTURE.folder.resolve("image"));
        // the file as a killed process leaves it
        Files.copy(FIXTURE.folder.resolve("home/store.mv.db"), home.resolve("store.mv.db"));
        try (Store image = Store.embedded(home, remark -> {})) {
            assertThat(image.find(submission.id())).contains(read);
            assertThat(image.judgements(submission.id())).containsExactly(judgement);
            assertThat(image.planReason(submission.id(), 1))
                    .isEqualTo(result.course().map(course -> course.plan().reason()));
        } finally {
            Files.delete(home.resolve("store.mv.db"));
        }
    }

    @Property(tries = 100)
    @Tag("P48")
    @Tag("slow")
    void the_reason_of_a_plan_is_stored_with_the_submissions_id(@ForAll("sources") String source) throws Exception {
        Submission submission = FIXTURE.submit(source);
        List<SubmissionEvent> told = FIXTURE.awaitEnd(submission.id());

        Happening.Planned planned = told.stream()
                .map(SubmissionEvent::what)
                .filter(Happening.Planned.class::isInstance)
                .map(Happening.Planned.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(planned.reason()).isNotBlank();
        assertThat(FIXTURE.store().planReason(submission.id(), 1)).contains(planned.reason());
    }

    /** A few programs, and something that makes each source another one. */
    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(
                ServiceFixture.RIGHT, ServiceFixture.WRONG, ServiceFixture.BROKEN, ServiceFixture.MISTYPED);
    }

    @Property(tries = 20)
    void every_verdict_is_told_as_it_is_stored(@ForAll("sources") String source) throws Exception {
        Verdict wanted = switch (source) {
            case ServiceFixture.RIGHT -> Verdict.ACCEPTED;
            case ServiceFixture.WRONG -> Verdict.WRONG_ANSWER;
            case ServiceFixture.BROKEN -> Verdict.RUN_TIME_ERROR;
            default -> Verdict.COMPILE_ERROR;
        };
        Submission submission = FIXTURE.submit(source);

        assertThat(FIXTURE.awaitEnd(submission.id()).getLast().what())
                .isInstanceOfSatisfying(
                        Happening.Completed.class,
                        done -> assertThat(done.verdict()).isEqualTo(wanted));
    }
}
