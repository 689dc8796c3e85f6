package dev.letscode.problems;

import java.util.List;
import java.util.stream.Stream;

/**
 * A group of tests.
 *
 * @param name path below {@code data}, like {@code secret/group1}; {@code data} for the root
 * @param grading how the results of the children become the group's, after inheritance
 * @param children tests and groups in the order in which they are judged
 */
public record TestGroup(String name, Grading grading, List<TestNode> children) implements TestNode {

    /** Name of the root. */
    public static final String ROOT = "data";

    public TestGroup {
        children = List.copyOf(children);
    }

    /** Every test case in this group and below, in order. */
    public Stream<TestCase> testCases() {
        return children.stream().flatMap(child -> switch (child) {
            case TestGroup group -> group.testCases();
            case TestCase test -> Stream.of(test);
        });
    }

    /** This group and all groups below it, parents first. */
    public Stream<TestGroup> groups() {
        return Stream.concat(
                Stream.of(this),
                children.stream().flatMap(child -> child instanceof TestGroup group ? group.groups() : Stream.of()));
    }
}
