package dev.letscode.sandbox;

import java.io.InputStream;

/** Where a program's standard input comes from. */
public sealed interface Input {

    /** Ends at once. */
    record None() implements Input {}

    /**
     * Read as the program reads, never held whole. The sandbox closes it. A failing read ends the run, and
     * {@link Run#await()} throws.
     */
    record From(InputStream stream) implements Input {}

    /** Written by the caller through {@link Run#stdin()}. */
    record Piped() implements Input {}

    static Input none() {
        return new None();
    }

    static Input from(InputStream stream) {
        return new From(stream);
    }

    static Input piped() {
        return new Piped();
    }
}
