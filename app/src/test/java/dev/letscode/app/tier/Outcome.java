package dev.letscode.app.tier;

import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.language.Tier;
import dev.letscode.sandbox.Exit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a program in one tier.
 *
 * @param tier that ran it
 */
record Outcome(Tier tier, CustomTestResult result, Content output, Content error) {

    /** What is not as the program says; empty if all is. */
    List<String> differencesFrom(TierProgram program) {
        List<String> differences = new ArrayList<>();
        Ending ending = program.ending();
        if (result.verdict() != ending.verdict()) {
            differences.add("its verdict is " + result.verdict().id() + " (" + result.reason() + ") instead of "
                    + ending.verdict().id());
        }
        if (ending instanceof Ending.Exited(int code)
                && result.exit().isPresent()
                && !result.exit().equals(Optional.of(new Exit.Exited(code)))) {
            differences.add("it ended with " + result.exit().get() + " instead of exit code " + code);
        }
        if (ending.hasOutput()) {
            program.output()
                    .firstDifference(output)
                    .ifPresent(difference -> differences.add("of its output " + difference));
            program.error()
                    .flatMap(expected -> expected.firstDifference(error))
                    .ifPresent(difference -> differences.add("of its standard error " + difference));
        }
        return differences;
    }

    /** For somebody who looks for the reason. */
    String complaint() {
        Optional<String> said = Content.EMPTY.firstDifference(error);
        return said.map(text -> "; of its standard error " + text).orElse("");
    }
}
