package dev.letscode.engine.judge;

import dev.letscode.engine.check.OutputValidator;

/** How a problem's tests are judged. */
sealed interface Mode {

    /** The output is compared with the answer. */
    record Compare() implements Mode {}

    /**
     * A validator reads the output.
     *
     * @param passes how often the program runs on one test at most
     */
    record Validate(OutputValidator validator, int passes) implements Mode {}

    /**
     * A validator talks to the program.
     *
     * @param passes how often both run on one test at most
     */
    record Interact(OutputValidator validator, int passes) implements Mode {}
}
