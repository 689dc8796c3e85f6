package dev.letscode.problems.read;

import static dev.letscode.problems.expect.JudgementType.AC;
import static dev.letscode.problems.expect.JudgementType.CE;
import static dev.letscode.problems.expect.JudgementType.MLE;
import static dev.letscode.problems.expect.JudgementType.OLE;
import static dev.letscode.problems.expect.JudgementType.RTE;
import static dev.letscode.problems.expect.JudgementType.TLE;
import static dev.letscode.problems.expect.JudgementType.WA;

import dev.letscode.problems.expect.Expectation;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.expect.Requirement;
import dev.letscode.problems.expect.TestScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the folders of {@code submissions} mean. Six have a meaning in 2025-09 that speaks of every test; in the formats
 * before it, and in folders that only tools know, the final verdict decides. A crash may there also be for memory or
 * output, because the formats have no verdicts for these.
 */
final class FolderExpectations {

    /** The folders in which DOMjudge ignores {@code @EXPECTED_RESULTS@}. */
    static final Set<String> OFFICIAL = Set.of("accepted", "wrong_answer", "time_limit_exceeded", "run_time_error");

    private static final Set<JudgementType> CRASHES = Set.of(RTE, MLE, OLE);

    private static final Map<String, Set<JudgementType>> FINAL_VERDICTS = Map.ofEntries(
            Map.entry("accepted", Set.of(AC)),
            Map.entry("wrong_answer", Set.of(WA)),
            Map.entry("time_limit_exceeded", Set.of(TLE)),
            Map.entry("run_time_error", CRASHES),
            Map.entry("runtime_error", CRASHES),
            Map.entry("memory_limit_exceeded", Set.of(MLE)),
            Map.entry("output_limit_exceeded", Set.of(OLE)),
            Map.entry("output_limit", Set.of(OLE)),
            Map.entry("no_output", Set.of(WA)),
            Map.entry("compile_error", Set.of(CE)),
            Map.entry("compiler_error", Set.of(CE)),
            Map.entry("rejected", Set.of(WA, TLE, RTE, MLE, OLE)));

    private static final Map<String, Requirement.TestVerdicts> TEST_VERDICTS = Map.of(
            "accepted", verdicts(Set.of(AC), Set.of()),
            "rejected", verdicts(Set.of(AC, WA, TLE, RTE), Set.of(WA, TLE, RTE)),
            "wrong_answer", verdicts(Set.of(AC, WA), Set.of(WA)),
            "time_limit_exceeded", verdicts(Set.of(AC, TLE), Set.of(TLE)),
            "run_time_error", verdicts(Set.of(AC, RTE), Set.of(RTE)),
            "brute_force", verdicts(Set.of(AC, TLE, RTE), Set.of(TLE, RTE)));

    private FolderExpectations() {}

    /** The rule of a folder of 2023-07-draft and 2025-09, if it has one. */
    static Optional<Requirement.TestVerdicts> ofTests(String folder) {
        return Optional.ofNullable(TEST_VERDICTS.get(folder));
    }

    /** What the folder means by the final verdict (brute force: by every test), if it means anything. */
    static Optional<Expectation> ofFinalVerdict(String folder, double bestScore) {
        if (folder.equals("partially_accepted")) {
            return Optional.of(new Expectation(
                    Set.of(AC),
                    List.of(new Requirement.FinalVerdict(Set.of(AC)), new Requirement.BelowBestScore(bestScore))));
        }
        if (folder.equals("brute_force")) {
            return ofTests(folder).map(rule -> new Expectation(Set.of(TLE, RTE), List.of(rule)));
        }
        return Optional.ofNullable(FINAL_VERDICTS.get(folder)).map(Expectation::ofVerdicts);
    }

    private static Requirement.TestVerdicts verdicts(Set<JudgementType> permitted, Set<JudgementType> required) {
        return new Requirement.TestVerdicts(TestScope.ALL, permitted, required);
    }
}
