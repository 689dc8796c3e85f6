package dev.letscode.engine.check;

import java.util.Optional;

/** What a validator says about an output. A validator that says nothing is a {@link JudgeException}. */
public sealed interface CheckOutcome {

    Feedback feedback();

    /** The output is right. */
    record Accepted(Feedback feedback) implements CheckOutcome {}

    /**
     * The output is wrong.
     *
     * @param difference where, if the default validator found it
     */
    record Rejected(Feedback feedback, Optional<Difference> difference) implements CheckOutcome {}
}
