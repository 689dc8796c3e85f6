package dev.letscode.engine.judge;

import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known so far about a submission that is being judged, and who is told. Used by one thread. */
final class Progress {

    private final Consumer<? super JudgeEvent> events;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<TestResult> tests = new ArrayList<>();
    private final List<GroupResult> groups = new ArrayList<>();
    private @Nullable TestCase running;

    Progress(ProblemPackage problem, Consumer<? super JudgeEvent> events) {
        this.events = events;
        problem.testCases().forEach(test -> numbers.put(test.name(), numbers.size() + 1));
    }

    void tell(JudgeEvent event) {
        events.accept(event);
    }

    int count() {
        return numbers.size();
    }

    int number(TestCase test) {
        return numbers.getOrDefault(test.name(), 0);
    }

    void begin(TestCase test) {
        running = test;
        tell(new JudgeEvent.TestStarted(number(test), count(), test.name()));
    }

    void finish(TestResult result) {
        running = null;
        tests.add(result);
        tell(new JudgeEvent.TestFinished(result));
    }

    void finish(GroupResult result) {
        groups.add(result);
        tell(new JudgeEvent.GroupFinished(result));
    }

    /** The jury's side failed: if that was in a test, this is the test's result. */
    void fail(String reason) {
        if (running != null) {
            finish(new TestResult(
                    number(running),
                    running.name(),
                    Verdict.JUDGE_ERROR,
                    reason,
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Usage.ofWallTime(Duration.ZERO),
                    Head.EMPTY,
                    Head.EMPTY,
                    Feedback.NONE,
                    Optional.empty(),
                    "",
                    0,
                    Optional.empty(),
                    ""));
        }
    }

    List<TestResult> tests() {
        return tests;
    }

    List<GroupResult> groups() {
        return groups;
    }
}
