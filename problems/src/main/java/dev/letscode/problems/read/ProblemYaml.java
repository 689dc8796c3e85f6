package dev.letscode.problems.read;

import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Metadata;
import dev.letscode.problems.Objective;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code problem.yaml}. */
final class ProblemYaml {

    private final YamlFields fields;
    private final TimeLimitFiles timeLimits;

    ProblemYaml(YamlFields fields, TimeLimitFiles timeLimits) {
        this.fields = fields;
        this.timeLimits = timeLimits;
    }

    /** The generation that the file says it is in. */
    static Optional<FormatGeneration> generation(YamlFields fields) {
        Optional<String> version = fields.text("problem_format_version");
        if (version.isEmpty()) {
            return fields.value("problem_format_version").isPresent()
                    ? Optional.empty()
                    : Optional.of(FormatGeneration.LEGACY);
        }
        Optional<FormatGeneration> generation = FormatGeneration.ofVersion(version.get());
        if (generation.isEmpty()) {
            fields.error(
                    "problem_format_version",
                    "is '" + version.get()
                            + "', which is not supported; supported are legacy, legacy-icpc, 2023-07-draft and 2025-09");
        }
        return generation;
    }

    Settings read(FormatGeneration generation) {
        fields.has("problem_format_version");
        Settings settings = generation.isLegacy() ? legacy(generation) : modern(generation);
        fields.reportOthers(Severity.ERROR);
        return settings;
    }

    private Settings legacy(FormatGeneration generation) {
        boolean icpc = generation == FormatGeneration.LEGACY_ICPC;
        Metadata metadata = new MetadataYaml(fields).legacy();
        boolean scoring = !icpc
                && fields.word("type", List.of("pass-fail", "scoring"))
                        .map("scoring"::equals)
                        .orElse(false);
        LimitsYaml.Found limits = LimitsYaml.legacy(fields.fields("limits"));
        timeLimits.add(fields.file(), limits.timeLimitSeconds());
        List<String> validation = Words.split(fields.text("validation").orElse("default"));
        boolean custom = validation.contains("custom");
        checkValidation(validation, icpc, scoring);
        boolean multiPass = validation.contains("multi-pass");
        if (limits.passes().isPresent() && !multiPass) {
            fields.error("limits", "has validation_passes, which needs 'validation: custom multi-pass'");
        }
        if (fields.value("libraries").isPresent()) {
            fields.warning("libraries", "is no longer part of the format and is ignored");
        }
        Map<String, String> oldGrading = new HashMap<>();
        Objective objective = Objective.MAXIMIZE;
        boolean showGroups = false;
        Optional<YamlFields> grading = icpc ? Optional.empty() : fields.fields("grading");
        if (grading.isPresent()) {
            YamlFields g = grading.get();
            if (!scoring) {
                fields.error("grading", "is only for problems with 'type: scoring'");
            }
            objective = g.word("objective", List.of("min", "max"))
                    .map(word -> word.equals("min") ? Objective.MINIMIZE : Objective.MAXIMIZE)
                    .orElse(Objective.MAXIMIZE);
            showGroups = g.bool("show_test_data_groups").orElse(false);
            oldGrading.putAll(oldGrading(g));
            g.reportOthers(Severity.ERROR);
        }
        return new Settings(
                generation,
                metadata,
                scoring,
                objective,
                showGroups,
                Optional.of(custom),
                validation.contains("interactive"),
                multiPass ? limits.passes().orElse(2) : 1,
                validatorFlags(),
                limits.limits(),
                Optional.empty(),
                true,
                oldGrading);
    }

    /** As one string of words; also as a list, which DOMjudge writes. */
    private List<String> validatorFlags() {
        Optional<YamlValue> value = fields.value("validator_flags");
        return value.isPresent() && value.get() instanceof YamlValue.Items
                ? fields.texts("validator_flags").orElse(List.of())
                : Words.split(fields.text("validator_flags").orElse(""));
    }

    private void checkValidation(List<String> words, boolean icpc, boolean scoring) {
        List<String> modes = icpc ? List.of("interactive") : List.of("interactive", "multi-pass", "score");
        String first = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        if (!first.equals("default") && !first.equals("custom")) {
            fields.error("validation", "must start with 'default' or 'custom'");
        } else if (first.equals("default") && !rest.isEmpty()) {
            fields.error("validation", "can't have " + String.join(" ", rest) + " after 'default'; use 'custom'");
        }
        for (String word : rest) {
            if (!modes.contains(word)) {
                fields.error(
                        "validation", "has the unknown mode '" + word + "'; known are " + String.join(", ", modes));
            }
        }
        if (rest.contains("score") && !scoring) {
            fields.error("validation", "has the mode score, which needs 'type: scoring'");
        }
    }

    /** Settings of test groups that stood here before {@code testdata.yaml} had them. */
    private static Map<String, String> oldGrading(YamlFields grading) {
        Map<String, String> found = new HashMap<>();
        for (String key : List.of("accept_score", "reject_score", "range")) {
            grading.text(key).ifPresent(value -> found.put(key, value));
        }
        grading.word("on_reject", List.of("first_error", "worst_error", "grade"))
                .ifPresent(word -> found.put("on_reject", word.equals("grade") ? "continue" : "break"));
        for (String key : found.keySet()) {
            grading.warning(key, "belongs into data/testdata.yaml; it is read as if it stood there");
        }
        return found;
    }

    private Settings modern(FormatGeneration generation) {
        Metadata metadata = new MetadataYaml(fields).modern();
        List<String> types = types();
        LimitsYaml.Found limits = LimitsYaml.modern(fields.fields("limits"));
        timeLimits.add(fields.file(), limits.timeLimitSeconds());
        boolean multiPass = types.contains("multi-pass");
        if (limits.passes().isPresent() && !multiPass) {
            fields.error("limits", "has validation_passes, which is only for problems of type multi-pass");
        }
        Optional<List<String>> languages = fields.textOrTexts("languages").filter(list -> !list.equals(List.of("all")));
        if (languages.isPresent()
                && (languages.get().isEmpty() || languages.get().contains("all"))) {
            fields.error("languages", "must be 'all' or a list of language codes");
        }
        boolean writing = fields.bool("allow_file_writing").orElse(false);
        fields.fields("constants").filter(c -> !c.entries().isEmpty()).ifPresent(c -> {
            fields.error("constants", "is not supported; write the values into the files that use them");
        });
        return new Settings(
                generation,
                metadata,
                types.contains("scoring"),
                Objective.MAXIMIZE,
                types.contains("scoring"),
                types.contains("interactive") || multiPass ? Optional.of(true) : Optional.empty(),
                types.contains("interactive"),
                multiPass ? limits.passes().orElse(2) : 1,
                List.of(),
                limits.limits(),
                languages,
                writing,
                Map.of());
    }

    private List<String> types() {
        List<String> known = List.of("pass-fail", "scoring", "multi-pass", "interactive", "submit-answer");
        List<String> types = new ArrayList<>();
        for (String type : fields.textOrTexts("type").orElse(List.of("pass-fail"))) {
            if (!known.contains(type)) {
                fields.error("type", "has the unknown type '" + type + "'; known are " + String.join(", ", known));
            } else if (types.contains(type)) {
                fields.error("type", "has " + type + " twice");
            } else if (type.equals("submit-answer")) {
                fields.error("type", "is submit-answer, which is not supported: submissions here are programs");
            } else {
                types.add(type);
            }
        }
        if (types.contains("pass-fail") && types.contains("scoring")) {
            fields.error("type", "can't be pass-fail and scoring at the same time");
        }
        return types;
    }
}
