package dev.letscode.app.ide.results;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is known of a run or a submission while it goes on, and what came of it. A model: used by one thread. */
public final class Report {

    /** How far it is. */
    public sealed interface Phase {

        /** Nothing was asked for yet. */
        record Idle() implements Phase {}

        /** The judge is being started, or others are before it. */
        record Waiting() implements Phase {}

        /** It is analysed, planned and compiled. */
        record Preparing() implements Phase {}

        /** Its tests are run. */
        record Judging(int tests) implements Phase {}

        /** Stop was pressed; it ends any moment. */
        record Stopping() implements Phase {}

        record Ended(Verdict verdict, String reason, OptionalDouble score) implements Phase {}

        record Cancelled() implements Phase {}

        /** There is no verdict; a person has to do something about it. */
        record Failed(String message) implements Phase {}

        /** Whether something is going on. */
        default boolean isBusy() {
            return switch (this) {
                case Waiting _, Preparing _, Judging _, Stopping _ -> true;
                case Idle _, Ended _, Cancelled _, Failed _ -> false;
            };
        }
    }

    /** Where it runs, and why. */
    public record Plan(String backend, String reason) {}

    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(new Phase.Idle());
    private final ObjectProperty<Optional<Plan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<String> note = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> compilerOutput = new SimpleObjectProperty<>("");
    private final ObservableList<TestResult> tests = FXCollections.observableArrayList();
    private final ObservableList<CompilerDiagnostic> diagnostics = FXCollections.observableArrayList();

    // kept, since they hear of changes only as long as somebody holds them
    private final ObservableList<TestResult> testsShown = FXCollections.unmodifiableObservableList(tests);
    private final ObservableList<CompilerDiagnostic> diagnosticsShown =
            FXCollections.unmodifiableObservableList(diagnostics);

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase;
    }

    public ReadOnlyObjectProperty<Optional<Plan>> plan() {
        return plan;
    }

    /** What else a person should know, such as that the conditions are not those of a contest; may be empty. */
    public ReadOnlyObjectProperty<String> note() {
        return note;
    }

    /** As the compiler printed it; empty if the program was built. */
    public ReadOnlyObjectProperty<String> compilerOutput() {
        return compilerOutput;
    }

    /** Those that have ended, in the order in which they have. */
    public ObservableList<TestResult> tests() {
        return testsShown;
    }

    public ObservableList<CompilerDiagnostic> diagnostics() {
        return diagnosticsShown;
    }

    public boolean isBusy() {
        return phase.get().isBusy();
    }

    /** Something new is asked for. */
    public void begin() {
        forget();
        note.set("");
        phase.set(new Phase.Waiting());
    }

    public void prepare() {
        phase.set(new Phase.Preparing());
    }

    public void planned(Plan value) {
        plan.set(Optional.of(value));
    }

    public void compiled(List<CompilerDiagnostic> warnings) {
        diagnostics.setAll(warnings);
    }

    public void judging(int count) {
        phase.set(new Phase.Judging(count));
    }

    public void finished(List<TestResult> results) {
        tests.addAll(results);
    }

    /** What was seen so far does not count. */
    public void startOver(String reason) {
        forget();
        note.set(reason);
        phase.set(new Phase.Preparing());
    }

    public void stopping() {
        if (isBusy()) {
            phase.set(new Phase.Stopping());
        }
    }

    /**
     * There is a verdict.
     *
     * @param compiler what it said if the program was not built
     * @param conditions what else a person should know; may be empty
     */
    public void ended(Verdict verdict, String reason, OptionalDouble score, String compiler, String conditions) {
        compilerOutput.set(compiler);
        note.set(conditions);
        phase.set(new Phase.Ended(verdict, reason, score));
    }

    public void cancelled() {
        phase.set(new Phase.Cancelled());
    }

    public void failed(String message) {
        phase.set(new Phase.Failed(message));
    }

    private void forget() {
        plan.set(Optional.empty());
        compilerOutput.set("");
        tests.clear();
        diagnostics.clear();
    }
}
