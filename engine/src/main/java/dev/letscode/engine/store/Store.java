package dev.letscode.engine.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * All submissions, their sources and what came of them. What a method has written when it returns is on the disk, and
 * survives the end of the process and of the machine. Thread-safe; closing twice does no harm.
 */
public final class Store implements AutoCloseable {

    private final Optional<StoreLock> lock;
    private final Consumer<String> remarks;
    private final HikariDataSource connections;
    private final Jdbi jdbi;
    private final Writer writer;

    private Store(Optional<StoreLock> lock, Database database, Consumer<String> remarks) throws StoreException {
        this.lock = lock;
        this.remarks = remarks;
        this.connections = database.open();
        this.jdbi = Jdbi.create(connections);
        this.writer = new Writer(jdbi, database.afterCommit());
    }

    /**
     * Opens the store in a folder, and makes it if there is none.
     *
     * @param remarks told what could not be written, where nobody waits for it
     * @throws StoreException if it cannot be used, or another process uses it
     */
    public static Store embedded(Path folder, Consumer<String> remarks) throws StoreException {
        StoreLock lock = StoreLock.take(folder);
        try {
            return new Store(Optional.of(lock), Database.embedded(folder.resolve("store")), remarks);
        } catch (StoreException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens the store on a server.
     *
     * @param remarks told what could not be written, where nobody waits for it
     */
    public static Store open(Database database, Consumer<String> remarks) throws StoreException {
        return new Store(Optional.empty(), database, remarks);
    }

    /** Adds a submission that waits for its first judgement. */
    public void add(SubmissionId id, NewSubmission submission, Instant now) throws StoreException {
        writer.write(handle -> {
            SubmissionRows.insert(handle, id, submission, now);
            JudgementRows.insert(handle, id, 1, now);
            return true;
        });
    }

    /**
     * Adds a judgement that waits, and from now on is the one that counts.
     *
     * @return its number; empty if there is no such submission, or its last judgement has not ended
     */
    public Optional<Integer> addJudgement(SubmissionId id, Instant now) throws StoreException {
        return writer.write(handle -> {
            Optional<Submission> submission =
                    SubmissionRows.find(handle, id).filter(one -> one.state().isFinal());
            return submission.map(one -> {
                JudgementRows.insert(handle, id, one.judgement() + 1, now);
                SubmissionRows.requeue(handle, id, one.judgement() + 1);
                return one.judgement() + 1;
            });
        });
    }

    /** Notes, soon, that a worker has taken a judgement up. */
    public void start(SubmissionId id, int judgement, String worker, Instant now) {
        var _ = soon(handle -> {
            JudgementRows.start(handle, id, judgement, worker, now);
            SubmissionRows.setState(handle, id, judgement, SubmissionState.RUNNING);
            return true;
        });
    }

    /** Notes, soon, that a judgement has come to another state, in which it is not at its end. */
    public void setState(SubmissionId id, int judgement, SubmissionState state) {
        var _ = soon(handle -> {
            JudgementRows.setState(handle, id, judgement, state);
            SubmissionRows.setState(handle, id, judgement, state);
            return true;
        });
    }

    /**
     * Notes how a judgement ended, and the event that says so.
     *
     * @return false if it had ended before, and nothing was changed
     */
    public boolean complete(JudgingResult result, SubmissionEvent event) throws StoreException {
        SubmissionState state =
                result.verdict() == Verdict.JUDGE_ERROR ? SubmissionState.FAILED : SubmissionState.COMPLETED;
        byte[] encoded = StoredJson.result(result);
        SubmissionId id = event.submission();
        int judgement = event.judgement();
        return end(event, state, result.reason(), Optional.of(encoded), handle -> {
            JudgementRows.plan(handle, id, judgement, result.course().map(Course::plan));
            SubmissionRows.complete(handle, id, judgement, state, result);
        });
    }

    /**
     * Notes that a judgement cannot be made, and the event that says so.
     *
     * @return false if it had ended before, and nothing was changed
     */
    public boolean fail(String reason, SubmissionEvent event) throws StoreException {
        return end(event, SubmissionState.FAILED, reason);
    }

    /**
     * Notes that nobody wants a judgement any more, and the event that says so.
     *
     * @return false if it had ended before, and nothing was changed
     */
    public boolean cancel(SubmissionEvent event) throws StoreException {
        return end(event, SubmissionState.CANCELLED, "");
    }

    private boolean end(SubmissionEvent event, SubmissionState state, String reason) throws StoreException {
        return end(
                event,
                state,
                reason,
                Optional.empty(),
                handle -> SubmissionRows.setState(handle, event.submission(), event.judgement(), state));
    }

    private boolean end(
            SubmissionEvent event, SubmissionState state, String reason, Optional<byte[]> result, Consumer<Handle> more)
            throws StoreException {
        String body = StoredJson.happening(event.what());
        return writer.write(handle -> {
            boolean isFirst =
                    JudgementRows.end(handle, event.submission(), event.judgement(), state, event.at(), reason, result);
            if (isFirst) {
                more.accept(handle);
                EventRows.insert(handle, event, body);
            }
            return isFirst;
        });
    }

    public Optional<Submission> find(SubmissionId id) throws StoreException {
        return read(handle -> SubmissionRows.find(handle, id));
    }

    /** The files of a submission's source, in their order. */
    public List<SubmittedFile> source(SubmissionId id) throws StoreException {
        return read(handle -> SubmissionRows.source(handle, id));
    }

    /** What was submitted; empty if there is no such submission. */
    public Optional<NewSubmission> submitted(SubmissionId id) throws StoreException {
        return read(handle -> SubmissionRows.submitted(handle, id));
    }

    /** All judgements of a submission, the first one first. */
    public List<Judgement> judgements(SubmissionId id) throws StoreException {
        List<Judgement> judgements = new ArrayList<>();
        for (JudgementRows.Stored stored : read(handle -> JudgementRows.of(handle, id))) {
            judgements.add(stored.of(id));
        }
        return judgements;
    }

    /** Why a judgement was made where it was: plans are kept with their submissions. */
    public Optional<String> planReason(SubmissionId id, int judgement) throws StoreException {
        return read(handle -> JudgementRows.planReason(handle, id, judgement));
    }

    /** A page of submissions, the newest first. */
    public List<Submission> history(HistoryQuery query) throws StoreException {
        return read(handle -> SubmissionRows.history(handle, query));
    }

    /** All whose judgement has not ended, the oldest first. */
    public List<Submission> unfinished() throws StoreException {
        return read(SubmissionRows::unfinished);
    }

    /** The newest id, which all new ones have to come after. */
    public Optional<SubmissionId> lastId() throws StoreException {
        return read(SubmissionRows::lastId);
    }

    /** Keeps an event; it is written soon, after those that were kept before it. */
    public CompletableFuture<?> keep(SubmissionEvent event) {
        String body = StoredJson.happening(event.what());
        return soon(handle -> {
            EventRows.insert(handle, event, body);
            return true;
        });
    }

    /**
     * Events in their order.
     *
     * @param position after which
     * @param submission of which; of all if absent
     * @param most at once
     */
    public List<SubmissionEvent> events(long position, Optional<SubmissionId> submission, int most)
            throws StoreException {
        List<SubmissionEvent> events = new ArrayList<>();
        for (EventRows.Stored stored : read(handle -> EventRows.after(handle, position, submission, most))) {
            events.add(stored.event());
        }
        return events;
    }

    /** The greatest position of an event, or 0. */
    public long lastPosition() throws StoreException {
        return read(EventRows::last);
    }

    private CompletableFuture<?> soon(Writer.Change<?> change) {
        return writer.later(change).whenComplete((written, failure) -> {
            if (failure != null) {
                remarks.accept(String.valueOf(failure.getMessage()));
            }
        });
    }

    private interface Query<T> {
        T read(Handle handle);
    }

    private <T> T read(Query<T> query) throws StoreException {
        try {
            return jdbi.withHandle(query::read);
        } catch (JdbiException e) {
            throw new StoreException("the store cannot be read: " + Database.rootMessage(e), e);
        }
    }

    @Override
    public void close() {
        writer.close();
        connections.close();
        lock.ifPresent(StoreLock::close);
    }
}
