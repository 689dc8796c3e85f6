package dev.letscode.app.ide;

import dev.letscode.app.ide.console.ConsolePane;
import dev.letscode.app.ide.console.ConsoleSession;
import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.engine.judge.CustomTestResult;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The consoles of the problems that are open, one for each. */
final class ConsoleWork {

    private final JudgeLink judge;
    private final Desk desk;
    private final Work work;
    private final Runnable flush;
    private final Map<OpenProblem, ConsoleSession> sessions = new HashMap<>();
    private final Map<ConsoleSession, Runnable> stops = new HashMap<>();
    private final ConsolePane pane;

    /**
     * Runs what is on the desk.
     *
     * @param flush takes over what is in the editor
     */
    ConsoleWork(IdeParts parts, Work work, Runnable flush) {
        this.judge = parts.judge();
        this.desk = parts.desk();
        this.work = work;
        this.flush = flush;
        this.pane = new ConsolePane(parts.words(), this::start, this::stop);
    }

    ConsolePane pane() {
        return pane;
    }

    /** Shows the console of the problem in front. */
    void show(@Nullable OpenProblem problem) {
        sessions.keySet().removeIf(one -> !desk.open().contains(one) && stop(sessions.get(one)));
        pane.show(problem == null ? null : sessions.computeIfAbsent(problem, any -> new ConsoleSession()));
    }

    /** Runs the source in front. */
    void start() {
        flush.run();
        desk.current().get().ifPresent(problem -> {
            ConsoleSession session = sessions.computeIfAbsent(problem, any -> new ConsoleSession());
            if (session.isBusy()) {
                return;
            }
            var input = session.begin();
            pane.focus();
            work.whenKnown(
                    problem,
                    source -> stops.put(session, judge.converse(source, input, session, new Ending(session))),
                    failure -> session.failed(String.valueOf(failure.getMessage())));
        });
    }

    /** How a run ends. */
    private record Ending(ConsoleSession session) implements JudgeLink.Ending<CustomTestResult> {

        @Override
        public void ended(CustomTestResult result) {
            session.ended(result);
        }

        @Override
        public void stopped() {
            session.stopped();
        }

        @Override
        public void failed(String message) {
            session.failed(message);
        }
    }

    void stop() {
        desk.current().get().map(sessions::get).ifPresent(this::stop);
    }

    private boolean stop(@Nullable ConsoleSession session) {
        Runnable stop = stops.remove(session);
        if (stop != null) {
            stop.run();
        }
        return true;
    }
}
