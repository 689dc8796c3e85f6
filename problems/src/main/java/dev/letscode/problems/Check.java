package dev.letscode.problems;

import java.util.List;

/** How the output for one test is checked. */
public sealed interface Check {

    /** By comparison with the answer; in packages with {@link Validation.Default}. */
    record Compare(ComparisonFlags flags) implements Check {}

    /** By the output validator with these arguments after its three files; in packages with {@link Validation.Custom}. */
    record Validate(List<String> arguments) implements Check {
        public Validate {
            arguments = List.copyOf(arguments);
        }
    }
}
