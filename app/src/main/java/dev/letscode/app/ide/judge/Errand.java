package dev.letscode.app.ide.judge;

import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.ide.work.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that the judge was asked for and that may be stopped. Thread-safe. */
public final class Errand {

    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private final Background background;
    private final Report report;
    private final List<Stop> stops = new ArrayList<>();
    private volatile Consumer<Runnable> teller;
    private @Nullable Future<?> work;
    private boolean stopped;

    /** What is done, waiting for the judge as long as it takes. */
    interface Work {
        void run() throws Exception;
    }

    /** How the judge is told that nobody wants it any more. */
    interface Stop {
        void run() throws Exception;
    }

    Errand(Background background, Report report) {
        this.background = background;
        this.report = report;
        this.teller = background::tell;
    }

    /** What is told of it while it goes on, and before whatever is told of it otherwise. */
    <T> Mailbox<T> mailbox(Consumer<? super List<T>> reader) {
        Mailbox<T> mailbox = new Mailbox<>(background, all -> ifWanted(() -> reader.accept(all)));
        teller = mailbox::then;
        return mailbox;
    }

    synchronized void begin(Work what) {
        work = background.start(
                () -> {
                    try {
                        what.run();
                    } catch (InterruptedException e) {
                        teller.accept(report::cancelled);
                    }
                    return true;
                },
                done -> {},
                failure -> tell(() -> report.failed(JudgeLink.words(failure))));
    }

    /** Says how to cancel what is being waited for from now on. */
    void cancelBy(Stop stop) {
        boolean late;
        synchronized (this) {
            stops.add(stop);
            late = stopped;
        }
        if (late) {
            run(stop);
        }
    }

    synchronized void requireWanted() throws InterruptedException {
        if (stopped) {
            throw new InterruptedException("stopped");
        }
    }

    /** Has the owner of the models change the report, unless it was stopped. */
    void tell(Runnable change) {
        teller.accept(() -> ifWanted(change));
    }

    private void ifWanted(Runnable change) {
        boolean wanted;
        synchronized (this) {
            wanted = !stopped;
        }
        if (wanted) {
            change.run();
        }
    }

    /** Stops it, wherever it is. The report says so at once; what runs for it ends within a second. */
    public void stop() {
        List<Stop> all;
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            all = List.copyOf(stops);
        }
        report.stopping();
        background.run(
                () -> {
                    all.forEach(Errand::run);
                    return true;
                },
                done -> {
                    interrupt();
                    report.cancelled();
                },
                failure -> report.cancelled());
    }

    private synchronized void interrupt() {
        if (work != null) {
            work.cancel(true);
        }
    }

    private static void run(Stop stop) {
        try {
            stop.run();
        } catch (Exception e) {
            LOG.warn("what nobody wants any more could not be stopped", e);
        }
    }
}
