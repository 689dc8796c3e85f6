package dev.letscode.problems.read;

import dev.letscode.problems.expect.Glob;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.expect.Requirement;
import dev.letscode.problems.expect.TestScope;
import dev.letscode.problems.expect.TimeBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of {@code submissions.yaml}.
 *
 * @param key the pattern as written
 * @param pattern which submissions it is about
 * @param line where it is
 * @param expected what it expects of all tests first, then of parts of them
 */
record SubmissionRule(
        String key,
        Glob pattern,
        int line,
        Optional<String> language,
        Optional<String> entryPoint,
        List<String> authors,
        boolean modelSolution,
        List<Expected> expected) {

    /** What is expected of the tests in a scope; what is not given is absent. */
    record Expected(
            TestScope scope,
            Optional<Set<JudgementType>> permitted,
            Optional<Set<JudgementType>> required,
            Optional<double[]> score,
            Optional<String> message,
            TimeUse timeUse) {

        /** This, and what the folder says where this says nothing. */
        Expected withDefaults(Requirement.TestVerdicts folder) {
            return new Expected(
                    scope,
                    permitted.or(() -> Optional.of(folder.permitted())),
                    required.or(() -> Optional.of(folder.required())),
                    score,
                    message,
                    timeUse);
        }

        static Expected ofFolder(Requirement.TestVerdicts folder) {
            return new Expected(
                    folder.scope(),
                    Optional.of(folder.permitted()),
                    Optional.of(folder.required()),
                    Optional.empty(),
                    Optional.empty(),
                    TimeUse.DEFAULT);
        }

        List<Requirement> requirements() {
            List<Requirement> requirements = new ArrayList<>();
            if (permitted.isPresent() || required.isPresent()) {
                requirements.add(new Requirement.TestVerdicts(
                        scope, permitted.orElse(SubmissionsYaml.ALL), required.orElse(Set.of())));
            }
            if (timeUse == TimeUse.LOWER) {
                requirements.add(new Requirement.TestVerdicts(
                        scope, Set.of(JudgementType.AC, JudgementType.WA, JudgementType.RTE), Set.of()));
            }
            if (timeUse == TimeUse.UPPER) {
                requirements.add(new Requirement.TestVerdicts(scope, SubmissionsYaml.ALL, Set.of(JudgementType.TLE)));
            }
            score.ifPresent(range -> requirements.add(new Requirement.ScoreWithin(scope, range[0], range[1])));
            message.ifPresent(text -> requirements.add(new Requirement.MessageContains(scope, text)));
            return requirements;
        }

        List<TimeBound> timeBounds() {
            List<TimeBound> bounds = new ArrayList<>();
            // MLE, OLE and CE are not verdicts of the format, so its rule about time does not speak of them
            boolean byDefault = timeUse == TimeUse.DEFAULT
                    && SubmissionsYaml.ALL.containsAll(permitted.orElse(Set.of()))
                    && SubmissionsYaml.ALL.containsAll(required.orElse(Set.of()));
            boolean mustBeSlow = required.equals(Optional.of(Set.of(JudgementType.TLE)));
            boolean mustNotBeSlow = permitted.isPresent() && !permitted.get().contains(JudgementType.TLE);
            if (timeUse == TimeUse.LOWER || (byDefault && mustNotBeSlow)) {
                bounds.add(new TimeBound(TimeBound.Side.LOWER, scope));
            }
            if (timeUse == TimeUse.UPPER || (byDefault && mustBeSlow)) {
                bounds.add(new TimeBound(TimeBound.Side.UPPER, scope));
            }
            return bounds;
        }
    }

    /** {@code use_for_time_limit}. */
    enum TimeUse {
        /** As the permitted and required verdicts imply. */
        DEFAULT,
        NONE,
        LOWER,
        UPPER
    }
}
