package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Document;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.Metadata;
import dev.letscode.problems.Objective;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.Validation;
import dev.letscode.problems.expect.Glob;
import dev.letscode.problems.expect.Requirement;
import dev.letscode.problems.expect.TimeBound;
import dev.letscode.problems.text.TextFile;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a package that lies in a folder. */
final class PackageFolder {

    private static final Set<String> KNOWN_FOLDERS = Set.of(
            "data",
            "submissions",
            "input_validators",
            "input_format_validators",
            "output_validators",
            "output_validator",
            "static_validator",
            "graders",
            "generators",
            "include",
            "attachments",
            "statement",
            "problem_statement",
            "solution",
            "input_visualizer",
            "output_visualizer");

    private final Entry root;
    private final String shortName;
    private final Settings settings;
    private final Programs programs;
    private final Diagnostics diagnostics;

    private PackageFolder(Entry root, String shortName, Settings settings, Diagnostics diagnostics) {
        this.root = root;
        this.shortName = shortName;
        this.settings = settings;
        this.programs = new Programs(diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reads a folder; of one that was a zip, the only folder in it counts as the package. */
    static ReadResult read(Path folder, String shortName, boolean wasZip, Diagnostics diagnostics) {
        Optional<ProblemPackage> problem = FolderScan.scan(folder, diagnostics)
                .map(root -> wasZip ? innerFolder(root) : root)
                .flatMap(root -> read(root, shortName, diagnostics));
        return problem.isEmpty() || diagnostics.hasErrors()
                ? new ReadResult.Refused(diagnostics.all())
                : new ReadResult.Read(problem.get(), diagnostics.all());
    }

    private static Entry innerFolder(Entry root) {
        List<Entry> children = root.children();
        if (children.size() != 1
                || !children.getFirst().folder()
                || KNOWN_FOLDERS.contains(children.getFirst().name())) {
            return root;
        }
        Entry inner = children.getFirst();
        return rename(new Entry(inner.name(), "", inner.file(), true, inner.children()), inner.path() + "/");
    }

    private static Entry rename(Entry entry, String prefix) {
        return entry.withChildren(entry.children().stream()
                .map(c -> rename(
                        new Entry(c.name(), c.path().substring(prefix.length()), c.file(), c.folder(), c.children()),
                        prefix))
                .toList());
    }

    private static Optional<ProblemPackage> read(Entry scanned, String shortName, Diagnostics diagnostics) {
        TimeLimitFiles timeLimits = new TimeLimitFiles(diagnostics);
        Optional<Entry> yaml = scanned.childFile("problem.yaml");
        boolean domjudge = scanned.childFile("domjudge-problem.ini").isPresent();
        if (yaml.isEmpty() && !domjudge) {
            if (PlainTests.looksPlain(scanned) && scanned.childFolder("data").isEmpty()) {
                timeLimits.addFileOf(scanned);
                return Optional.of(plain(scanned, shortName, timeLimits, diagnostics));
            }
            diagnostics.error(
                    "",
                    0,
                    "is not a problem package: there is no problem.yaml in it, and there are no *.in files with *.ans"
                            + " or *.out files beside them");
            return Optional.empty();
        }
        Optional<YamlFields> fields = yaml.isPresent()
                ? YamlReader.readMap(yaml.get().file(), "problem.yaml", diagnostics)
                : YamlReader.readMap(new TextFile("problem.yaml", ""), diagnostics);
        Optional<FormatGeneration> generation = fields.flatMap(ProblemYaml::generation);
        if (generation.isEmpty()) {
            return Optional.empty();
        }
        Settings settings = new ProblemYaml(fields.orElseThrow(), timeLimits).read(generation.get());
        Optional<DomjudgeIni> ini = DomjudgeIni.read(scanned, diagnostics);
        ini.ifPresent(i -> timeLimits.add(i.name(), i.timeLimit()));
        timeLimits.addFileOf(scanned);
        Entry root = NamePolicy.apply(scanned, generation.get(), diagnostics);
        PackageFolder reader = new PackageFolder(root, shortName, settings, diagnostics);
        return Optional.of(reader.read(ini, timeLimits));
    }

    private static ProblemPackage plain(
            Entry root, String shortName, TimeLimitFiles timeLimits, Diagnostics diagnostics) {
        TestsResult tests = new PlainTests(diagnostics).read(root);
        return new ProblemPackage(
                root.file(),
                shortName,
                FormatGeneration.PLAIN,
                Metadata.NONE,
                false,
                Objective.MAXIMIZE,
                false,
                new Validation.Default(),
                LetscodeYaml.apply(root, timeLimits.applyTo(PackageLimits.FORMAT_DEFAULTS), diagnostics),
                tests.root(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                LetscodeYaml.stressInputs(root, diagnostics));
    }

    private ProblemPackage read(Optional<DomjudgeIni> ini, TimeLimitFiles timeLimits) {
        checkFolders();
        Validation validation = validation();
        boolean custom = validation instanceof Validation.Custom;
        RawGroup data = DataFolder.read(root, settings.generation(), diagnostics);
        GeneratorsYaml.addTo(data, root, Submissions.paths(root), diagnostics);
        String needed = LetscodeYaml.isSamplesOnly(root) ? "sample" : "secret";
        if (!Optional.ofNullable(data.groups().get(needed))
                .filter(RawGroup::hasTests)
                .isPresent()) {
            diagnostics.error("data/" + needed, 0, "has no tests: add files like 01.in and 01.ans");
        }
        TestsResult tests = settings.generation().isLegacy()
                ? new LegacyTests(settings, custom, grader(), diagnostics).read(data)
                : new ModernTests(settings, custom, diagnostics).read(data);
        List<PackageSubmission> submissions = Submissions.read(root, settings, tests.bestScore(), diagnostics);
        checkScopes(tests.root(), submissions);
        PackageLimits limits = LetscodeYaml.apply(root, timeLimits.applyTo(settings.limits()), diagnostics);
        if (limits.time() instanceof TimeLimit.Derived
                && submissions.stream()
                        .noneMatch(s -> s.timeBounds().stream().anyMatch(b -> b.side() == TimeBound.Side.LOWER))) {
            diagnostics.warning(
                    "submissions",
                    0,
                    "has no accepted submission to derive the time limit from, and no time limit is given");
        }
        List<Document> statements = Documents.statements(root, diagnostics);
        checkTitles(statements);
        Metadata metadata = ini.map(i -> i.applyTo(settings.metadata())).orElse(settings.metadata());
        return new ProblemPackage(
                root.file(),
                shortName,
                settings.generation(),
                metadata.withTitles(Documents.titles(metadata.titles(), statements)),
                settings.scoring(),
                settings.objective(),
                settings.showTestGroups(),
                validation,
                limits,
                tests.root(),
                tests.validatorCases(),
                inputValidators(),
                submissions,
                settings.languages(),
                settings.allowFileWriting(),
                statements,
                Documents.solutions(root),
                Documents.attachments(root),
                Documents.includes(root),
                LetscodeYaml.stressInputs(root, diagnostics));
    }

    /** The newer formats want a title for each language that has a statement. */
    private void checkTitles(List<Document> statements) {
        if (settings.generation().isLegacy()) {
            return;
        }
        Set<String> titles = settings.metadata().titles().keySet();
        statements.stream()
                .map(Document::language)
                .distinct()
                .filter(language -> !titles.contains(language))
                .forEach(language -> diagnostics.warning(
                        "problem.yaml", 0, "'name' has no title in " + language + ", but there is a statement in it"));
    }

    /** Folders that belong to other generations, are not supported, or mean nothing. */
    private void checkFolders() {
        boolean legacy = settings.generation().isLegacy();
        String wrongValidator = legacy ? "output_validator" : "output_validators";
        String rightValidator = legacy ? "output_validators" : "output_validator";
        root.childFolder(wrongValidator)
                .ifPresent(f ->
                        diagnostics.error(f.path(), 0, "is called " + rightValidator + " in this format; rename it"));
        root.childFolder("static_validator")
                .ifPresent(f -> diagnostics.error(
                        f.path(), 0, "is not supported: static validators can't be run here; remove it"));
        if (settings.generation() != FormatGeneration.LEGACY) {
            root.childFolder("graders")
                    .ifPresent(f -> diagnostics.error(f.path(), 0, "is not part of this format; remove it"));
        }
        for (Entry child : root.children()) {
            if (child.folder() && !KNOWN_FOLDERS.contains(child.name())) {
                diagnostics.warning(child.path(), 0, "is not part of the format and is ignored");
            }
        }
    }

    private Validation validation() {
        boolean legacy = settings.generation().isLegacy();
        Optional<Entry> folder = root.childFolder(legacy ? "output_validators" : "output_validator")
                .filter(f -> f.files().findAny().isPresent());
        boolean wanted = settings.custom().orElse(folder.isPresent());
        if (!wanted) {
            folder.ifPresent(f -> diagnostics.warning(
                    f.path(), 0, "is not used, because problem.yaml does not say 'validation: custom'"));
            return new Validation.Default();
        }
        if (folder.isEmpty()) {
            diagnostics.error(
                    "problem.yaml",
                    0,
                    "asks for an output validator, but there is none in "
                            + (legacy ? "output_validators" : "output_validator"));
            return new Validation.Default();
        }
        Optional<JuryProgram> program = legacy
                ? programs.onlyOfLegacy(folder.get(), "output validator")
                : programs.only(folder.get(), "output validator");
        return program.<Validation>map(p -> new Validation.Custom(p, settings.interactive(), settings.passes()))
                .orElse(new Validation.Default());
    }

    private Optional<JuryProgram> grader() {
        return root.childFolder("graders").flatMap(f -> programs.onlyOfLegacy(f, "grader"));
    }

    private List<JuryProgram> inputValidators() {
        Optional<Entry> old = root.childFolder("input_format_validators");
        Optional<Entry> folder = root.childFolder("input_validators");
        if (old.isPresent() && (folder.isPresent() || !settings.generation().isLegacy())) {
            diagnostics.error(old.get().path(), 0, "is the old name of input_validators; rename it");
        }
        List<JuryProgram> found = folder.or(() -> old).map(programs::in).orElse(List.of());
        if (found.isEmpty()) {
            diagnostics.warning("input_validators", 0, "has no program, so nothing checks the inputs");
        }
        return found;
    }

    /** Warns about parts of {@code submissions.yaml} that speak of tests which don't exist. */
    private void checkScopes(TestGroup tests, List<PackageSubmission> submissions) {
        List<String> names = Stream.concat(
                        tests.groups().map(TestGroup::name), tests.testCases().map(TestCase::name))
                .toList();
        submissions.stream()
                .flatMap(s -> s.expectation().requirements().stream())
                .flatMap(r -> scope(r).stream())
                .distinct()
                .filter(glob -> names.stream().noneMatch(glob::matchesSelfOrParent))
                .forEach(glob -> diagnostics.error(
                        "submissions/submissions.yaml", 0, "'" + glob + "' matches no test and no group of tests"));
    }

    private static Optional<Glob> scope(Requirement requirement) {
        return switch (requirement) {
            case Requirement.TestVerdicts r -> r.scope().pattern();
            case Requirement.ScoreWithin r -> r.scope().pattern();
            case Requirement.MessageContains r -> r.scope().pattern();
            case Requirement.FinalVerdict ignored -> Optional.empty();
            case Requirement.BelowBestScore ignored -> Optional.empty();
        };
    }
}
