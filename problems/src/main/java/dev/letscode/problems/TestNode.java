package dev.letscode.problems;

/** A node of the tree of tests. */
public sealed interface TestNode permits TestGroup, TestCase {

    /** Path below {@code data} without extension, like {@code secret/group1/01}; {@code data} for the root. */
    String name();
}
