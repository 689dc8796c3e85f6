package dev.letscode.engine.judge;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Recovery;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.verdict.Verdict;
import java.util.List;

/**
 * What happens while a submission is judged, in this order: {@link Planned} where a router decides, {@link Compiling}, {@link Compiled} or {@link Finished},
 * {@link LimitsKnown}, then for each test {@link TestStarted}, maybe {@link TestRepeated}, {@link TestFinished}, with
 * {@link GroupFinished} after the last test of a group, and {@link Finished} at the end. The result of a test is
 * delivered before the next one starts. After {@link Recovering} and {@link Confirming} it begins again with {@link Compiling}.
 */
public sealed interface JudgeEvent {

    /** It is known where the submission runs, or that nothing can run it. */
    record Planned(Routing routing) implements JudgeEvent {}

    /** A backend failed, which says nothing about the submission, and this is done about it. */
    record Recovering(Recovery.Step step) implements JudgeEvent {}

    /** The client tier did not accept it, and the server tier is asked, whose verdict counts. */
    record Confirming(Verdict verdict, Backend by) implements JudgeEvent {}

    /** Something that changes nothing about the result, and that whoever runs this judge may want to look into. */
    record Remark(String text) implements JudgeEvent {}

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
