package dev.letscode.problems.read;

import dev.letscode.problems.Check;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Grading;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.TestNode;
import dev.letscode.problems.ValidatorCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** The tests of a package in 2023-07-draft or 2025-09. */
final class ModernTests {

    private static final Grading ALL = new Grading.AllMustPass();

    private final Settings settings;
    private final boolean draft;
    private final CaseBuilder cases;
    private final ModernGroupYaml yaml;
    private final PointsRules rules;
    private final Diagnostics diagnostics;
    private final Map<RawGroup, ModernGroupYaml.Found> found = new LinkedHashMap<>();
    private final Map<String, Boolean> passFailByName = new LinkedHashMap<>();
    private final Set<String> testNames = new HashSet<>();

    ModernTests(Settings settings, boolean custom, Diagnostics diagnostics) {
        this.settings = settings;
        this.draft = settings.generation() == FormatGeneration.DRAFT_2023_07;
        this.cases = new CaseBuilder(settings.generation(), custom, diagnostics);
        this.yaml = new ModernGroupYaml(settings, cases, diagnostics);
        this.rules = new PointsRules(draft, diagnostics);
        this.diagnostics = diagnostics;
    }

    TestsResult read(RawGroup data) {
        Check check = cases.check(List.of(), "problem.yaml", 0);
        CaseSettings defaults = new CaseSettings(
                List.of(), check, TestCase.ValidatorArguments.NONE, false, Optional.empty(), Optional.empty());
        if (draft) {
            defaults = yaml.group(data, defaults).cases();
        }
        List<TestNode> children = new ArrayList<>();
        RawGroup sample = data.groups().get("sample");
        if (sample != null) {
            children.add(sample(sample, defaults));
        }
        double best = Double.POSITIVE_INFINITY;
        RawGroup secret = data.groups().get("secret");
        if (secret != null) {
            settingsBelow(secret, defaults);
            checkShape(secret);
            TestGroup group = secret(secret);
            children.add(group);
            if (group.grading() instanceof Grading.Points points) {
                best = points.maximumScore().orElse(Double.POSITIVE_INFINITY);
            }
        }
        return new TestsResult(new TestGroup(TestGroup.ROOT, ALL, children), validatorCases(data, defaults), best);
    }

    private TestGroup sample(RawGroup raw, CaseSettings defaults) {
        CaseSettings own = yaml.group(raw, defaults.withFullFeedback(true)).cases();
        raw.groups().values().forEach(g -> diagnostics.error(g.path(), 0, "is a group in sample, which has none"));
        passFailByName.put("sample", true);
        return new TestGroup(raw.name(), ALL, tests(raw, own));
    }

    /** Reads the settings of a group and of all groups below it, parents first. */
    private void settingsBelow(RawGroup raw, CaseSettings inherited) {
        ModernGroupYaml.Found own = yaml.group(raw, inherited);
        found.put(raw, own);
        raw.groups().values().forEach(group -> settingsBelow(group, own.cases()));
    }

    private ModernGroupYaml.Found of(RawGroup raw) {
        return Objects.requireNonNull(found.get(raw), raw.name());
    }

    private void checkShape(RawGroup group) {
        for (String name : group.groups().keySet()) {
            if (Optional.ofNullable(group.cases().get(name))
                    .filter(RawCase::isTest)
                    .isPresent()) {
                diagnostics.error(
                        group.path() + "/" + name,
                        0,
                        "is a folder with the name of a test beside it; rename one of them");
            }
        }
        if (!draft && group.name().equals("secret")) {
            boolean tests = group.cases().values().stream().anyMatch(RawCase::isTest);
            if (tests && !group.groups().isEmpty()) {
                diagnostics.error(group.path(), 0, "has tests and groups; move the tests into a group");
            }
            group.groups().values().stream()
                    .filter(g -> !g.hasTests())
                    .forEach(g -> diagnostics.error(g.path(), 0, "is a group without tests"));
        }
        group.groups().values().forEach(this::checkShape);
    }

    private TestGroup secret(RawGroup raw) {
        ModernGroupYaml.Scoring scoring = of(raw).scoring();
        List<ModernGroupYaml.Scoring> subgroups = subgroups(raw);
        Grading grading = settings.scoring() ? rules.secret(scoring, tests(raw), subgroups) : ALL;
        rules.checkRequired(raw.name(), scoring, passFailByName, testNames::contains);
        return group(raw, grading);
    }

    private List<ModernGroupYaml.Scoring> subgroups(RawGroup raw) {
        return raw.groups().values().stream().map(g -> of(g).scoring()).toList();
    }

