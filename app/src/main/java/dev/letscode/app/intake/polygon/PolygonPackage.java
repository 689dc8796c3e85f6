package dev.letscode.app.intake.polygon;

import dev.letscode.app.workshop.InputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A problem of Polygon as a package: tests, samples, statements with their pictures, limits, tags, and a checker if it is one
 * of testlib's own. Groups and points are not taken over: it is accepted or not.
 */
public final class PolygonPackage {

    /** What testlib's checkers compare, as flags of the default output validator. */
    private static final Map<String, String> CHECKERS = Map.ofEntries(
            Map.entry("wcmp", "case_sensitive"),
            Map.entry("lcmp", "case_sensitive"),
            Map.entry("fcmp", "case_sensitive space_change_sensitive"),
            Map.entry("hcmp", ""),
            Map.entry("icmp", ""),
            Map.entry("ncmp", ""),
            Map.entry("yesno", ""),
            Map.entry("nyesno", ""),
            Map.entry("acmp", "float_absolute_tolerance 1.5e-6"),
            Map.entry("rcmp", "float_absolute_tolerance 1.5e-6"),
            Map.entry("rcmp4", "float_tolerance 1e-4"),
            Map.entry("rcmp6", "float_tolerance 1e-6"),
            Map.entry("rcmp9", "float_tolerance 1e-9"),
            Map.entry("rncmp", "float_absolute_tolerance 1.5e-5"));

    private final PolygonArchive archive;
    private final PolygonProblem problem;
    private final String flags;

    private PolygonPackage(PolygonArchive archive, PolygonProblem problem, String flags) {
        this.archive = archive;
        this.problem = problem;
        this.flags = flags;
    }

    /**
     * Reads what the archive says.
     *
     * @throws InputException if it cannot be judged here; the message says why
     */
    public static PolygonPackage of(PolygonArchive archive) throws InputException {
        PolygonProblem problem = PolygonProblem.read(archive);
        String checker = problem.checker().replaceAll("^std::|\\.cpp$", "");
        String flags = problem.checker().startsWith("std::") ? CHECKERS.get(checker) : null;
        if (flags == null) {
            throw new InputException(archive.name() + ": its checker '" + problem.checker()
                    + "' is a program for testlib, which cannot be an output validator here; those that can are "
                    + String.join(", ", CHECKERS.keySet().stream().sorted().toList()) + " of testlib");
        }
        return new PolygonPackage(archive, problem, flags);
    }

    public String shortName() {
        return problem.shortName();
    }

    /** Writes the package into an empty folder. */
    public void write(Path folder) throws IOException, InputException {
        Path samples = folder.resolve("data").resolve("sample");
        Path secret = Files.createDirectories(folder.resolve("data").resolve("secret"));
        boolean isAllSamples = problem.tests().stream().allMatch(PolygonProblem.Test::isSample);
        for (int i = 0; i < problem.tests().size(); i++) {
            PolygonProblem.Test test = problem.tests().get(i);
            Path group = test.isSample() ? Files.createDirectories(samples) : secret;
            String name = String.format(Locale.ROOT, "%03d", i + 1);
            archive.copy(test.input(), group.resolve(name + ".in"));
            archive.copy(test.answer(), group.resolve(name + ".ans"));
        }
        if (isAllSamples) {
            Files.delete(secret);
            Files.writeString(folder.resolve("letscode.yaml"), "samples-only: true\n");
        }
        Files.writeString(folder.resolve("problem.yaml"), yaml());
        Files.writeString(
                folder.resolve(".timelimit"),
                BigDecimal.valueOf(problem.timeMillis(), 3).toPlainString() + "\n");
        statements(Files.createDirectories(folder.resolve("problem_statement")));
    }

    private String yaml() {
        StringBuilder yaml = new StringBuilder("problem_format_version: legacy\nname:\n");
        Map<String, String> titles = problem.titles().isEmpty() ? Map.of("en", problem.shortName()) : problem.titles();
        titles.forEach((language, title) -> yaml.append("  ")
                .append(language)
                .append(": \"")
                .append(title.replaceAll("\\p{Cntrl}+", " ")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\""))
                .append("\"\n"));
        if (!problem.tags().isEmpty()) {
            yaml.append("keywords: \"").append(String.join(" ", problem.tags())).append("\"\n");
        }
        if (!flags.isEmpty()) {
            yaml.append("validator_flags: ").append(flags).append('\n');
        }
        long mebibytes = Math.max(1, problem.memoryBytes() >> 20);
        return yaml.append("limits:\n  memory: ").append(mebibytes).append('\n').toString();
    }

    private void statements(Path target) throws IOException, InputException {
        for (PolygonProblem.Statement statement : problem.statements()) {
            String path = statement.path();
            String extension = path.substring(path.lastIndexOf('.'));
            Path file = target.resolve("problem." + statement.language() + extension);
            if (!archive.has(path) || Files.exists(file)) {
                continue;
            }
            archive.copy(path, file);
            String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
            for (String name : archive.files(folder)) {
                boolean isPicture = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|svg|pdf)")
                        && !name.startsWith("problem.");
                if (extension.equals(".tex") && isPicture && Files.notExists(target.resolve(name))) {
                    archive.copy(folder + "/" + name, target.resolve(name));
                }
            }
        }
    }
}
