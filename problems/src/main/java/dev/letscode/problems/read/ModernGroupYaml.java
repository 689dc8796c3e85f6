package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Grading;
import dev.letscode.problems.Severity;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads {@code test_group.yaml} and the {@code .yaml} of tests in 2023-07-draft and 2025-09. */
final class ModernGroupYaml {

    private static final long MOST_POINTS = 1_000_000_000_000L;

    private final Settings settings;
    private final CaseBuilder cases;
    private final Diagnostics diagnostics;

    ModernGroupYaml(Settings settings, CaseBuilder cases, Diagnostics diagnostics) {
        this.settings = settings;
        this.cases = cases;
        this.diagnostics = diagnostics;
    }

    /**
     * What a group says about points; what it does not say is absent.
     *
     * @param unbounded whether it says that points are unbounded
     */
    record Scoring(
            OptionalLong maximum,
            boolean unbounded,
            Optional<Grading.Aggregation> aggregation,
            List<String> requirePass,
            String file,
            int line) {

        static Scoring none(String file) {
            return new Scoring(OptionalLong.empty(), false, Optional.empty(), List.of(), file, 0);
        }
    }

    record Found(CaseSettings cases, Scoring scoring) {}

    /** The settings of a group: its own, and for what it does not say those of its parent. Points are not inherited. */
    Found group(RawGroup group, CaseSettings inherited) {
        String name = group.path() + "/" + RawGroup.TEST_GROUP_YAML;
        return file(group)
                .flatMap(e -> YamlReader.readMap(e.file(), e.path(), diagnostics))
                .map(fields -> {
                    CaseSettings caseSettings = common(fields, inherited);
                    boolean sample = group.name().equals("sample");
                    Scoring scoring = settings.generation() == FormatGeneration.DRAFT_2023_07
                            ? draftScoring(fields)
                            : scoring(fields);
                    boolean points = scoring.maximum().isPresent()
                            || scoring.unbounded()
                            || scoring.aggregation().isPresent()
                            || !scoring.requirePass().isEmpty();
                    if (points
                            && (sample || !settings.scoring() || !group.name().startsWith("secret"))) {
                        diagnostics.error(
                                fields.file(),
                                scoring.line(),
                                "gives points, which only data/secret and the groups in it may do, in problems of type"
                                        + " scoring");
                    }
                    fields.reportOthers(Severity.ERROR);
                    return new Found(caseSettings, scoring);
                })
                .orElse(new Found(inherited, Scoring.none(name)));
    }

    private Optional<Entry> file(RawGroup group) {
        Optional<Entry> older = group.settings(RawGroup.TESTDATA_YAML);
        Optional<Entry> own = group.settings(RawGroup.TEST_GROUP_YAML);
        older.ifPresent(e -> {
            if (settings.generation() == FormatGeneration.V2025_09 || own.isPresent()) {
                diagnostics.error(e.path(), 0, "has the name of older formats; rename it to test_group.yaml");
            } else {
                diagnostics.warning(e.path(), 0, "has the name of older drafts; rename it to test_group.yaml");
            }
        });
        return own.or(() -> older);
    }

    /** The settings of one test. */
    CaseSettings test(RawCase test, CaseSettings inherited) {
        return test.part(".yaml")
                .flatMap(e -> YamlReader.readMap(e.file(), e.path(), diagnostics))
                .map(fields -> {
                    CaseSettings found =
                            common(fields, inherited).withTexts(fields.text("hint"), fields.text("description"));
                    fields.reportOthers(Severity.ERROR);
                    return found;
                })
                .orElse(inherited);
    }

