package dev.letscode.engine.analysis;

/**
 * Something in a source that matters to where it can be run.
 *
 * @param line counts from 1
 * @param column in UTF-16 units, counts from 1
 * @param text what stands there, shortened to one line
 */
public record Finding(Kind kind, int line, int column, String text) {

    /** What a source was found to do. */
    public enum Kind {
        FILES("works with files"),
        NETWORK("uses the network"),
        PROCESSES("starts or signals processes"),
        NATIVE("leaves the language: machine code, raw memory or foreign libraries"),
        REFLECTION("reaches what is not named in the source"),
        EVALUATION("runs text as a program"),
        UNREADABLE("cannot be read in time, so that nothing is known of it"),
        THREADS("uses threads"),
        EXCEPTIONS("throws or catches exceptions, or jumps out of functions"),
        LIBRARY("loads a module that only the language's usual run time has"),
        ALLOCATION("asks for much memory at once");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** What it means, for a person: "line 3 …". */
        public String description() {
            return description;
        }

        /** Whether a tier without a kernel's protection must not run it. */
        public boolean isUnsafe() {
            return compareTo(THREADS) < 0;
        }
    }
}
