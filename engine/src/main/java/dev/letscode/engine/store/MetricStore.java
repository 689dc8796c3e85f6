package dev.letscode.engine.store;

import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.metrics.Alert;
import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.metrics.ExecutionSummary;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.metrics.TierLatency;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** What was measured, and the alerts that came of it; a part of a {@link Store}. Thread-safe. */
public final class MetricStore {

    private final Reader reader;
    private final Writer writer;

    MetricStore(Reader reader, Writer writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** The position of the last event that this follower has dealt with, or 0. */
    public long position(String follower) throws StoreException {
        return reader.read(handle -> FollowerRows.position(handle, follower));
    }

    /** Notes executions, each once, and how far the follower who tells of them has come. */
    public void record(Collection<Execution> executions, String follower, long position) throws StoreException {
        writer.write(handle -> {
            executions.forEach(execution -> ExecutionRows.insert(handle, execution));
            FollowerRows.move(handle, follower, position);
            return true;
        });
    }

    /** What a judgement is measured by; empty if it has no result, or its submission is gone. */
    public Optional<Execution> measure(SubmissionId id, int judgement) throws StoreException {
        Optional<Submission> submission = reader.read(handle -> SubmissionRows.find(handle, id));
        Optional<JudgementRows.Stored> stored = reader.read(handle -> JudgementRows.of(handle, id)).stream()
                .filter(one -> one.number() == judgement)
                .findFirst();
        if (submission.isEmpty() || stored.isEmpty() || stored.get().ended().isEmpty()) {
            return Optional.empty();
        }
        Optional<JudgingResult> result = stored.get().of(id).result();
        Instant ended = stored.get().ended().get();
        Instant started = stored.get().started().orElse(ended);
        return Optional.of(new Execution(
                id,
                judgement,
                submission.get().account(),
                submission.get().problem(),
                submission.get().language(),
                result.flatMap(JudgingResult::course).map(Course::backend).map(Enum::name),
                result.map(JudgingResult::verdict).orElse(Verdict.JUDGE_ERROR),
                ended,
                Duration.between(stored.get().queued(), started),
                Duration.between(started, ended),
                result.flatMap(JudgingResult::cpu),
                result.map(JudgingResult::peakMemoryBytes).orElse(OptionalLong.empty()),
                result.map(one -> one.tests().size()).orElse(0)));
    }

    public Optional<Execution> execution(SubmissionId id, int judgement) throws StoreException {
        return reader.read(handle -> ExecutionRows.find(handle, id, judgement));
    }

    /**
     * Executions that ended within a range of time, by verdict and by parts of the range, the first part first.
     *
     * @param to exclusive
     * @param part as long as one part; they begin at its multiples since 1970
     */
    public List<ExecutionSummary> executions(Instant from, Instant to, Duration part) throws StoreException {
        return reader.read(handle -> ExecutionRows.summaries(handle, from, to, part));
    }

    /**
     * How long people waited for verdicts within a range of time, by tier and by parts as for {@link #executions}; what no
     * tier ran, because it did not compile, is not among it.
     */
    public List<TierLatency> latencies(Instant from, Instant to, Duration part) throws StoreException {
        return reader.read(handle -> ExecutionRows.latencies(handle, from, to, part));
    }

    /** Forgets executions that ended before a time. */
    public int forgetExecutions(Instant before) throws StoreException {
        return writer.write(handle -> ExecutionRows.delete(handle, before));
    }

    /** Keeps samples, soon; what is there of the same series and time already is added to. */
    public CompletableFuture<?> keep(Collection<Sample> samples) {
        List<Sample> all = List.copyOf(samples);
        return writer.later(handle -> {
            all.forEach(sample -> SampleRows.add(handle, sample));
            return true;
        });
    }

    /**
     * What a series has shown within a range of time, in parts as for {@link #executions}.
     *
     * @param to exclusive
     */
    public List<Sample> samples(String series, Instant from, Instant to, Duration part) throws StoreException {
        return reader.read(handle -> SampleRows.of(handle, series, from, to, part));
    }

    /** The names of all series, in their order. */
    public List<String> series() throws StoreException {
        return reader.read(SampleRows::series);
    }

    /**
     * Joins samples that were taken before a time to one for each part; nothing is lost but when exactly it was.
     *
     * @return how many rows there are fewer
     */
    public int thinOut(Instant before, Duration part) throws StoreException {
        return writer.write(handle -> SampleRows.thinOut(handle, before, part));
    }

    /** Notes, soon, that an alert was raised. */
    public CompletableFuture<?> raise(Alert alert) {
        return writer.later(handle -> {
            AlertRows.insert(handle, alert);
            return true;
        });
    }

    /** Notes, soon, that an alert is over. */
    public CompletableFuture<?> clear(Alert alert) {
        return writer.later(handle -> {
            AlertRows.clear(handle, alert);
            return true;
        });
    }

    /** All alerts that were raised within a range of time, the newest first. */
    public List<Alert> alerts(Instant from, Instant to) throws StoreException {
        return reader.read(handle -> AlertRows.within(handle, from, to));
    }

    /** All alerts that are not over. */
    public List<Alert> openAlerts() throws StoreException {
        return reader.read(AlertRows::open);
    }
}
