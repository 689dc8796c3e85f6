package dev.letscode.problems.expect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What judging a submission must give, as its folder, {@code submissions.yaml} or its {@code @EXPECTED_RESULTS@} tag
 * says.
 *
 * @param verdicts the final verdicts that the author has in mind, for reports; {@link #disagreements} decides
 * @param requirements all of them must hold
 */
public record Expectation(Set<JudgementType> verdicts, List<Requirement> requirements) {

    /** Nothing is expected, except that judging works. */
    public static final Expectation ANYTHING = new Expectation(
            Set.of(
                    JudgementType.AC,
                    JudgementType.WA,
                    JudgementType.TLE,
                    JudgementType.RTE,
                    JudgementType.MLE,
                    JudgementType.OLE,
                    JudgementType.CE),
            List.of());

    public Expectation {
        verdicts = Collections.unmodifiableSet(new TreeSet<>(verdicts));
        requirements = List.copyOf(requirements);
    }

    /** One of these final verdicts. */
    public static Expectation ofVerdicts(Set<JudgementType> allowed) {
        return new Expectation(allowed, List.of(new Requirement.FinalVerdict(allowed)));
    }

    /** True when a run that stops at the first failure could miss what this asks for. */
    public boolean needsEveryTest() {
        return requirements.stream().anyMatch(requirement -> switch (requirement) {
            case Requirement.FinalVerdict ignored -> false;
            case Requirement.BelowBestScore ignored -> false;
            case Requirement.ScoreWithin ignored -> false;
            case Requirement.MessageContains ignored -> true;
            case Requirement.TestVerdicts verdictsOfTests ->
                !verdictsOfTests.permitted().equals(Set.of(JudgementType.AC));
        });
    }

    public boolean agrees(Seen seen) {
        return disagreements(seen).isEmpty();
    }

    /** Why the result is not what was expected, a sentence for each requirement that fails; empty when it is. */
    public List<String> disagreements(Seen seen) {
        if (seen.verdict() == JudgementType.JE) {
            return List.of("the judge failed, so nothing is known about the submission");
        }
        List<String> reasons = new ArrayList<>();
        for (Requirement requirement : requirements) {
            switch (requirement) {
                case Requirement.FinalVerdict wanted -> finalVerdict(wanted, seen, reasons);
                case Requirement.TestVerdicts wanted -> testVerdicts(wanted, seen, reasons);
                case Requirement.ScoreWithin wanted -> scoreWithin(wanted, seen, reasons);
                case Requirement.BelowBestScore wanted -> belowBestScore(wanted, seen, reasons);
                case Requirement.MessageContains wanted -> messageContains(wanted, seen, reasons);
            }
        }
        return List.copyOf(reasons);
    }

    private static void finalVerdict(Requirement.FinalVerdict wanted, Seen seen, List<String> reasons) {
        if (!wanted.allowed().contains(seen.verdict())) {
            reasons.add("the verdict is " + seen.verdict() + ", expected " + list(wanted.allowed()));
        }
    }

    private static void testVerdicts(Requirement.TestVerdicts wanted, Seen seen, List<String> reasons) {
        if (seen.verdict() == JudgementType.CE) {
            if (!wanted.permitted().contains(JudgementType.CE)) {
                reasons.add("it does not compile, but " + list(wanted.permitted()) + " is permitted for its tests");
            }
            return;
        }
        List<Seen.Test> tests = testsIn(wanted.scope(), seen);
        tests.stream()
                .filter(test -> !in(wanted.permitted(), test.verdict()))
                .findFirst()
                .ifPresent(test -> reasons.add("the verdict of test " + test.name() + " is " + test.verdict() + ", but "
                        + list(wanted.permitted()) + " is permitted for " + wanted.scope()));
        if (!wanted.required().isEmpty() && tests.stream().noneMatch(test -> in(wanted.required(), test.verdict()))) {
            reasons.add("none of " + wanted.scope() + " gave " + list(wanted.required()) + ", which is required");
        }
    }

    private static void scoreWithin(Requirement.ScoreWithin wanted, Seen seen, List<String> reasons) {
        Predicate<Double> fits = score -> score >= wanted.minimum() && score <= wanted.maximum();
        String range = wanted.minimum() == wanted.maximum()
                ? number(wanted.minimum())
                : number(wanted.minimum()) + " to " + number(wanted.maximum());
        if (wanted.scope().pattern().isEmpty()) {
            if (seen.score().isEmpty()) {
                reasons.add("there is no score, expected " + range);
            } else if (!fits.test(seen.score().getAsDouble())) {
                reasons.add("the score is " + number(seen.score().getAsDouble()) + ", expected " + range);
            }
            return;
        }
        seen.groupScores().entrySet().stream()
                .filter(group -> wanted.scope().names(group.getKey()) && !fits.test(group.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(group -> reasons.add(
                        "the score of " + group.getKey() + " is " + number(group.getValue()) + ", expected " + range));
        if (seen.groupScores().keySet().stream().noneMatch(wanted.scope()::names)) {
            reasons.add("no group of " + wanted.scope() + " has a score, expected " + range);
        }
    }

    private static void belowBestScore(Requirement.BelowBestScore wanted, Seen seen, List<String> reasons) {
        if (seen.score().isPresent() && seen.score().getAsDouble() == wanted.best()) {
            reasons.add("the score is " + number(wanted.best()) + ", which is the best; expected less than that");
        }
    }

    private static void messageContains(Requirement.MessageContains wanted, Seen seen, List<String> reasons) {
        if (testsIn(wanted.scope(), seen).stream()
                .noneMatch(test -> test.judgeMessage().contains(wanted.text()))) {
            reasons.add("no judge message of " + wanted.scope() + " contains '" + wanted.text() + "'");
        }
    }

    /** The tests of a scope that were run; the final verdict stands for them when single tests are not known. */
    private static List<Seen.Test> testsIn(TestScope scope, Seen seen) {
        if (seen.tests().isEmpty() && scope.pattern().isEmpty()) {
            return List.of(new Seen.Test("(all)", seen.verdict(), ""));
        }
        return seen.tests().stream().filter(test -> scope.contains(test.name())).toList();
    }

    private static boolean in(Set<JudgementType> set, JudgementType verdict) {
        return set.contains(verdict) || set.contains(verdict.coarse());
    }

    private static String list(Set<JudgementType> verdicts) {
        return String.join(
                " or ", new TreeSet<>(verdicts).stream().map(Enum::name).toList());
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
