package dev.letscode.problems.expect;

import java.util.Optional;

/**
 * The tests that a requirement is about: all, or those that a glob pattern like {@code secret/*-easy} matches by
 * themselves or by a group that they are in.
 *
 * @param pattern the pattern; empty for all tests
 */
public record TestScope(Optional<Glob> pattern) {

    public static final TestScope ALL = new TestScope(Optional.empty());

    public static TestScope of(Glob pattern) {
        return new TestScope(Optional.of(pattern));
    }

    /** Whether a test (by its name, like {@code secret/group1/01}) is in the scope. */
    public boolean contains(String testName) {
        return pattern.isEmpty() || pattern.get().matchesSelfOrParent(testName);
    }

    /** Whether a group (by its name, like {@code secret/group1}) is itself named by the scope. */
    public boolean names(String groupName) {
        return pattern.isPresent() && pattern.get().matches(groupName);
    }

    @Override
    public String toString() {
        return pattern.map(glob -> "tests of " + glob.text()).orElse("all tests");
    }
}
