package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.expect.Expectation;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.expect.Requirement;
import dev.letscode.problems.expect.TestScope;
import dev.letscode.problems.expect.TimeBound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the example submissions and what is expected of them. */
final class Submissions {

    private final Settings settings;
    private final double bestScore;
    private final Diagnostics diagnostics;
    private final List<SubmissionRule> rules;
    private final Set<SubmissionRule> usedRules = new HashSet<>();

    private Submissions(Settings settings, double bestScore, List<SubmissionRule> rules, Diagnostics diagnostics) {
        this.settings = settings;
        this.bestScore = bestScore;
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /** The submissions of a package, by path. */
    static List<PackageSubmission> read(Entry root, Settings settings, double bestScore, Diagnostics diagnostics) {
        Optional<Entry> folder = root.childFolder("submissions");
        if (folder.isEmpty()) {
            return List.of();
        }
        List<SubmissionRule> rules =
                SubmissionsYaml.read(folder.get().childFile("submissions.yaml"), settings.scoring(), diagnostics);
        return new Submissions(settings, bestScore, rules, diagnostics).in(folder.get());
    }

    /** Paths of all submissions, before anything is read. */
    static List<String> paths(Entry root) {
        return root.childFolder("submissions").stream()
                .flatMap(folder -> folder.children().stream())
                .flatMap(folder -> folder.children().stream())
                .map(Entry::path)
                .toList();
    }

    private List<PackageSubmission> in(Entry submissions) {
        List<PackageSubmission> found = new ArrayList<>();
        for (Entry folder : submissions.children()) {
            if (!folder.folder()) {
                if (!folder.name().equals("submissions.yaml") && !Programs.isNotes(folder)) {
                    diagnostics.warning(
                            folder.path(), 0, "is ignored; move it into a folder like submissions/accepted");
                }
                continue;
            }
            for (Entry entry : folder.children()) {
                if (!Programs.isNotes(entry)) {
                    submission(entry, folder.name()).ifPresent(found::add);
                }
            }
        }
        for (SubmissionRule rule : rules) {
            if (!usedRules.contains(rule)) {
                diagnostics.warning(
                        "submissions/submissions.yaml", rule.line(), "'" + rule.key() + "' matches no submission");
            }
        }
        return found;
    }

    private Optional<PackageSubmission> submission(Entry entry, String folder) {
        List<Path> files = entry.filePaths();
        if (files.isEmpty()) {
            diagnostics.error(entry.path(), 0, "is a submission without files; add its source or remove the folder");
            return Optional.empty();
        }
        String name = entry.path().substring("submissions/".length());
        List<SubmissionRule> matching = rules.stream()
                .filter(rule -> rule.pattern().matchesSelfOrParent(name))
                .toList();
        usedRules.addAll(matching);
        Expectation expectation = expectation(entry, folder, matching);
        return Optional.of(new PackageSubmission(
                entry.path(),
                entry.file(),
                files,
                last(matching, SubmissionRule::entryPoint),
                last(matching, SubmissionRule::language),
                matching.stream()
                        .flatMap(rule -> rule.authors().stream())
                        .distinct()
                        .toList(),
                matching.stream().anyMatch(SubmissionRule::modelSolution),
                expectation,
                timeBounds(folder, matching)));
    }

    /** The value of the last rule that has one: later rules are the more special ones. */
    private static Optional<String> last(List<SubmissionRule> rules, Function<SubmissionRule, Optional<String>> value) {
        return rules.reversed().stream()
                .flatMap(rule -> value.apply(rule).stream())
                .findFirst();
    }

    private Expectation expectation(Entry entry, String folder, List<SubmissionRule> matching) {
        Optional<Set<JudgementType>> tag = ExpectedResultsTag.find(entry, diagnostics);
        List<Requirement> requirements = new ArrayList<>();
        Optional<Expectation> ofFolder = ofFolder(folder, matching);
        ofFolder.ifPresent(e -> requirements.addAll(e.requirements()));
        boolean tagCounts = !FolderExpectations.OFFICIAL.contains(folder);
        if (tag.isPresent() && tagCounts) {
            // a folder like 'rejected' only says what the tag says more exactly
            requirements.removeIf(requirement -> !(requirement instanceof Requirement.BelowBestScore));
            requirements.add(new Requirement.FinalVerdict(tag.get()));
        } else if (tag.isPresent() && !overlaps(ofFolder, tag.get())) {
            diagnostics.warning(
                    entry.path(),
                    0,
                    "has an @EXPECTED_RESULTS@ that contradicts its folder; in " + folder + " the folder counts");
        }
        for (SubmissionRule rule : matching) {
            for (SubmissionRule.Expected expected : expected(rule, folder)) {
                requirements.addAll(expected.requirements());
            }
        }
        if (requirements.isEmpty() && matching.isEmpty() && tag.isEmpty()) {
            diagnostics.warning(
                    entry.path(),
                    0,
                    "is in a folder without a meaning, so nothing is expected of it; move it into a folder like"
                            + " accepted or wrong_answer, or add a comment '@EXPECTED_RESULTS@: …' or a submissions.yaml");
        }
        return new Expectation(finalVerdicts(entry, requirements), requirements);
    }

    private static boolean overlaps(Optional<Expectation> ofFolder, Set<JudgementType> tag) {
        return ofFolder.isEmpty() || ofFolder.get().verdicts().stream().anyMatch(tag::contains);
    }

    /** What the folder itself demands; nothing when {@code submissions.yaml} redefines the folder. */
    private Optional<Expectation> ofFolder(String folder, List<SubmissionRule> matching) {
        boolean redefined = matching.stream().anyMatch(rule -> rule.key().equals(folder) && demandsVerdicts(rule));
        if (redefined) {
            return Optional.empty();
        }
        Optional<Requirement.TestVerdicts> modern = modernRule(folder);
        return modern.isPresent()
                ? modern.map(rule -> new Expectation(verdicts(List.of(rule)), List.of(rule)))
                : FolderExpectations.ofFinalVerdict(folder, bestScore);
    }

    private static boolean demandsVerdicts(SubmissionRule rule) {
        return rule.expected().stream()
                .anyMatch(e -> e.scope().equals(TestScope.ALL)
                        && (e.permitted().isPresent() || e.required().isPresent()));
    }

    private Optional<Requirement.TestVerdicts> modernRule(String folder) {
        return settings.generation().isLegacy() ? Optional.empty() : FolderExpectations.ofTests(folder);
    }

    /** What a rule expects; the rule that redefines a folder keeps the folder's defaults for what it does not say. */
    private List<SubmissionRule.Expected> expected(SubmissionRule rule, String folder) {
        Optional<Requirement.TestVerdicts> defaults = FolderExpectations.ofTests(folder);
        if (!rule.key().equals(folder) || defaults.isEmpty() || !demandsVerdicts(rule)) {
            return rule.expected();
        }
        return rule.expected().stream()
                .map(e -> e.scope().equals(TestScope.ALL) ? e.withDefaults(defaults.get()) : e)
                .toList();
    }

    private List<TimeBound> timeBounds(String folder, List<SubmissionRule> matching) {
        Set<TimeBound> bounds = new LinkedHashSet<>();
        Optional<SubmissionRule> redefining =
                matching.stream().filter(rule -> rule.key().equals(folder)).findFirst();
        boolean optedOut = redefining.isPresent()
                && redefining.get().expected().getFirst().timeUse() == SubmissionRule.TimeUse.NONE;
        if (!optedOut && (redefining.isEmpty() || !demandsVerdicts(redefining.get()))) {
            Optional<Requirement.TestVerdicts> modern = modernRule(folder);
            if (modern.isPresent()) {
                bounds.addAll(SubmissionRule.Expected.ofFolder(modern.get()).timeBounds());
            } else if (folder.equals("accepted")) {
                bounds.add(new TimeBound(TimeBound.Side.LOWER, TestScope.ALL));
            } else if (folder.equals("time_limit_exceeded")) {
                bounds.add(new TimeBound(TimeBound.Side.UPPER, TestScope.ALL));
            }
        }
        for (SubmissionRule rule : matching) {
            expected(rule, folder).forEach(e -> bounds.addAll(e.timeBounds()));
        }
        return List.copyOf(bounds);
    }

    private Set<JudgementType> finalVerdicts(Entry entry, List<Requirement> requirements) {
        Set<JudgementType> verdicts = verdicts(requirements);
        if (verdicts.isEmpty()) {
            diagnostics.error(
                    entry.path(), 0, "can't satisfy what is expected of it: the expectations contradict each other");
            return Set.of(JudgementType.AC);
        }
        return verdicts;
    }

    /** The final verdicts that the requirements about all tests leave possible. */
    private static Set<JudgementType> verdicts(List<Requirement> requirements) {
        Set<JudgementType> possible = EnumSet.copyOf(Expectation.ANYTHING.verdicts());
        boolean narrowed = false;
        for (Requirement requirement : requirements) {
            if (requirement instanceof Requirement.FinalVerdict verdict) {
                possible.retainAll(verdict.allowed());
                narrowed = true;
            } else if (requirement instanceof Requirement.TestVerdicts tests
                    && tests.scope().equals(TestScope.ALL)) {
                possible.retainAll(finals(tests));
                narrowed = true;
            }
        }
        if (!narrowed) {
            return Expectation.ANYTHING.verdicts();
        }
        return possible;
    }

    private static Set<JudgementType> finals(Requirement.TestVerdicts tests) {
        // Not copyOf: nothing may be permitted, in a file that has been found wrong already.
        Set<JudgementType> finals = EnumSet.noneOf(JudgementType.class);
        finals.addAll(tests.permitted());
        boolean mustFail = !tests.required().isEmpty() && !tests.required().contains(JudgementType.AC);
        if (mustFail) {
            finals.remove(JudgementType.AC);
        }
        return finals;
    }
}
