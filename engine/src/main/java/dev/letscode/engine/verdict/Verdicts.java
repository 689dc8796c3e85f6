package dev.letscode.engine.verdict;

import dev.letscode.problems.Grader;
import java.util.List;

/** One verdict out of several. */
final class Verdicts {

    /** The legacy format's order of errors, with the verdicts that it does not know beside their likes. */
    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.JUDGE_ERROR,
            Verdict.COMPILE_ERROR,
            Verdict.SECURITY_VIOLATION,
            Verdict.RUN_TIME_ERROR,
            Verdict.MEMORY_LIMIT_EXCEEDED,
            Verdict.TIME_LIMIT_EXCEEDED,
            Verdict.OUTPUT_LIMIT_EXCEEDED,
            Verdict.WRONG_ANSWER);

    private Verdicts() {}

    /** A judge error if there is one, else the first that is not accepted. */
    static Verdict first(List<NodeResult> children) {
        List<Verdict> errors = errors(children);
        return errors.contains(Verdict.JUDGE_ERROR)
                ? Verdict.JUDGE_ERROR
                : errors.isEmpty() ? Verdict.ACCEPTED : errors.getFirst();
    }

    static Verdict worst(List<NodeResult> children) {
        List<Verdict> errors = errors(children);
        return WORST_FIRST.stream().filter(errors::contains).findFirst().orElse(Verdict.ACCEPTED);
    }

    /** As the legacy format's default grader does it. A judge error is never graded away. */
    static Verdict of(Grader.Default grader, List<NodeResult> all) {
        List<NodeResult> children = grader.ignoreSample() && all.size() > 1
                ? all.stream().filter(child -> child.name().equals("secret")).toList()
                : all;
        if (worst(children) == Verdict.JUDGE_ERROR) {
            return Verdict.JUDGE_ERROR;
        }
        if (grader.acceptIfAnyAccepted() && children.stream().anyMatch(NodeResult::accepted)) {
            return Verdict.ACCEPTED;
        }
        return switch (grader.verdictMode()) {
            case ALWAYS_ACCEPT -> Verdict.ACCEPTED;
            case FIRST_ERROR -> first(children);
            case WORST_ERROR -> worst(children);
        };
    }

    private static List<Verdict> errors(List<NodeResult> children) {
        return children.stream()
                .map(NodeResult::verdict)
                .filter(verdict -> verdict != Verdict.ACCEPTED)
                .toList();
    }
}