    private CaseSettings common(YamlFields fields, CaseSettings inherited) {
        CaseSettings found = inherited;
        Optional<List<String>> args = fields.texts("args");
        if (args.isPresent()) {
            found = found.withArguments(args.get());
        }
        Optional<TestCase.ValidatorArguments> input = inputArguments(fields);
        if (input.isPresent()) {
            found = found.withInputValidatorArguments(input.get());
        }
        for (String key : List.of("output_validator_args", "output_validator_flags")) {
            Optional<List<String>> output = words(fields, key);
            if (output.isPresent()) {
                found = found.withCheck(cases.check(output.get(), fields.file(), fields.line(key)));
            }
        }
        Optional<Boolean> feedback = fields.bool("full_feedback");
        if (feedback.isPresent()) {
            found = found.withFullFeedback(feedback.get());
        }
        if (settings.generation() == FormatGeneration.DRAFT_2023_07) {
            found = found.withTexts(fields.text("hint"), fields.text("description"));
        }
        // visualizers make pictures only; their arguments are checked for their type and not used
        fields.texts("input_visualizer_args");
        fields.texts("output_visualizer_args");
        for (String key : List.of("static_validation", "static_validation_score", "static_validator_args")) {
            boolean off = key.equals("static_validation")
                    && fields.value(key)
                            .filter(v ->
                                    v instanceof YamlValue.Text t && t.text().equals("false"))
                            .isPresent();
            if (fields.value(key).isPresent() && !off) {
                fields.error(key, "asks for static validation, which is not supported; remove it");
            }
        }
        return found;
    }

    /** A list; in older drafts, under the names that end with flags, a string of words. */
    private Optional<List<String>> words(YamlFields fields, String key) {
        if (!key.endsWith("_flags")) {
            return fields.texts(key);
        }
        return settings.generation() == FormatGeneration.DRAFT_2023_07
                ? fields.text(key).map(Words::split)
                : Optional.empty();
    }

    private Optional<TestCase.ValidatorArguments> inputArguments(YamlFields fields) {
        if (settings.generation() == FormatGeneration.DRAFT_2023_07) {
            Optional<List<String>> flags = words(fields, "input_validator_flags");
            if (flags.isPresent()) {
                return flags.map(list -> new TestCase.ValidatorArguments(list, Map.of()));
            }
        }
        String key = "input_validator_args";
        Optional<YamlValue> value = fields.value(key);
        if (value.isPresent() && value.get() instanceof YamlValue.Mapping) {
            return fields.fields(key).map(map -> {
                Map<String, List<String>> byName = new LinkedHashMap<>();
                for (YamlValue.Entry entry : map.entries()) {
                    map.texts(entry.key()).ifPresent(list -> byName.put(entry.key(), list));
                }
                return new TestCase.ValidatorArguments(List.of(), byName);
            });
        }
        return fields.texts(key).map(list -> new TestCase.ValidatorArguments(list, Map.of()));
    }

    private Scoring scoring(YamlFields fields) {
        return scoring(fields, "max_score", "score_aggregation", fields.file());
    }

    private Scoring draftScoring(YamlFields fields) {
        Optional<YamlFields> map = fields.fields("scoring");
        Scoring scoring =
                map.map(m -> scoring(m, "score", "aggregation", fields.file())).orElse(Scoring.none(fields.file()));
        map.ifPresent(m -> m.reportOthers(Severity.ERROR));
        return scoring;
    }

    private static Scoring scoring(YamlFields fields, String maximumKey, String aggregationKey, String file) {
        boolean unbounded = fields.value(maximumKey)
                .filter(v -> v instanceof YamlValue.Text t && t.text().equals("unbounded"))
                .isPresent();
        return new Scoring(
                unbounded ? OptionalLong.empty() : fields.whole(maximumKey, 0, MOST_POINTS),
                unbounded,
                fields.word(aggregationKey, List.of("pass-fail", "sum", "min")).map(word -> switch (word) {
                    case "sum" -> Grading.Aggregation.SUM;
                    case "min" -> Grading.Aggregation.MIN;
                    default -> Grading.Aggregation.PASS_FAIL;
                }),
                fields.textOrTexts("require_pass").orElse(List.of()),
                file,
                fields.line(maximumKey));
    }
}
