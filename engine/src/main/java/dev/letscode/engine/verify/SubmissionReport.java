package dev.letscode.engine.verify;

import dev.letscode.engine.judge.JudgingResult;
import java.util.ArrayList;
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
 * @param client what came of it in the client tier; absent if that was not asked for, or it was not judged at all
 * @param skipped why it was not judged: its language is not installed, or the package cannot be judged
 */
public record SubmissionReport(
        String path,
        Optional<String> language,
        List<String> expected,
        Optional<JudgingResult> result,
        List<String> disagreements,
        Optional<ClientOutcome> client,
        Optional<String> skipped) {

    public SubmissionReport {
        expected = List.copyOf(expected);
        disagreements = List.copyOf(disagreements);
    }

    SubmissionReport withResult(JudgingResult value) {
        return new SubmissionReport(path, language, expected, Optional.of(value), disagreements, client, skipped);
    }

    /** With what came of it in the client tier; another verdict there is one more disagreement. */
    SubmissionReport withClient(ClientOutcome outcome) {
        List<String> all = new ArrayList<>(disagreements);
        if (outcome instanceof ClientOutcome.Judged(JudgingResult there)) {
            result.filter(here -> here.verdict() != there.verdict())
                    .ifPresent(here -> all.add(
                            "the client tier's verdict is " + there.verdict().id() + " and not "
                                    + here.verdict().id()
                                    + (there.reason().isEmpty() ? "" : ", because " + there.reason())));
        }
        return new SubmissionReport(path, language, expected, result, all, Optional.of(outcome), skipped);
    }

    /** Whether nothing speaks against it; true for one that was skipped. */
    public boolean agrees() {
        return disagreements.isEmpty();
    }
}
