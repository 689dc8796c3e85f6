package dev.letscode.engine.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.letscode.engine.audit.AuditRules;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * All submissions, their sources and what came of them. What a method has written when it returns is on the disk, and
 * survives the end of the process and of the machine. Thread-safe; closing twice does no harm.
 */
public final class Store implements AutoCloseable {

    private final Optional<StoreLock> lock;
    private final Consumer<String> remarks;
    private final Database database;
    private final Optional<Path> folder;
    private final HikariDataSource connections;
    private final Access access;
    private final MetricStore metrics;
    private final AuditStore audit;
    private final RetentionStore retention;
    private final Optional<BackupDesk> desk;
    private final Reader reader;
    private final Writer writer;
    private final UnderWay underWay = new UnderWay();
    private final StartReport opened;

    private Store(Optional<StoreLock> lock, Database database, Optional<Path> folder, Consumer<String> remarks)
            throws StoreException {
        this.lock = lock;
        this.remarks = remarks;
        this.database = database;
        this.folder = folder;
        this.connections = database.open();
        Jdbi jdbi = Jdbi.create(connections);
        this.reader = new Reader(jdbi);
        this.writer = new Writer(jdbi, database.afterCommit(), remarks);
        this.metrics = new MetricStore(reader, writer);
        this.access = new Access(jdbi, reader, writer);
        this.audit = new AuditStore(access, folder.map(HeadFile::new));
        this.retention = new RetentionStore(access);
        this.desk =
                lock.isPresent() ? folder.map(home -> new BackupDesk(home, this::backup, remarks)) : Optional.empty();
        this.opened = look();
    }

    /**
     * Opens the store in a folder, and makes it if there is none. Other processes may ask this one for backups.
     *
     * @param remarks told what could not be written, where nobody waits for it
     * @throws StoreException if it cannot be used, or another process uses it
     */
    public static Store embedded(Path folder, Consumer<String> remarks) throws StoreException {
        StoreFolder.requireNoneInterrupted(folder);
        StoreLock lock = StoreLock.take(folder);
        boolean existed = Files.exists(folder.resolve(Backup.DATABASE));
        try {
            return new Store(
                    Optional.of(lock), Database.embedded(folder.resolve("store")), Optional.of(folder), remarks);
        } catch (StoreException e) {
            lock.close();
            throw existed ? StoreFolder.damaged(folder, e) : e;
        }
    }

    /**
     * Opens the store on a server.
     *
     * @param remarks told what could not be written, where nobody waits for it
     */
    public static Store open(Database database, Consumer<String> remarks) throws StoreException {
        return new Store(Optional.empty(), database, Optional.empty(), remarks);
    }

    /**
     * Opens the store on a server.
     *
     * @param folder where the end of the log of security is noted, apart from the server
     * @param remarks told what could not be written, where nobody waits for it
     */
    public static Store open(Database database, Path folder, Consumer<String> remarks) throws StoreException {
        return new Store(Optional.empty(), database, Optional.of(folder), remarks);
    }

    /** A database that is open and cannot be read is closed again. */
    private StartReport look() throws StoreException {
        try {
            boolean wasKilled = lock.filter(StoreLock::wasKilled).isPresent();
            StartReport report = new StartCheck(access, audit).run(wasKilled);
            report.message(folder.map(Path::toString).orElse(database.url())).ifPresent(remarks);
            return report;
        } catch (StoreException e) {
            closeAll();
            throw e;
        }
    }

    /** What was found when it was opened, and told as a remark. */
    public StartReport opened() {
        return opened;
    }

    /** Reads all of it: whether it fits together, and can be understood. It is used meanwhile. */
    public StoreReport check() throws StoreException {
        return new StoreCheck(access, audit).run();
    }

