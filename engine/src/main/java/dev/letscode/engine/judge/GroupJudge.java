package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.verdict.GroupRules;
import dev.letscode.engine.verdict.NodeResult;
import dev.letscode.engine.verdict.TestScores;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.Grader;
import dev.letscode.problems.Grading;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.TestNode;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Walks through a package's groups and tests in their order and grades what comes of them. Used by one thread. */
final class GroupJudge {

    private final Workbench workbench;
    private final ProblemPackage problem;
    private final JudgingOptions options;
    private final TestJudge judge;
    private final Progress progress;
    private final GroupRules rules;
    private final Map<String, NodeResult> results = new HashMap<>();

    GroupJudge(
            Workbench workbench, ProblemPackage problem, JudgingOptions options, TestJudge judge, Progress progress) {
        this.workbench = workbench;
        this.problem = problem;
        this.options = options;
        this.judge = judge;
        this.progress = progress;
        this.rules = new GroupRules(problem.scoring());
    }

    NodeResult judge(TestGroup group) throws JudgeException, SandboxException, InterruptedException {
        int before = progress.tests().size();
        List<NodeResult> children = new ArrayList<>();
        for (TestNode node : group.children()) {
            if (!isSelected(node)) {
                continue;
            }
            NodeResult child = switch (node) {
                case TestGroup inner -> judgeIfRequirementsHold(inner);
                case TestCase test -> judge(test, group.grading());
            };
            results.put(child.name(), child);
            children.add(child);
            if (rules.endsAfter(group.grading(), child, options.runAll())) {
                break;
            }
        }
        NodeResult result = grade(group, children);
        finish(group, result, progress.tests().size() - before, reason(result, before));
        return result;
    }

    private NodeResult judgeIfRequirementsHold(TestGroup group)
            throws JudgeException, SandboxException, InterruptedException {
        if (group.grading() instanceof Grading.Points points) {
            for (String required : points.requirePass()) {
                NodeResult result = results.get(required);
                if (result != null && result.verdict() != Verdict.ACCEPTED) {
                    NodeResult failed = new NodeResult(group.name(), result.verdict(), OptionalDouble.of(0));
                    finish(group, failed, 0, "not run, because it requires that " + required + " is accepted");
                    return failed;
                }
            }
        }
        return judge(group);
    }

    private NodeResult grade(TestGroup group, List<NodeResult> children)
            throws JudgeException, SandboxException, InterruptedException {
        boolean judgeError = children.stream().anyMatch(child -> child.verdict() == Verdict.JUDGE_ERROR);
        if (!judgeError
                && group.grading() instanceof Grading.Graded graded
                && graded.grader() instanceof Grader.Custom custom) {
            GraderProgram.Graded said = new GraderProgram(workbench, problem).grade(custom, group.name(), children);
            return rules.ofGrader(group.name(), graded, said.verdict(), said.score());
        }
        return rules.ofGroup(group.name(), group.grading(), children);
    }

    private void finish(TestGroup group, NodeResult result, int testsRun, String reason) {
        int tests = Math.toIntExact(group.testCases().count());
        progress.finish(new GroupResult(group.name(), result.verdict(), result.score(), testsRun, tests, reason));
    }

    /** That of the first test in the group that has the group's verdict. */
    private String reason(NodeResult group, int from) {
        List<TestResult> tests = progress.tests().subList(from, progress.tests().size());
        return tests.stream()
                .filter(test -> test.verdict() == group.verdict() && !test.accepted())
                .findFirst()
                .map(Reason::of)
                .orElse("");
    }

    private boolean isSelected(TestNode node) {
        return switch (node) {
            case TestGroup group -> group.testCases().anyMatch(options.tests());
            case TestCase test -> options.tests().test(test);
        };
    }

    private NodeResult judge(TestCase test, Grading group)
            throws JudgeException, SandboxException, InterruptedException {
        progress.begin(test);
        TestJudge.Passes passes;
        String note = "";
        try {
            passes = judge.judge(test, false);
        } catch (SandboxException e) {
            note = (note.isEmpty() ? "" : note + "; ") + "run twice, because the first time the sandbox failed: "
                    + e.getMessage();
            progress.tell(new JudgeEvent.TestRepeated(
                    progress.number(test), test.name(), "the sandbox failed: " + e.getMessage()));
            judge.renew();
            passes = judge.judge(test, false);
        }
        if (passes.last().doubtfullyTooSlow()) {
            String first = times(passes);
            progress.tell(new JudgeEvent.TestRepeated(
                    progress.number(test), test.name(), "too slow, but not beyond doubt: " + first));
            passes = judge.judge(test, true);
            note = "run twice, because the first time it was too slow, but not beyond doubt: " + first
                    + "; then alone: " + times(passes);
        }
        TestResult result = result(test, group, passes, note);
        progress.finish(result);
        return new NodeResult(test.name(), result.verdict(), result.score());
    }

    private TestResult result(TestCase test, Grading group, TestJudge.Passes passes, String note)
            throws JudgeException {
        Attempt last = passes.last();
        OptionalDouble score = TestScores.of(
                problem.scoring(), group, test.name(), last.judgement().verdict(), last.feedback());
        return judge.result(progress.number(test), test, passes, score, note);
    }

    private static String times(TestJudge.Passes passes) {
        Usage usage = passes.last().facts().result().usage();
        return usage.cpuTime().map(cpu -> seconds(cpu) + " of CPU time, ").orElse("") + seconds(usage.wallTime())
                + " on the clock";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }
}
