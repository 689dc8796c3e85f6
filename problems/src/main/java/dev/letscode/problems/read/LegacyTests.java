package dev.letscode.problems.read;

import dev.letscode.problems.Check;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.Objective;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.TestNode;
import dev.letscode.problems.ValidatorCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tests of a legacy package: groups in groups, each with its {@code testdata.yaml}. */
final class LegacyTests {

    private final Settings settings;
    private final Optional<JuryProgram> grader;
    private final CaseBuilder cases;
    private final Diagnostics diagnostics;

    LegacyTests(Settings settings, boolean custom, Optional<JuryProgram> grader, Diagnostics diagnostics) {
        this.settings = settings;
        this.grader = grader;
        this.cases = new CaseBuilder(settings.generation(), custom, diagnostics);
        this.diagnostics = diagnostics;
    }

    TestsResult read(RawGroup data) {
        LegacyGroupYaml root = LegacyGroupYaml.DEFAULT
                .withOldGrading(settings.oldGrading(), diagnostics)
                .child(data, settings.scoring(), diagnostics);
        List<TestNode> children = new ArrayList<>();
        for (String part : List.of("sample", "secret")) {
            Optional.ofNullable(data.groups().get(part)).ifPresent(raw -> children.add(group(raw, root)));
        }
        List<ValidatorCase> validatorCases = new ArrayList<>();
        for (ValidatorCase.Kind kind : ValidatorCase.Kind.values()) {
            Optional.ofNullable(data.groups().get(kind.name().toLowerCase(Locale.ROOT)))
                    .ifPresent(raw -> validatorCases(raw, kind, root, validatorCases));
        }
        return new TestsResult(
                new TestGroup(TestGroup.ROOT, root.grading(TestGroup.ROOT, grader, diagnostics), children),
                validatorCases,
                settings.objective() == Objective.MAXIMIZE ? root.maximumScore() : root.minimumScore());
    }

    private TestGroup group(RawGroup raw, LegacyGroupYaml parent) {
        LegacyGroupYaml own = parent.child(raw, settings.scoring(), diagnostics);
        CaseSettings caseSettings = caseSettings(raw.name(), own);
        List<TestNode> children = new ArrayList<>();
        for (RawNode child : raw.inOrder()) {
            switch (child) {
                case RawGroup subgroup -> children.add(group(subgroup, own));
                case RawCase test -> {
                    refuseYaml(test);
                    cases.test(test, caseSettings).ifPresent(children::add);
                }
            }
        }
        return new TestGroup(raw.name(), own.grading(raw.name(), grader, diagnostics), children);
    }

    private CaseSettings caseSettings(String groupName, LegacyGroupYaml group) {
        List<String> flags = new ArrayList<>(settings.validatorFlags());
        flags.addAll(group.outputFlags());
        Check check = cases.check(flags, group.flagsFile(), group.flagsLine());
        return new CaseSettings(
                List.of(),
                check,
                group.inputArguments(),
                groupName.equals("sample") || groupName.startsWith("sample/"),
                Optional.empty(),
                Optional.empty());
    }

    private void refuseYaml(RawCase test) {
        test.part(".yaml")
                .ifPresent(e -> diagnostics.error(
                        e.path(),
                        0,
                        "is not part of this format; tests have settings of their own only in newer ones"));
    }

    private void validatorCases(
            RawGroup raw, ValidatorCase.Kind kind, LegacyGroupYaml parent, List<ValidatorCase> found) {
        LegacyGroupYaml own = parent.child(raw, settings.scoring(), diagnostics);
        CaseSettings caseSettings = caseSettings(raw.name(), own);
        raw.cases()
                .values()
                .forEach(test -> cases.validatorCase(test, kind, caseSettings).ifPresent(found::add));
        raw.groups().values().forEach(group -> validatorCases(group, kind, own, found));
    }
}
