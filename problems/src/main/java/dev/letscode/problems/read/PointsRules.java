package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Grading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How many points groups and tests have, and what the formats forbid. 2025-09: groups are one level deep and say their
 * points themselves. 2023-07-draft: groups nest, and what a bounded parent has left is spread evenly over its tests and
 * the subgroups that say nothing ("Maximum Score Inference").
 */
final class PointsRules {

    private static final double SECRET_DEFAULT = 100;

    private final boolean draft;
    private final Diagnostics diagnostics;

    PointsRules(boolean draft, Diagnostics diagnostics) {
        this.draft = draft;
        this.diagnostics = diagnostics;
    }

    /** The points of {@code secret}. */
    Grading.Points secret(ModernGroupYaml.Scoring scoring, int tests, List<ModernGroupYaml.Scoring> subgroups) {
        Grading.Aggregation aggregation = scoring.aggregation().orElse(Grading.Aggregation.SUM);
        OptionalDouble maximum = scoring.unbounded()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        scoring.maximum().isPresent()
                                ? (double) scoring.maximum().getAsLong()
                                : SECRET_DEFAULT);
        return points(scoring, aggregation, maximum, tests, subgroups);
    }

    /** The points of a group below {@code parent}; {@code share} is what the parent gives to whoever says nothing. */
    Grading.Points group(
            ModernGroupYaml.Scoring scoring,
            Grading.Points parent,
            OptionalDouble share,
            int tests,
            List<ModernGroupYaml.Scoring> subgroups) {
        Grading.Aggregation aggregation = scoring.aggregation().orElse(Grading.Aggregation.PASS_FAIL);
        OptionalDouble maximum = scoring.maximum().isPresent()
                ? OptionalDouble.of((double) scoring.maximum().getAsLong())
                : scoring.unbounded() ? OptionalDouble.empty() : share;
        boolean insideAllOrNothing = parent.aggregation() == Grading.Aggregation.PASS_FAIL;
        if (insideAllOrNothing && aggregation != Grading.Aggregation.PASS_FAIL) {
            error(scoring, "can't add up points, because the group that it is in is pass-fail");
        }
        if (maximum.isEmpty() && parent.maximumScore().isPresent() && !insideAllOrNothing) {
            error(
                    scoring,
                    "is unbounded, but the group that it is in has at most "
                            + parent.maximumScore().getAsDouble() + " points; give it a "
                            + (draft ? "'score'" : "'max_score'"));
        } else if (maximum.isEmpty() && aggregation == Grading.Aggregation.PASS_FAIL && !insideAllOrNothing) {
            error(
                    scoring,
                    "is pass-fail and needs a number of points; give it a " + (draft ? "'score'" : "'max_score'"));
        }
        return points(scoring, aggregation, maximum, tests, subgroups);
    }

    /** What a group of 2025-09 that says nothing gets (nothing: unbounded); of the draft: its share of the rest. */
    OptionalDouble share(Grading.Points parent, int tests, List<ModernGroupYaml.Scoring> subgroups) {
        if (!draft || parent.maximumScore().isEmpty() || parent.aggregation() == Grading.Aggregation.PASS_FAIL) {
            return OptionalDouble.empty();
        }
        return draftShare(parent.maximumScore().getAsDouble(), parent.aggregation(), tests, subgroups);
    }

    private static OptionalDouble draftShare(
            double maximum, Grading.Aggregation aggregation, int tests, List<ModernGroupYaml.Scoring> subgroups) {
        if (aggregation == Grading.Aggregation.MIN) {
            return OptionalDouble.of(maximum);
        }
        double said = subgroups.stream().mapToDouble(s -> s.maximum().orElse(0)).sum();
        long silent = subgroups.stream().filter(s -> s.maximum().isEmpty()).count() + tests;
        return silent == 0 ? OptionalDouble.of(0) : OptionalDouble.of(Math.max(0, maximum - said) / silent);
    }

    private Grading.Points points(
            ModernGroupYaml.Scoring scoring,
            Grading.Aggregation aggregation,
            OptionalDouble maximum,
            int tests,
            List<ModernGroupYaml.Scoring> subgroups) {
        double said = subgroups.stream().mapToDouble(s -> s.maximum().orElse(0)).sum();
        if (maximum.isPresent() && aggregation == Grading.Aggregation.SUM && said > maximum.getAsDouble()) {
            error(
                    scoring,
                    "has groups with " + said + " points together, but only " + maximum.getAsDouble() + " itself");
        }
        OptionalDouble ofTest = switch (aggregation) {
            case PASS_FAIL -> OptionalDouble.empty();
            case MIN -> maximum;
            case SUM ->
                maximum.isEmpty() || tests == 0
                        ? OptionalDouble.empty()
                        : draft
                                ? draftShare(maximum.getAsDouble(), aggregation, tests, subgroups)
                                : OptionalDouble.of(maximum.getAsDouble() / tests);
        };
        return new Grading.Points(maximum, aggregation, ofTest, scoring.requirePass());
    }

    /**
     * Checks what a group requires to pass.
     *
     * @param passFail whether each group before it (with {@code sample}) is pass-fail, by name
     * @param earlierTests whether a name is that of an earlier test, which only the draft allows
     */
    void checkRequired(
            String group,
            ModernGroupYaml.Scoring scoring,
            Map<String, Boolean> passFail,
            Predicate<String> earlierTests) {
        for (String name : scoring.requirePass()) {
            Optional<Boolean> found = Optional.ofNullable(passFail.get(name));
            if (draft && earlierTests.test(name)) {
                continue;
            }
            if (found.isEmpty() || name.compareTo(group) >= 0) {
                error(scoring, "requires " + name + " to pass, but there is no such group before " + group);
            } else if (!found.get()) {
                error(scoring, "requires " + name + " to pass, but that group is not pass-fail");
            } else if (group.equals("secret") && !name.equals("sample")) {
                error(scoring, "is secret and may require only sample to pass");
            }
        }
    }

    private void error(ModernGroupYaml.Scoring scoring, String message) {
        diagnostics.error(scoring.file(), scoring.line(), message);
    }
}
