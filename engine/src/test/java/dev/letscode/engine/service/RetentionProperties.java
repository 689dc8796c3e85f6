package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.store.Offences;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** The real store, and a clock that is put where it is wanted. Each try is a year after the one before it. */
class RetentionProperties {

    private static final Path FOLDER = folder();
    private static final Store STORE = open();
    private static final SubmissionIds IDS =
            new SubmissionIds(InstantSource.system(), new Random(55), Optional.empty());
    private static final AtomicLong YEARS = new AtomicLong();
    private static final AtomicLong POSITIONS = new AtomicLong();
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private static Path folder() {
        try {
            // where a sync costs nothing, if there is such a place
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "letscode-retention")
                    : Files.createTempDirectory("letscode-retention");
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
        assertThat(STORE.audit().verify(Optional.empty()).problems()).isEmpty();
        STORE.close();
        FileTree.delete(FOLDER);
    }

    private static Instant nextYear() {
        return Instant.parse("2030-01-01T00:00:00Z").plus(Duration.ofDays(365 * YEARS.incrementAndGet()));
    }

    private static SubmissionId judged(String account, Verdict verdict, Instant at) throws StoreException {
        SubmissionId id = IDS.next();
        byte[] source = Offences.SOURCE.getBytes(StandardCharsets.UTF_8);
        STORE.add(
                id,
                new NewSubmission(
                        account, "ferries", "c", Optional.empty(), List.of(new SubmittedFile("main.c", source))),
                at);
        JudgingResult result = Offences.result(verdict);
        var _ = STORE.keep(
                event(id, at, new Happening.TestFinished(result.tests().getFirst())));
        Optional<Caught> caught = verdict == Verdict.SECURITY_VIOLATION
                ? Optional.of(Offences.caught(id, account, "ptrace", id.text()))
                : Optional.empty();
        STORE.complete(
                result, event(id, at, new Happening.Completed(verdict, "because", OptionalDouble.empty())), caught);
        return id;
    }

    private static SubmissionEvent event(SubmissionId id, Instant at, Happening what) {
        return new SubmissionEvent(POSITIONS.incrementAndGet(), id, 1, at, what);
    }

    private static void retainAt(Instant now) throws StoreException {
        new Retention(STORE, RetentionSettings.DEFAULT, () -> now).run();
    }

    /** Days around the ends of the times, and right at them. */
    @Provide
    Arbitrary<Duration> ages() {
        Arbitrary<Duration> any =
                Arbitraries.longs().between(0, 60L * 24 * 3600 * 1000).map(Duration::ofMillis);
        return Arbitraries.oneOf(
                any, Arbitraries.of(WEEK, WEEK.plusMillis(1), WEEK.minusMillis(1), MONTH, MONTH.plusMillis(1)));
    }

    @Provide
    Arbitrary<Verdict> rejections() {
        return Arbitraries.of(Verdict.class).filter(verdict -> verdict != Verdict.ACCEPTED);
    }

    @Property(tries = 100)
    @Tag("P55")
    void the_trace_of_a_submission_that_was_not_accepted_is_kept_for_7_days_and_then_removed(
            @ForAll("rejections") Verdict verdict, @ForAll("ages") Duration age) throws Exception {
        Instant at = nextYear();
        SubmissionId id = judged("traced", verdict, at);

        retainAt(at.plus(age));

        JudgingResult result = STORE.judgements(id).getLast().result().orElseThrow();
        TestResult test = result.tests().getFirst();
        boolean isKept = age.compareTo(WEEK) <= 0;
        assertThat(test.output().text()).isEqualTo(isKept ? Offences.PRINTED : "");
        assertThat(test.transcript()).isEqualTo(isKept ? "> " + Offences.PRINTED : "");
        assertThat(result.compilerOutput()).isEqualTo(isKept ? Offences.PRINTED : "");
        assertThat(STORE.events(0, Optional.of(id), 10)).hasSize(isKept ? 2 : 1);
        // what it came to stays
        assertThat(test.verdict()).isEqualTo(verdict);
        assertThat(test.output().bytes()).isEqualTo(Offences.PRINTED.length());
        assertThat(STORE.find(id).orElseThrow().outcome().orElseThrow().verdict())
                .isEqualTo(verdict);
    }

    @Property(tries = 100)
    @Tag("P58")
    void source_input_and_trace_of_an_incident_are_kept_for_30_days(@ForAll("ages") Duration age) throws Exception {
        Instant at = nextYear();
        SubmissionId id = judged("incident", Verdict.SECURITY_VIOLATION, at);

        retainAt(at.plus(age));

        AuditEntry entry = STORE.audit()
                .list(AuditQuery.ALL.ofKind(AuditRecord.Violation.class).newest(1))
                .getFirst();
        assertThat(entry.submission()).contains(id);
        boolean isKept = age.compareTo(MONTH) <= 0;
        assertThat(entry.hasEvidence()).isEqualTo(isKept);
        assertThat(STORE.audit()
                        .evidence(entry.number())
                        .map(kept ->
                                kept.parts().stream().map(Evidence.Part::kind).toList()))
                .isEqualTo(
                        isKept
                                ? Optional.of(List.of(Evidence.Kind.SOURCE, Evidence.Kind.INPUT, Evidence.Kind.TRACE))
                                : Optional.empty());
    }
}
