package dev.letscode.problems.read;

import dev.letscode.problems.DecimalNumber;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import dev.letscode.problems.expect.Glob;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.expect.TestScope;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code submissions/submissions.yaml}. */
final class SubmissionsYaml {

    /** All verdicts that a test can have in the format. */
    static final Set<JudgementType> ALL =
            Set.of(JudgementType.AC, JudgementType.WA, JudgementType.TLE, JudgementType.RTE);

    private static final Map<String, JudgementType> VERDICTS = Map.of(
            "AC", JudgementType.AC,
            "WA", JudgementType.WA,
            "TLE", JudgementType.TLE,
            "RTE", JudgementType.RTE,
            "MLE", JudgementType.MLE,
            "OLE", JudgementType.OLE,
            "CE", JudgementType.CE);

    private final YamlFields file;
    private final boolean scoring;
    private final Diagnostics diagnostics;

    private SubmissionsYaml(YamlFields file, boolean scoring, Diagnostics diagnostics) {
        this.file = file;
        this.scoring = scoring;
        this.diagnostics = diagnostics;
    }

    /** The rules of the file; none without a file. */
    static List<SubmissionRule> read(Optional<Entry> entry, boolean scoring, Diagnostics diagnostics) {
        return entry.flatMap(e -> YamlReader.readMap(e.file(), e.path(), diagnostics))
                .map(fields -> new SubmissionsYaml(fields, scoring, diagnostics).rules())
                .orElse(List.of());
    }

    private List<SubmissionRule> rules() {
        List<SubmissionRule> rules = new ArrayList<>();
        for (YamlValue.Entry entry : file.entries()) {
            Optional<Glob> pattern = glob(entry);
            Optional<YamlFields> fields = file.fields(entry.key());
            if (pattern.isPresent() && fields.isPresent()) {
                rules.add(rule(entry, pattern.get(), fields.get()));
            }
        }
        return rules;
    }

    private Optional<Glob> glob(YamlValue.Entry entry) {
        Optional<Glob> pattern = Glob.parse(entry.key());
        if (pattern.isEmpty()) {
            diagnostics.error(
                    file.file(), entry.line(), "'" + entry.key() + "' is not a pattern: its braces do not match");
        } else if (entry.key().contains("**") || entry.key().contains("[")) {
            diagnostics.error(
                    file.file(), entry.line(), "'" + entry.key() + "' uses ** or [ ], which patterns do not have");
        }
        return pattern;
    }

    private SubmissionRule rule(YamlValue.Entry entry, Glob pattern, YamlFields fields) {
        Optional<String> language = fields.text("language");
        Optional<String> entryPoint = fields.text("entrypoint");
        List<String> authors = authors(fields);
        boolean model = fields.bool("model_solution").orElse(false);
        List<SubmissionRule.Expected> expected = new ArrayList<>();
        expected.add(expected(fields, TestScope.ALL));
        for (YamlValue.Entry other : fields.entries()) {
            if (isKnown(other.key())) {
                continue;
            }
            if (!other.key().matches("(sample|secret|[*{]).*") || !(other.value() instanceof YamlValue.Mapping)) {
                fields.error(
                        other.key(),
                        "is neither a known key nor the name of a test group like secret/group1 with keys below it");
                continue;
            }
            Optional<Glob> scope = glob(other);
            Optional<YamlFields> inner = fields.fields(other.key());
            if (scope.isPresent() && inner.isPresent()) {
                expected.add(expected(inner.get(), TestScope.of(scope.get())));
                inner.get().reportOthers(Severity.ERROR);
            }
        }
        return new SubmissionRule(entry.key(), pattern, entry.line(), language, entryPoint, authors, model, expected);
    }

    private static boolean isKnown(String key) {
        return List.of(
                        "language",
                        "entrypoint",
                        "authors",
                        "model_solution",
                        "permitted",
                        "required",
                        "score",
                        "message",
                        "use_for_time_limit")
                .contains(key);
    }

    private SubmissionRule.Expected expected(YamlFields fields, TestScope scope) {
        return new SubmissionRule.Expected(
                scope,
                verdicts(fields, "permitted"),
                verdicts(fields, "required"),
                score(fields),
                fields.text("message").filter(text -> !text.isEmpty()),
                timeUse(fields));
    }

    private static Optional<Set<JudgementType>> verdicts(YamlFields fields, String key) {
        return fields.textOrTexts(key).map(words -> {
            Set<JudgementType> verdicts = EnumSet.noneOf(JudgementType.class);
            for (String word : words) {
                JudgementType verdict = VERDICTS.get(word);
                if (verdict == null) {
                    fields.error(key, "has the unknown verdict '" + word + "'; known are AC, WA, TLE and RTE");
                } else {
                    verdicts.add(verdict);
                }
            }
            if (words.isEmpty()) {
                fields.error(key, "must name at least one verdict");
            }
            return verdicts;
        });
    }

    private Optional<double[]> score(YamlFields fields) {
        Optional<YamlValue> value = fields.value("score");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!scoring) {
            fields.error("score", "is only for scoring problems");
            return Optional.empty();
        }
        List<OptionalDouble> numbers = fields.textOrTexts("score").orElse(List.of()).stream()
                .map(DecimalNumber::parse)
                .toList();
        boolean list = value.get() instanceof YamlValue.Items;
        if (numbers.size() != (list ? 2 : 1)
                || numbers.stream().anyMatch(OptionalDouble::isEmpty)
                || numbers.getFirst().getAsDouble() > numbers.getLast().getAsDouble()) {
            fields.error("score", "must be a number, or a list of the least and the greatest one");
            return Optional.empty();
        }
        return Optional.of(new double[] {
            numbers.getFirst().getAsDouble(), numbers.getLast().getAsDouble()
        });
    }

    private static SubmissionRule.TimeUse timeUse(YamlFields fields) {
        if (fields.value("use_for_time_limit").isEmpty()) {
            return SubmissionRule.TimeUse.DEFAULT;
        }
        return fields.word("use_for_time_limit", List.of("true", "false", "lower", "upper"))
                .map(word -> switch (word) {
                    case "false" -> SubmissionRule.TimeUse.NONE;
                    case "lower" -> SubmissionRule.TimeUse.LOWER;
                    case "upper" -> SubmissionRule.TimeUse.UPPER;
                    default -> SubmissionRule.TimeUse.DEFAULT;
                })
                .orElse(SubmissionRule.TimeUse.DEFAULT);
    }

    private static List<String> authors(YamlFields fields) {
        List<String> authors = new ArrayList<>();
        fields.value("authors").ifPresent(value -> {
            for (YamlValue item : value instanceof YamlValue.Items list ? list.items() : List.of(value)) {
                switch (item) {
                    case YamlValue.Text text ->
                        authors.add(MetadataYaml.person(text.text()).name());
                    case YamlValue.Mapping map
                    when map.get("name").orElse(map) instanceof YamlValue.Text name -> authors.add(name.text());
                    default -> fields.error("authors", "must be a name, a map with 'name', or a list of these");
                }
            }
        });
        return authors;
    }
}
