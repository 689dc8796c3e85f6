package dev.letscode.app.ide.contest;

import dev.letscode.app.contest.ContestFile;
import dev.letscode.app.contest.ContestSubmissions;
import dev.letscode.app.contest.SteadyClock;
import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.contest.Account;
import dev.letscode.engine.contest.Contest;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestSubmission;
import dev.letscode.engine.contest.Curtain;
import dev.letscode.engine.contest.Schedule.Phase;
import dev.letscode.engine.contest.Scoreboard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The contest of this home, if there is one. Every change of it is on its way to the disk before anybody sees it. A model:
 * used by one thread, which calls {@link #tick} as time goes by.
 */
public final class ContestModel {

    /** How far the machine's clock may be behind before somebody has to know. */
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    /** How often the time that was seen is saved. */
    private static final Duration SAVED_EVERY = Duration.ofSeconds(15);

    private final Background background;
    private final ContestFile file;
    private final ContestPackages packages;
    private final ContestSubmissions store;
    private final SteadyClock clock;
    private final String user;
    private final ReadOnlyObjectWrapper<Optional<ContestState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scoreboard>> board = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.PLANNED);
    private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private final ReadOnlyObjectWrapper<Duration> behind = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ObjectProperty<List<ProblemItem>> items = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<String> message = new SimpleObjectProperty<>("");
    private List<ContestSubmission> submissions = List.of();
    private long changes;
    private boolean isReading;
    private boolean isStale;
    private Instant saved = Instant.EPOCH;

    /**
     * Makes one that knows of no contest yet.
     *
     * @param user who takes part in a contest that names nobody
     */
    public ContestModel(
            Background background,
            ContestFile file,
            ContestPackages packages,
            ContestSubmissions store,
            SteadyClock clock,
            String user) {
        this.background = background;
        this.file = file;
        this.packages = packages;
        this.store = store;
        this.clock = clock;
        this.user = Account.canBeName(user) ? user : "contestant";
    }

    /** The contest that goes on, or that is over and still looked at. */
    public ReadOnlyObjectProperty<Optional<ContestState>> state() {
        return state.getReadOnlyProperty();
    }

    /** What everybody may see. */
    public ReadOnlyObjectProperty<Optional<Scoreboard>> board() {
        return board.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The contest's time, as of the last tick. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** How far the machine's clock was put back behind the contest's; zero if it was not. */
    public ReadOnlyObjectProperty<Duration> behind() {
        return behind.getReadOnlyProperty();
    }

    /** The packages of the contest's problems, in their order. */
    public ObjectProperty<List<ProblemItem>> items() {
        return items;
    }

    /** What came of what was done last, for people; empty if it shows. */
    public ObjectProperty<String> message() {
        return message;
    }

    /** Whether only the contest's problems are worked on now. */
    public boolean isOpen() {
        return state.get().isPresent() && phase.get().isOpen();
    }

    /** Who makes the submissions that are made now. */
    public String account() {
        return state.get().map(ContestState::current).orElse(user);
    }

    /** Goes on with what an earlier process has left. */
    public void restore() {
        background.run(file::read, found -> found.ifPresent(this::restore), this::complain);
    }

    private void restore(ContestState left) {
        if (left.schedule().phase(left.latest()).isOpen()) {
            clock.notBefore(left.latest());
        }
        take(left);
        background.run(
                () -> packages.read(left.contest()),
                read -> {
                    items.set(read);
                    // what the packages say about their subtasks is known only now
                    reload();
                },
                this::complain);
    }

    /** Opens the contest of a folder: its description, or else the problems in it. */
    public void open(Path folder) {
        background.run(() -> packages.open(folder), this::begin, this::complain);
    }

    /** Opens a contest that was put together here. */
    public void open(Contest contest) {
        background.run(
                () -> new ContestPackages.Opened(contest, packages.read(contest), List.of()),
                this::begin,
                this::complain);
    }

    private void begin(ContestPackages.Opened opened) {
        if (state.get().isPresent()) {
            message.set("a contest is open already; close it first");
            return;
        }
        message.set(String.join("\n", opened.warnings()));
        items.set(opened.items());
        change(ContestState.open(opened.contest(), Account.of(user, user, 0), clock.instant()));
    }

    /** Begins now. */
    public void start() {
        change(one -> one.started(clock.instant()));
    }

    /** Begins in some time. */
    public void startIn(Duration time) {
        change(one -> one.startingAt(clock.instant().plus(time), clock.instant()));
    }

    public void extend(Duration by) {
        change(one -> one.extended(by, clock.instant()));
    }

    /** Lets somebody else sit down here; they are added if they do not take part yet. */
    public void sitDown(String name) {
        String wanted = name.strip();
        if (!Account.canBeName(wanted)) {
            message.set("a name has 1 to " + Account.LONGEST_NAME + " visible characters");
            return;
        }
        change(one -> one.accounts().stream().anyMatch(account -> account.name().equals(wanted))
                ? one.switchedTo(wanted)
                : one.withAccount(Account.of(wanted, wanted, one.accounts().size())));
    }

    /** Shows one more cell of a scoreboard that has frozen, once the contest is over; all of it if nothing is left. */
    public void reveal() {
        change(one -> one.next(submissions, clock.instant())
                .map(place -> one.withCurtain(one.curtain().reveal(place)))
                .orElseGet(() -> one.withCurtain(Curtain.OPEN)));
    }

    public void revealAll() {
        change(one -> one.withCurtain(Curtain.OPEN));
    }

    /** The cell that was shown last belongs to this place; the one that comes next is here. */
    public Optional<Curtain.Place> next() {
        return state.get().flatMap(one -> one.next(submissions, clock.instant()));
    }

    /** All submissions that count, with what is hidden from everybody. */
    public List<ContestSubmission> submissions() {
        return submissions;
    }

    /** Puts the contest away. Its submissions stay in the history. */
    public void close() {
        state.get().ifPresent(one -> {
            long number = ++changes;
            state.set(Optional.empty());
            submissions = List.of();
            items.set(List.of());
            board.set(Optional.empty());
            phase.set(Phase.PLANNED);
            behind.set(Duration.ZERO);
            background.run(
                    () -> {
                        file.putAway(one, number);
                        return true;
                    },
                    done -> {},
                    this::complain);
        });
    }

    /** Time has gone by. */
    public void tick() {
        Optional<ContestState> known = state.get();
        if (known.isEmpty()) {
            return;
        }
        ContestState one = known.get();
        Instant seen = clock.instant();
        now.set(one.at(seen));
        Duration late = Duration.between(clock.machine(), one.at(seen));
        behind.set(late.compareTo(TOLERATED) > 0 ? late : Duration.ZERO);
        Phase next = one.phase(seen);
        boolean isDue = next.isOpen() && Duration.between(saved, seen).compareTo(SAVED_EVERY) >= 0;
        if (next != phase.get() || isDue) {
            change(one.seen(seen));
        }
    }

    /** Something was submitted or judged. */
    public void reload() {
        if (isReading) {
            isStale = true;
            return;
        }
        state.get().ifPresent(one -> {
            isReading = true;
            isStale = false;
            background.run(
                    () -> store.of(one),
                    read -> {
                        isReading = false;
                        if (state.get().map(ContestState::contest).equals(Optional.of(one.contest()))) {
                            submissions = read;
                            recompute();
                        }
                        again();
                    },
                    failure -> {
                        isReading = false;
                        complain(failure);
                    });
        });
    }

    private void again() {
        if (isStale) {
            reload();
        }
    }

    private void change(UnaryOperator<ContestState> how) {
        state.get().ifPresent(one -> {
            try {
                message.set("");
                change(how.apply(one));
            } catch (IllegalArgumentException e) {
                message.set(String.valueOf(e.getMessage()));
            }
        });
    }

    private void change(ContestState next) {
        long number = ++changes;
        saved = clock.instant();
        background.run(
                () -> {
                    file.save(next, number);
                    return true;
                },
                done -> {},
                this::complain);
        take(next);
    }

    private void take(ContestState next) {
        boolean isOther = !state.get().map(ContestState::accounts).equals(Optional.of(next.accounts()))
                || !state.get().map(ContestState::schedule).equals(Optional.of(next.schedule()));
        state.set(Optional.of(next));
        now.set(next.at(clock.instant()));
        phase.set(next.phase(clock.instant()));
        recompute();
        if (isOther) {
            reload();
        }
    }

    private void recompute() {
        board.set(state.get().map(one -> one.board(submissions, clock.instant())));
    }

    private void complain(Exception failure) {
        message.set(failure instanceof InputException ? String.valueOf(failure.getMessage()) : failure.toString());
    }

    /** For who shows complaints of its own. */
    Consumer<Exception> complaining() {
        return this::complain;
    }
}
