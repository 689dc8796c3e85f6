package dev.letscode.engine.judge;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.language.Language;
import java.util.List;

/**
 * What happens while a submission is judged, in this order: {@link Compiling}, {@link Compiled} or {@link Finished},
 * {@link LimitsKnown}, then for each test {@link TestStarted}, maybe {@link TestRepeated}, {@link TestFinished}, with
 * {@link GroupFinished} after the last test of a group, and {@link Finished} at the end. The result of a test is
 * delivered before the next one starts.
 */
public sealed interface JudgeEvent {

    record Compiling(Language language) implements JudgeEvent {}

    /**
     * The program is ready.
     *
     * @param cached whether it had been built before
     */
    record Compiled(List<CompilerDiagnostic> warnings, boolean cached) implements JudgeEvent {
        public Compiled {
            warnings = List.copyOf(warnings);
        }
    }

    /** An example submission is run because the package leaves the time limit to be derived from them. */
    record MeasuringTimeLimit(String submission) implements JudgeEvent {}

    record LimitsKnown(JudgingLimits limits) implements JudgeEvent {}

    /**
     * A test is about to be run.
     *
     * @param number from 1
     * @param count of all tests
     */
    record TestStarted(int number, int count, String name) implements JudgeEvent {}

    /**
     * It is run again: with nothing else beside it if it was too slow, but so that the machine may be to blame, and in
     * new environments if the sandbox failed, which says nothing about the program.
     */
    record TestRepeated(int number, String name, String reason) implements JudgeEvent {}

    record TestFinished(TestResult result) implements JudgeEvent {}

    record GroupFinished(GroupResult result) implements JudgeEvent {}

    record Finished(JudgingResult result) implements JudgeEvent {}
}
