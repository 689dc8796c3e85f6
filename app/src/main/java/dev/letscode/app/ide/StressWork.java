package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.stress.StressPane;
import dev.letscode.app.ide.stress.StressTrial;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Stress tests of the problems that are open, one for each. */
final class StressWork implements StressPane.Deeds {

    private final JudgeLink judge;
    private final Desk desk;
    private final Words words;
    private final Work work;
    private final Window owner;
    private final Runnable flush;
    private final Consumer<String> complain;
    private final BiConsumer<String, String> addTest;
    private final Map<OpenProblem, StressTrial> trials = new HashMap<>();
    private final Map<StressTrial, Runnable> stops = new HashMap<>();
    private final StressPane pane;
    private @Nullable OpenProblem offered;

    /**
     * Tests what is on the desk.
     *
     * @param flush takes over what is in the editor
     * @param addTest adds a test of one's own to the problem in front: its input and what is expected
     */
    StressWork(
            IdeParts parts,
            Work work,
            Window owner,
            Runnable flush,
            Consumer<String> complain,
            BiConsumer<String, String> addTest) {
        this.judge = parts.judge();
        this.desk = parts.desk();
        this.words = parts.words();
        this.work = work;
        this.owner = owner;
        this.flush = flush;
        this.complain = complain;
        this.addTest = addTest;
        this.pane = new StressPane(words, this);
    }

    StressPane pane() {
        return pane;
    }

    /** Shows the stress test of the problem in front, and offers what its package has. */
    void show(@Nullable OpenProblem problem) {
        trials.keySet().removeIf(one -> !desk.open().contains(one) && stop(trials.get(one)));
        pane.show(problem == null ? null : trials.computeIfAbsent(problem, any -> new StressTrial()));
        if (problem != null && !problem.equals(offered)) {
            offered = problem;
            judge.stressChoices(
                    problem.item().problem(),
                    choices -> {
                        if (problem.equals(offered)) {
                            pane.offer(choices);
                        }
                    },
                    failure -> complain.accept(String.valueOf(failure.getMessage())));
        }
    }

    @Override
    public void start(StressSetup setup) {
        flush.run();
        desk.current().get().ifPresent(problem -> {
            StressTrial trial = trials.computeIfAbsent(problem, any -> new StressTrial());
            trial.begin();
            work.whenKnown(
                    problem,
                    source -> stops.put(trial, judge.stress(source, setup, trial::heard, new Ending(trial))),
                    failure -> trial.failed(String.valueOf(failure.getMessage())));
        });
    }

    /** How a stress test ends. */
    private record Ending(StressTrial trial) implements JudgeLink.Ending<StressResult> {

        @Override
        public void ended(StressResult result) {
            trial.ended(result);
        }

        @Override
        public void stopped() {
            trial.stopped();
        }

        @Override
        public void failed(String message) {
            trial.failed(message);
        }
    }

    @Override
    public void stop() {
        desk.current().get().map(trials::get).ifPresent(this::stop);
    }

    private boolean stop(@Nullable StressTrial trial) {
        Runnable stop = stops.remove(trial);
        if (stop != null) {
            stop.run();
        }
        return true;
    }

    @Override
    public void addTest(Counterexample found) {
        addTest.accept(found.input(), found.answer());
    }

    @Override
    public void own(Consumer<StressPart> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of(Word.STRESS_OWN));
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            judge.stressPart(file.toPath(), chosen, failure -> complain.accept(String.valueOf(failure.getMessage())));
        }
    }
}
