package dev.letscode.problems.read;

import dev.letscode.problems.TestGroup;

/** Names of tests and groups: paths below {@code data}, and {@code data} itself for the root. */
final class TestNames {

    private TestNames() {}

    /** The path in the package. */
    static String path(String name) {
        return name.equals(TestGroup.ROOT) ? TestGroup.ROOT : TestGroup.ROOT + "/" + name;
    }

    static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
