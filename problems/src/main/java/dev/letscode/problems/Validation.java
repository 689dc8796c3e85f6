package dev.letscode.problems;

/** How a package checks the output of submissions. */
public sealed interface Validation {

    /** Token by token against the answer; the flags are in each test's {@link Check.Compare}. */
    record Default() implements Validation {}

    /**
     * By a program of the package; its arguments are in each test's {@link Check.Validate}.
     *
     * @param program the output validator
     * @param interactive whether it runs at the same time as the submission and talks to it
     * @param passes how often the submission may run on one test: 1 unless the problem is multi-pass
     */
    record Custom(JuryProgram program, boolean interactive, int passes) implements Validation {

        public Custom {
            if (passes < 1) {
                throw new IllegalArgumentException("passes must be at least 1, but is " + passes);
            }
        }

        public boolean multiPass() {
            return passes > 1;
        }
    }
}