    /**
     * Makes a backup of an embedded store, and reads it; the store is used meanwhile.
     *
     * @param target that does not exist yet
     */
    public void backup(Path target) throws StoreException {
        if (database.backup().isEmpty()) {
            throw new StoreException(
                    "this store is on a server, which makes backups by its own means, such as pg_dump");
        }
        String statement = database.backup().get();
        Backup.make(
                folder.orElseThrow(), zip -> access.read(handle -> handle.execute(statement, zip.toString())), target);
    }

    /** The log of security, and its evidence. */
    public AuditStore audit() {
        return audit;
    }

    /** What removes what is kept for some time only. */
    public RetentionStore retention() {
        return retention;
    }

    /** A result as it is kept: JSON, compressed by gzip. */
    public static byte[] trace(Record result) {
        return StoredJson.packed(result);
    }

    /** A submission that is being added. */
    public interface Adding {
        /** Waits until it is on the disk. */
        void await() throws StoreException;
    }

    /** Adds a submission that waits for its first judgement. */
    public Submission add(SubmissionId id, NewSubmission source, Instant now) throws StoreException {
        Submission waiting = Submission.waiting(id, source, now);
        add(waiting, source, () -> {}).await();
        return waiting;
    }

    /**
     * Begins to add a submission that waits for its first judgement, and lets that begin meanwhile: whatever is written
     * from now on comes after it.
     *
     * @param visible told as soon as it can be read, by a thread for which all who write wait
     * @return what must be awaited
     */
    public Adding add(Submission waiting, NewSubmission source, Runnable visible) {
        return writer.ask(
                handle -> {
                    SubmissionRows.insert(handle, waiting.id(), source, waiting.submitted());
                    JudgementRows.insert(handle, waiting.id(), 1, waiting.submitted());
                    return true;
                },
                visible)::await;
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

    /** Notes, soon, that a worker has taken a judgement up; or never, if it ends before. */
    public void start(SubmissionId id, int judgement, String worker, Instant now) {
        note(underWay.start(id, judgement, worker, now));
    }

    /** Notes, soon, that a judgement has come to another state, in which it is not at its end; or never, if it ends before. */
    public void setState(SubmissionId id, int judgement, SubmissionState state) {
        underWay.setState(id, judgement, state).ifPresent(this::note);
    }

    private void note(UnderWay.Started started) {
        var _ = writer.later(handle -> {
            if (underWay.has(started)) {
                JudgementRows.start(handle, started);
                SubmissionRows.setState(handle, started.id(), started.judgement(), started.state());
            }
            return true;
        });
    }

    /**
     * Notes how a judgement ended, and the event that says so.
     *
     * @param caught what it tried that is forbidden, which goes into the log of security
     * @return false if it had ended before, and nothing was changed
     */
    public boolean complete(JudgingResult result, SubmissionEvent event, Optional<Caught> caught)
            throws StoreException {
        SubmissionState state =
                result.verdict() == Verdict.JUDGE_ERROR ? SubmissionState.FAILED : SubmissionState.COMPLETED;
        // while the thread that writes comes to it, and does the rest
        CompletableFuture<byte[]> encoded = new CompletableFuture<>();
        SubmissionId id = event.submission();
        int judgement = event.judgement();
        JudgementRows.End end =
                new JudgementRows.End(state, result.reason(), result.course().map(Course::plan));
        Writer.Asked<Boolean> asked = end(event, end, handle -> {
            SubmissionRows.complete(handle, id, judgement, state, result);
            caught.ifPresent(one -> {
                AuditRows.append(handle, event.at(), one.violation(), Optional.of(one.evidence()));
                new AuditDetection(handle, AuditRules.DEFAULT, event.at()).after(one.violation());
            });
            JudgementRows.setResult(handle, id, judgement, encoded.join());
        });
        try {
            encoded.complete(StoredJson.result(result));
        } catch (RuntimeException | Error e) {
            encoded.completeExceptionally(e);
            throw e;
        }
        boolean isFirst = asked.await();
        if (caught.isPresent()) {
            noteHead();
        }
        return isFirst;
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
                        new JudgementRows.End(state, reason, Optional.empty()),
                        handle -> SubmissionRows.setState(handle, event.submission(), event.judgement(), state))
                .await();
    }

