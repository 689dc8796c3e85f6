package dev.letscode.engine.contest;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The problems of a contest package: {@code problems.yaml}, {@code problems.json}, or {@code problemset.yaml}. */
final class ContestProblems {

    private static final List<String> FILES =
            List.of("problems.yaml", "problems.yml", "problems.json", "problemset.yaml", "problemset.yml");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");

    private final Diagnostics diagnostics;
    private final Path folder;
    private final Function<String, Optional<Path>> known;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    ContestProblems(Diagnostics diagnostics, Path folder, Function<String, Optional<Path>> known) {
        this.diagnostics = diagnostics;
        this.folder = folder;
        this.known = known;
    }

    /** Those of their own file, or else those that the contest's file lists, as older packages do. */
    List<ContestProblem> read(YamlFields contest) {
        Optional<YamlValue> inContest = contest.value("problems");
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return YamlReader.readValue(file, name, diagnostics)
                        .map(value -> ofFile(name, value))
                        .orElse(List.of());
            }
        }
        if (inContest.isPresent()) {
            return list(contest.file(), inContest.get());
        }
        diagnostics.error(FILES.getFirst(), 0, "is missing; list the problems there, each with its id and label");
        return List.of();
    }

    /** A list, or a map whose {@code problems} are one. */
    private List<ContestProblem> ofFile(String name, YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping
                && mapping.get("problems").isPresent()) {
            return list(name, mapping.get("problems").get());
        }
        return list(name, value);
    }

    private List<ContestProblem> list(String name, YamlValue value) {
        if (!(value instanceof YamlValue.Items items) || items.items().isEmpty()) {
            diagnostics.error(name, value.line(), "must be a list of problems, but is " + value.kind());
            return List.of();
        }
        List<ContestProblem> problems = new ArrayList<>();
        int place = 0;
        for (YamlValue item : items.items()) {
            if (item instanceof YamlValue.Mapping mapping) {
                problem(YamlFields.of(name, mapping, diagnostics), place++).ifPresent(problems::add);
            } else {
                diagnostics.error(name, item.line(), "must be a problem with its id and label, but is " + item.kind());
            }
        }
        return problems;
    }

    private Optional<ContestProblem> problem(YamlFields fields, int place) {
        Optional<String> id = fields.text("id");
        Optional<String> name =
                fields.text("short-name").or(() -> fields.text("short_name")).or(() -> id);
        String label = fields.text("label").or(() -> fields.text("letter")).orElse(ContestProblem.label(place));
        Optional<String> title = fields.text("name");
        String colour =
                fields.text("rgb").map(text -> Colours.read(text, place)).orElse(Colours.of(place));
        Optional<String> packaged = packaged(fields);
        for (String key : List.of(
                "uuid",
                "ordinal",
                "color",
                "time_limit",
                "memory_limit",
                "output_limit",
                "code_limit",
                "test_data_count",
                "max_score",
                "statement",
                "attachments",
                "points",
                "label",
                "letter",
                "short_name")) {
            fields.has(key);
        }
        fields.reportOthers(Severity.WARNING);
        if (name.isEmpty()) {
            diagnostics.error(fields.file(), fields.line(), "a problem needs an 'id', the name of its package");
            return Optional.empty();
        }
        if (!NAME.matcher(name.get()).matches()) {
            String key = id.equals(name) ? "id" : "short-name";
            fields.error(key, "must have letters, digits, '_', '-' and '.' only, but is '" + name.get() + "'");
            return Optional.empty();
        }
        boolean isSecondLabel = isTwice(fields, labels, label, "label");
        boolean isSecondName = isTwice(fields, names, name.get(), "id");
        if (isSecondLabel || isSecondName) {
            return Optional.empty();
        }
        Optional<Path> location = locate(name.get(), id.orElse(name.get()), packaged);
        if (location.isEmpty()) {
            diagnostics.error(
                    fields.file(),
                    fields.line(),
                    "there is no package of problem " + name.get() + "; put it into " + folder.resolve(name.get())
                            + " or " + folder.resolve("problems").resolve(name.get()));
            return Optional.empty();
        }
        String shown = title.orElse(name.get());
        return Optional.of(new ContestProblem(label, packageName(location.get()), shown, colour, location.get()));
    }

    private static boolean isTwice(YamlFields fields, Map<String, Integer> before, String value, String key) {
        Integer line = before.putIfAbsent(value, fields.line());
        if (line != null) {
            fields.error(key, "is '" + value + "' in two problems; the other one is in line " + line);
        }
        return line != null;
    }

    /** The file name that {@code package} refers to. */
    private static Optional<String> packaged(YamlFields fields) {
        return fields.value("package").flatMap(value -> switch (value) {
            case YamlValue.Items items
            when !items.items().isEmpty() && items.items().getFirst() instanceof YamlValue.Mapping first ->
                first.get("filename")
                        .filter(YamlValue.Text.class::isInstance)
                        .map(text -> ((YamlValue.Text) text).text());
            default -> Optional.<String>empty();
        });
    }

    /** Only below the contest's folder; else where the machine knows a package of that name. */
    private Optional<Path> locate(String name, String id, Optional<String> packaged) {
        Path problems = folder.resolve("problems");
        List<Path> places = new ArrayList<>();
        try {
            packaged.filter(file -> NAME.matcher(file).matches())
                    .ifPresent(file -> places.add(problems.resolve(id).resolve(file)));
            places.add(problems.resolve(id).resolve(id + ".zip"));
            for (Path around : List.of(problems, folder)) {
                places.add(around.resolve(name));
                places.add(around.resolve(name + ".zip"));
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return places.stream()
                .filter(place -> Files.isDirectory(place) ? isPackage(place) : Files.isRegularFile(place))
                .findFirst()
                .or(() -> known.apply(name));
    }

    private static boolean isPackage(Path place) {
        return Files.exists(place.resolve("problem.yaml"))
                || Files.isDirectory(place.resolve("data"))
                || Files.exists(place.resolve("domjudge-problem.ini"));
    }

    /** Packages are called after their folders and zips, whatever their contests call them. */
    static String packageName(Path location) {
        String name = String.valueOf(location.toAbsolutePath().normalize().getFileName());
        int dot = name.lastIndexOf('.');
        return Files.isDirectory(location) || dot <= 0 ? name : name.substring(0, dot);
    }
}
