package dev.letscode.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Data that tests the validators themselves.
 *
 * @param name path below {@code data} without extension, like {@code invalid_input/negative}
 * @param kind what must happen
 * @param input the input
 * @param answer the answer, absent for {@link Kind#INVALID_INPUT}
 * @param output the output to validate, absent for {@link Kind#INVALID_INPUT}
 * @param check how the output is checked
 * @param arguments arguments of the submission, which input validators get after their own
 * @param inputValidatorArguments arguments of the input validators
 */
public record ValidatorCase(
        String name,
        Kind kind,
        Path input,
        Optional<Path> answer,
        Optional<Path> output,
        Check check,
        List<String> arguments,
        TestCase.ValidatorArguments inputValidatorArguments) {

    public ValidatorCase {
        arguments = List.copyOf(arguments);
        if (answer.isPresent() == (kind == Kind.INVALID_INPUT) || answer.isPresent() != output.isPresent()) {
            throw new IllegalArgumentException(name + ": only output cases have an answer and an output, and both");
        }
    }

    public enum Kind {
        /** At least one input validator must refuse the input. */
        INVALID_INPUT,
        /** The output must be rejected. */
        INVALID_OUTPUT,
        /** The output must be accepted. */
        VALID_OUTPUT
    }
}
