package dev.letscode.problems.read;

import dev.letscode.problems.Check;
import dev.letscode.problems.TestCase;
import java.util.List;
import java.util.Optional;

/** The settings of a test that it may inherit from its group. */
record CaseSettings(
        List<String> arguments,
        Check check,
        TestCase.ValidatorArguments inputValidatorArguments,
        boolean fullFeedback,
        Optional<String> hint,
        Optional<String> description) {

    CaseSettings withCheck(Check value) {
        return new CaseSettings(arguments, value, inputValidatorArguments, fullFeedback, hint, description);
    }

    CaseSettings withArguments(List<String> value) {
        return new CaseSettings(value, check, inputValidatorArguments, fullFeedback, hint, description);
    }

    CaseSettings withInputValidatorArguments(TestCase.ValidatorArguments value) {
        return new CaseSettings(arguments, check, value, fullFeedback, hint, description);
    }

    CaseSettings withFullFeedback(boolean value) {
        return new CaseSettings(arguments, check, inputValidatorArguments, value, hint, description);
    }

    CaseSettings withTexts(Optional<String> newHint, Optional<String> newDescription) {
        return new CaseSettings(
                arguments,
                check,
                inputValidatorArguments,
                fullFeedback,
                newHint.or(() -> hint),
                newDescription.or(() -> description));
    }
}
