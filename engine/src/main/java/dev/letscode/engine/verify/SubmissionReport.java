package dev.letscode.engine.verify;

import dev.letscode.engine.judge.JudgingResult;
import java.util.List;
import java.util.Optional;

/**
 * What judging an example submission gave, beside what was expected.
 *
 * @param path relative to the package: {@code submissions/accepted/a.cpp}
 * @param language id of its language; absent if none could be found
 * @param expected CLICS ids of the final verdicts that the package has in mind
 * @param result absent if it was skipped or could not be judged
 * @param disagreements what is not as expected, a sentence each; empty if it agrees or was skipped
 * @param skipped why it was not judged: its language is not installed, or the package cannot be judged
 */
public record SubmissionReport(
        String path,
        Optional<String> language,
        List<String> expected,
        Optional<JudgingResult> result,
        List<String> disagreements,
        Optional<String> skipped) {

    public SubmissionReport {
        expected = List.copyOf(expected);
        disagreements = List.copyOf(disagreements);
    }

    SubmissionReport withResult(JudgingResult value) {
        return new SubmissionReport(path, language, expected, Optional.of(value), disagreements, skipped);
    }

    /** Whether nothing speaks against it; true for one that was skipped. */
    public boolean agrees() {
        return disagreements.isEmpty();
    }
}
