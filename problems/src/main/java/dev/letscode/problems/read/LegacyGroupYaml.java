package dev.letscode.problems.read;

import dev.letscode.problems.DecimalNumber;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Grader;
import dev.letscode.problems.Grading;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.Severity;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The settings of a legacy group: those of its {@code testdata.yaml}, and for every key that is not there those of its
 * parent. (The specification lets a file replace the parent's as a whole; problemtools and Kattis inherit key by key.)
 *
 * @param outputFlags words of {@code output_validator_flags} alone
 * @param flagsFile where the output validator's flags come from, for diagnostics
 */
record LegacyGroupYaml(
        Grading.OnReject onReject,
        boolean customGrading,
        List<String> graderFlags,
        TestCase.ValidatorArguments inputArguments,
        List<String> outputFlags,
        String flagsFile,
        int flagsLine,
        double acceptScore,
        double rejectScore,
        double minimumScore,
        double maximumScore) {

    private static final List<String> GRADER_FLAGS = List.of(
            "worst_error",
            "first_error",
            "always_accept",
            "sum",
            "avg",
            "min",
            "max",
            "ignore_sample",
            "accept_if_any_accepted");

    static final LegacyGroupYaml DEFAULT = new LegacyGroupYaml(
            Grading.OnReject.BREAK,
            false,
            List.of(),
            TestCase.ValidatorArguments.NONE,
            List.of(),
            "problem.yaml",
            0,
            1,
            0,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY);

    /** Reads the group's file, if it has one. */
    LegacyGroupYaml child(RawGroup group, boolean scoring, Diagnostics diagnostics) {
        group.settings(RawGroup.TEST_GROUP_YAML)
                .ifPresent(e -> diagnostics.error(
                        e.path(), 0, "belongs to newer formats; in this one it is called testdata.yaml"));
        Optional<Entry> file = group.settings(RawGroup.TESTDATA_YAML);
        return file.flatMap(e -> YamlReader.readMap(e.file(), e.path(), diagnostics))
                .map(fields -> child(fields, group.name(), scoring))
                .orElse(this);
    }

    private LegacyGroupYaml child(YamlFields fields, String groupName, boolean scoring) {
        Grading.OnReject reject = fields.word("on_reject", List.of("break", "continue"))
                .map(word -> word.equals("break") ? Grading.OnReject.BREAK : Grading.OnReject.CONTINUE)
                .orElse(onReject);
        boolean custom = fields.word("grading", List.of("default", "custom"))
                .map("custom"::equals)
                .orElse(customGrading);
        List<String> flags = fields.text("grader_flags").map(Words::split).orElse(graderFlags);
        boolean ownFlags = fields.has("grader_flags");
        if (ownFlags && flags.contains("ignore_sample") && !groupName.equals(TestGroup.ROOT)) {
            fields.error("grader_flags", "has ignore_sample, which is only for data/testdata.yaml");
        }
        if (!custom && (ownFlags || customGrading)) {
            flags.stream()
                    .filter(flag -> !GRADER_FLAGS.contains(flag))
                    .forEach(flag -> fields.error(
                            "grader_flags",
                            "has the unknown flag '" + flag + "'; known are " + String.join(", ", GRADER_FLAGS)));
        }
        TestCase.ValidatorArguments input = flags(fields, "input_validator_flags", inputArguments);
        boolean ownOutputFlags = fields.has("output_validator_flags");
        TestCase.ValidatorArguments output =
                flags(fields, "output_validator_flags", new TestCase.ValidatorArguments(outputFlags, Map.of()));
        List<String> outputWords = output.byName().isEmpty()
                ? output.everywhere()
                : output.byName().values().iterator().next();
        for (String key : List.of("accept_score", "reject_score", "range")) {
            if (!scoring && fields.value(key).isPresent()) {
                fields.error(key, "is only for problems with 'type: scoring'");
            }
        }
        double accept = fields.number("accept_score", -Double.MAX_VALUE, Double.MAX_VALUE)
                .orElse(acceptScore);
        double rejected = fields.number("reject_score", -Double.MAX_VALUE, Double.MAX_VALUE)
                .orElse(rejectScore);
        Optional<double[]> range = fields.text("range").flatMap(text -> {
            Optional<double[]> numbers = range(text);
            if (numbers.isEmpty()) {
                fields.error("range", "must be two numbers like '0 100', the smaller one first; inf is allowed");
            }
            return numbers;
        });
        fields.reportOthers(Severity.ERROR);
        return new LegacyGroupYaml(
                reject,
                custom,
                flags,
                input,
                outputWords,
                ownOutputFlags ? fields.file() : flagsFile,
                ownOutputFlags ? fields.line("output_validator_flags") : flagsLine,
                accept,
                rejected,
                range.map(r -> r[0]).orElse(minimumScore),
                range.map(r -> r[1]).orElse(maximumScore));
    }

    /** Settings that {@code problem.yaml} gives for the root. */
    LegacyGroupYaml withOldGrading(Map<String, String> old, Diagnostics diagnostics) {
        Optional<double[]> range = Optional.ofNullable(old.get("range")).flatMap(LegacyGroupYaml::range);
        OptionalDouble accept = DecimalNumber.parse(old.getOrDefault("accept_score", ""));
        OptionalDouble rejected = DecimalNumber.parse(old.getOrDefault("reject_score", ""));
        if ((old.containsKey("range") && range.isEmpty())
                || (old.containsKey("accept_score") && accept.isEmpty())
                || (old.containsKey("reject_score") && rejected.isEmpty())) {
            diagnostics.error("problem.yaml", 0, "'grading' has a score or range that is not a number");
        }
        return new LegacyGroupYaml(
                old.getOrDefault("on_reject", "break").equals("break")
                        ? Grading.OnReject.BREAK
                        : Grading.OnReject.CONTINUE,
                customGrading,
                graderFlags,
                inputArguments,
                outputFlags,
                flagsFile,
                flagsLine,
                accept.orElse(acceptScore),
                rejected.orElse(rejectScore),
                range.map(r -> r[0]).orElse(minimumScore),
                range.map(r -> r[1]).orElse(maximumScore));
    }

    /** A string of flags for every validator, or a map with {@code name} and {@code flags}. */
    private static TestCase.ValidatorArguments flags(
            YamlFields fields, String key, TestCase.ValidatorArguments inherited) {
        Optional<YamlValue> value = fields.value(key);
        if (value.isPresent() && value.get() instanceof YamlValue.Mapping) {
            return fields.fields(key)
                    .map(map -> {
                        Optional<String> name = map.text("name");
                        List<String> words = Words.split(map.text("flags").orElse(""));
                        map.reportOthers(Severity.ERROR);
                        if (name.isEmpty()) {
                            fields.error(key, "must have a 'name' when it is a map");
                        }
                        return new TestCase.ValidatorArguments(
                                List.of(), name.map(n -> Map.of(n, words)).orElse(Map.of()));
                    })
                    .orElse(inherited);
        }
        if (value.isEmpty() && !fields.has(key)) {
            return inherited;
        }
        return new TestCase.ValidatorArguments(Words.split(fields.text(key).orElse("")), Map.of());
    }

    private static Optional<double[]> range(String text) {
        List<String> words = Words.split(text);
        if (words.size() != 2) {
            return Optional.empty();
        }
        OptionalDouble low = bound(words.get(0));
        OptionalDouble high = bound(words.get(1));
        return low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble()
                ? Optional.of(new double[] {low.getAsDouble(), high.getAsDouble()})
                : Optional.empty();
    }

    private static OptionalDouble bound(String word) {
        return switch (word) {
            case "inf", "+inf" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            case "-inf" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            default -> DecimalNumber.parse(word);
        };
    }

    /** The grading of the group with the name; {@code ignore_sample} counts at the root only, though it is inherited. */
    Grading grading(String groupName, Optional<JuryProgram> graderProgram, Diagnostics diagnostics) {
        Grader grader;
        if (customGrading) {
            if (graderProgram.isEmpty()) {
                diagnostics.error(
                        TestNames.path(groupName),
                        0,
                        "has 'grading: custom', but the package has no program in graders/");
                return new Grading.AllMustPass();
            }
            grader = new Grader.Custom(graderProgram.get(), graderFlags);
        } else {
            grader = defaultGrader(groupName);
        }
        return new Grading.Graded(onReject, grader, acceptScore, rejectScore, minimumScore, maximumScore);
    }

    private Grader.Default defaultGrader(String groupName) {
        Grader.VerdictMode verdict = Grader.VerdictMode.WORST_ERROR;
        Grader.ScoreMode score = Grader.ScoreMode.SUM;
        Map<String, Grader.VerdictMode> verdicts = names(Grader.VerdictMode.values());
        Map<String, Grader.ScoreMode> scores = names(Grader.ScoreMode.values());
        for (String flag : graderFlags) {
            verdict = verdicts.getOrDefault(flag, verdict);
            score = scores.getOrDefault(flag, score);
        }
        return new Grader.Default(
                verdict,
                score,
                graderFlags.contains("ignore_sample") && groupName.equals(TestGroup.ROOT),
                graderFlags.contains("accept_if_any_accepted"));
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] values) {
        Map<String, E> names = new HashMap<>();
        for (E value : values) {
            names.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return names;
    }
}