    private Writer.Asked<Boolean> end(SubmissionEvent event, JudgementRows.End end, Consumer<Handle> more) {
        String body = StoredJson.happening(event.what());
        Optional<UnderWay.Started> started = underWay.end(event.submission(), event.judgement());
        return writer.ask(
                handle -> {
                    boolean isFirst = JudgementRows.end(handle, event, started, end);
                    if (isFirst) {
                        EventRows.insert(handle, event, body);
                        more.accept(handle);
                    }
                    return isFirst;
                },
                () -> {});
    }

    public Optional<Submission> find(SubmissionId id) throws StoreException {
        return reader.read(handle -> SubmissionRows.find(handle, id));
    }

    /**
     * What was submitted; empty if there is no such submission.
     *
     * @throws DamagedException if it is not that any more
     */
    public Optional<NewSubmission> submitted(SubmissionId id) throws StoreException {
        Optional<SubmissionRows.Submitted> stored = reader.read(handle -> SubmissionRows.submitted(handle, id));
        if (stored.isPresent() && !stored.get().isWhole()) {
            throw new DamagedException("the source of " + id + " is not what was submitted: the store is damaged");
        }
        return stored.map(SubmissionRows.Submitted::source);
    }

    /** All judgements of a submission, the first one first. */
    public List<Judgement> judgements(SubmissionId id) throws StoreException {
        List<Judgement> judgements = new ArrayList<>();
        for (JudgementRows.Stored stored : reader.read(handle -> JudgementRows.of(handle, id))) {
            judgements.add(stored.of(id));
        }
        return judgements;
    }

    /** Why a judgement was made where it was: plans are kept with their submissions. */
    public Optional<String> planReason(SubmissionId id, int judgement) throws StoreException {
        return reader.read(handle -> JudgementRows.planReason(handle, id, judgement));
    }

    /** A page of submissions, the newest first. */
    public List<Submission> history(HistoryQuery query) throws StoreException {
        return reader.read(handle -> HistoryRows.page(handle, query));
    }

    /** How the database reads a page, in its own words. */
    public String historyPlan(HistoryQuery query) throws StoreException {
        return reader.read(handle -> HistoryRows.plan(handle, query));
    }

    /** All whose judgement has not ended, the oldest first. */
    public List<Submission> unfinished() throws StoreException {
        return reader.read(SubmissionRows::unfinished);
    }

    /** The newest id, which all new ones have to come after. */
    public Optional<SubmissionId> lastId() throws StoreException {
        return reader.read(SubmissionRows::lastId);
    }

    /** Keeps an event; it is written soon, after those that were kept before it. */
    public CompletableFuture<?> keep(SubmissionEvent event) {
        return writer.ahead(handle -> {
            EventRows.insert(handle, event, StoredJson.happening(event.what()));
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
        for (EventRows.Stored stored : reader.read(handle -> EventRows.after(handle, position, submission, most))) {
            events.add(stored.event());
        }
        return events;
    }

    /** The greatest position of an event, or 0. */
    public long lastPosition() throws StoreException {
        return reader.read(EventRows::last);
    }

    /** What was measured. */
    public MetricStore metrics() {
        return metrics;
    }

    /** The verdict stands, even if the end of the log cannot be noted now; the next entry notes its own. */
    private void noteHead() {
        try {
            audit.noteHead();
        } catch (StoreException e) {
            remarks.accept(String.valueOf(e.getMessage()));
        }
    }

    Access access() {
        return access;
    }

    private void closeAll() {
        desk.ifPresent(BackupDesk::close);
        writer.close();
        connections.close();
    }

    @Override
    public void close() {
        closeAll();
        lock.ifPresent(StoreLock::release);
    }
}