    private static int tests(RawGroup raw) {
        return (int) raw.cases().values().stream().filter(RawCase::isTest).count();
    }

    private TestGroup group(RawGroup raw, Grading grading) {
        List<TestNode> children = new ArrayList<>();
        for (RawNode child : raw.inOrder()) {
            switch (child) {
                case RawCase test -> test(test, of(raw).cases()).ifPresent(children::add);
                case RawGroup subgroup ->
                    children.add(draft ? subgroup(raw, subgroup, grading) : flat(subgroup, grading));
            }
        }
        return new TestGroup(raw.name(), grading, children);
    }

    private TestGroup subgroup(RawGroup parent, RawGroup raw, Grading parentGrading) {
        ModernGroupYaml.Scoring scoring = of(raw).scoring();
        Grading grading = parentGrading instanceof Grading.Points points
                ? rules.group(
                        scoring,
                        points,
                        rules.share(points, tests(parent), subgroups(parent)),
                        tests(raw),
                        subgroups(raw))
                : ALL;
        rules.checkRequired(raw.name(), scoring, passFailByName, testNames::contains);
        TestGroup group = group(raw, grading);
        passFailByName.put(raw.name(), isPassFail(grading));
        return group;
    }

    /** A group of 2025-09: folders in it are only part of the names of its tests. */
    private TestGroup flat(RawGroup raw, Grading secret) {
        TreeMap<String, TestNode> tests = new TreeMap<>();
        flatten(raw, tests);
        ModernGroupYaml.Scoring scoring = of(raw).scoring();
        Grading grading = secret instanceof Grading.Points points
                ? rules.group(scoring, points, OptionalDouble.empty(), tests.size(), List.of())
                : ALL;
        rules.checkRequired(raw.name(), scoring, passFailByName, name -> false);
        passFailByName.put(raw.name(), isPassFail(grading));
        return new TestGroup(raw.name(), grading, List.copyOf(tests.values()));
    }

    private void flatten(RawGroup raw, Map<String, TestNode> tests) {
        raw.cases().values().forEach(test -> test(test, of(raw).cases()).ifPresent(t -> tests.put(t.name(), t)));
        raw.groups().values().forEach(folder -> {
            folder.settings(RawGroup.TEST_GROUP_YAML)
                    .ifPresent(e -> diagnostics.error(
                            e.path(), 0, "is too deep: only data/secret and the folders directly in it are groups"));
            flatten(folder, tests);
        });
    }

    private static boolean isPassFail(Grading grading) {
        return !(grading instanceof Grading.Points points) || points.aggregation() == Grading.Aggregation.PASS_FAIL;
    }

    private List<TestNode> tests(RawGroup raw, CaseSettings caseSettings) {
        List<TestNode> tests = new ArrayList<>();
        raw.cases().values().forEach(test -> test(test, caseSettings).ifPresent(tests::add));
        return tests;
    }

    private Optional<TestCase> test(RawCase raw, CaseSettings inherited) {
        testNames.add(raw.name());
        if (TestNames.last(raw.name()).equals("test_group") && raw.isTest()) {
            diagnostics.error(raw.path() + ".in", 0, "has the name of the settings of its group; rename the test");
        }
        if (raw.part(".interaction").isPresent()) {
            for (String other : List.of(".in.statement", ".ans.statement", ".out")) {
                raw.part(other)
                        .ifPresent(e -> diagnostics.error(e.path(), 0, "can't be there together with .interaction"));
            }
        }
        return cases.test(raw, yaml.test(raw, inherited));
    }

    private List<ValidatorCase> validatorCases(RawGroup data, CaseSettings defaults) {
        List<ValidatorCase> all = new ArrayList<>();
        for (ValidatorCase.Kind kind : ValidatorCase.Kind.values()) {
            RawGroup raw = data.groups().get(kind.name().toLowerCase(Locale.ROOT));
            if (raw != null) {
                validatorCases(raw, kind, defaults, all);
            }
        }
        return all;
    }

    private void validatorCases(
            RawGroup raw, ValidatorCase.Kind kind, CaseSettings inherited, List<ValidatorCase> all) {
        CaseSettings own = yaml.group(raw, inherited).cases();
        raw.cases()
                .values()
                .forEach(test ->
                        cases.validatorCase(test, kind, yaml.test(test, own)).ifPresent(all::add));
        raw.groups().values().forEach(group -> validatorCases(group, kind, own, all));
    }
}
