package dev.letscode.problems.read;

/** A test or a group as it lies in the package. */
sealed interface RawNode permits RawCase, RawGroup {

    /** Path below {@code data}, without extension. */
    String name();
}
