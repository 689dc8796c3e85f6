package dev.letscode.engine.tier;

import dev.letscode.engine.judge.CustomTest;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.ToolFinder;
import dev.letscode.sandbox.Input;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A place where programs run, reached as a user's own test reaches it: with the limits and the policy of a submission.
 *
 * @param name for messages
 */
record Tier(String name, Workbench workbench) {

    private static final Duration WAITING = Duration.ofSeconds(1);

    Language language(TierProgram program) {
        return workbench
                .languages()
                .detect(source(program))
                .orElseThrow(() -> new IllegalArgumentException("nobody knows the language of " + program.name()));
    }

    /** Why programs of a language cannot be run here; empty if they can. */
    Optional<String> missing(Language language) {
        List<String> missing = new ToolFinder().find(language).missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of("there is no " + String.join(", no ", missing));
    }

    Outcome run(TierProgram program) throws InterruptedException {
        Language language = language(program);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        CustomTestResult result = new CustomTest(workbench)
                .run(source(program), language, limits(program), Input.from(program.input().stream()), output, error);
        return new Outcome(name, result, Content.of(output), Content.of(error));
    }

    /** Always submitted as the same file: a file that is called as a module of its language hides it. */
    private static SourceSet source(TierProgram program) {
        return new SourceSet(List.of(new SourceFile("main" + program.extension(), program.path())));
    }

    private static JudgingLimits limits(TierProgram program) {
        return new JudgingLimits(
                program.time(),
                "the program",
                program.time().multipliedBy(2).plus(WAITING),
                program.memoryBytes(),
                program.outputBytes(),
                JudgingLimits.SYSTEM_CALLS_PER_SECOND);
    }
}
