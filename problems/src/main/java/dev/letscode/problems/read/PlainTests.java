package dev.letscode.problems.read;

import dev.letscode.problems.Check;
import dev.letscode.problems.ComparisonFlags;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Grading;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.TestNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tests of a plain folder: {@code *.in} with {@code *.ans} or {@code *.out}, in the folder itself (they are secret)
 * or in its folders {@code sample} and {@code secret}. Numbers in names count as numbers: test 2 is before test 10.
 */
final class PlainTests {

    private static final Grading ALL = new Grading.AllMustPass();
    private static final Comparator<String> NUMBERS_AS_NUMBERS = PlainTests::compareNatural;

    private final CaseBuilder cases;
    private final Diagnostics diagnostics;

    PlainTests(Diagnostics diagnostics) {
        this.cases = new CaseBuilder(FormatGeneration.PLAIN, false, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Whether a folder without {@code problem.yaml} looks like plain tests. */
    static boolean looksPlain(Entry root) {
        return hasInputs(root)
                || root.childFolder("sample").filter(PlainTests::hasInputs).isPresent()
                || root.childFolder("secret").filter(PlainTests::hasInputs).isPresent();
    }

    private static boolean hasInputs(Entry folder) {
        return folder.children().stream()
                .anyMatch(c -> !c.folder() && c.extension().equals(".in"));
    }

    TestsResult read(Entry root) {
        List<TestNode> children = new ArrayList<>();
        root.childFolder("sample").ifPresent(folder -> children.add(group("sample", tests(folder, "sample"))));
        List<TestNode> secret = new ArrayList<>(tests(
                root.withChildren(
                        root.children().stream().filter(c -> !c.folder()).toList()),
                "secret"));
        root.childFolder("secret").ifPresent(folder -> secret.addAll(tests(folder, "secret")));
        if (secret.stream().map(TestNode::name).distinct().count() < secret.size()) {
            diagnostics.error("secret", 0, "has a test with the same name as one beside the folder; rename one");
        }
        secret.sort(Comparator.comparing(TestNode::name, NUMBERS_AS_NUMBERS));
        children.add(group("secret", secret));
        return new TestsResult(new TestGroup(TestGroup.ROOT, ALL, children), List.of(), Double.POSITIVE_INFINITY);
    }

    private static TestGroup group(String name, List<TestNode> tests) {
        return new TestGroup(name, ALL, tests);
    }

    private List<TestNode> tests(Entry folder, String name) {
        CaseSettings settings = new CaseSettings(
                List.of(),
                new Check.Compare(ComparisonFlags.NONE),
                TestCase.ValidatorArguments.NONE,
                name.equals("sample"),
                Optional.empty(),
                Optional.empty());
        // what is not a test in a plain folder (sources, notes) is not worth a word
        RawGroup raw = RawGroup.of(folder, name, new Diagnostics());
        List<TestNode> tests = new ArrayList<>();
        raw.cases().values().stream()
                .filter(test -> test.isTest() || test.part(".ans").isPresent())
                .forEach(test -> cases.test(test, settings).ifPresent(tests::add));
        tests.sort(Comparator.comparing(TestNode::name, NUMBERS_AS_NUMBERS));
        return tests;
    }

    private static int compareNatural(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = endOfDigits(a, i);
            int endB = endOfDigits(b, j);
            int order;
            if (endA > i && endB > j) {
                order = new BigInteger(a.substring(i, endA)).compareTo(new BigInteger(b.substring(j, endB)));
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
