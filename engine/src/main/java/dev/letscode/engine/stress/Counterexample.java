package dev.letscode.engine.stress;

import dev.letscode.engine.judge.TestResult;
import java.util.List;

/**
 * An input on which a submission is not accepted.
 *
 * @param seed of the round that found it
 * @param arguments with which the generator printed it, or a longer one that it was shrunk from
 * @param input that the submission read
 * @param answer that the reference printed; empty where program and validator talk to each other
 * @param result of the submission
 */
public record Counterexample(long seed, List<String> arguments, String input, String answer, TestResult result) {

    public Counterexample {
        arguments = List.copyOf(arguments);
    }
}
