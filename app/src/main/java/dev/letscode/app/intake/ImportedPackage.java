package dev.letscode.app.intake;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.letscode.app.intake.ParsedProblem.Example;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A problem of an online judge as a package: its samples are all that is known of its tests. */
final class ImportedPackage {

    private static final Pattern DECIMAL = Pattern.compile("(?m)(?:^|\\s)-?[0-9]+\\.[0-9]+(?:\\s|$)");
    private static final String TOLERANCE = "1e-6";
    private static final int LONGEST_NAME = 40;

    private ImportedPackage() {}

    /** The same for the same problem each time, and another one for another problem of that name. */
    static String shortName(ParsedProblem problem) {
        String plain = Normalizer.normalize(problem.name(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (cut.isEmpty() ? "problem" : cut) + "-"
                + digest(problem.url() + "\n" + problem.group() + "\n" + problem.name());
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(ParsedProblem problem, Path folder) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("data").resolve("sample"));
        int digits = String.valueOf(problem.examples().size()).length();
        for (int i = 0; i < problem.examples().size(); i++) {
            String name = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
            Example example = problem.examples().get(i);
            Files.writeString(samples.resolve(name + ".in"), example.input());
            Files.writeString(samples.resolve(name + ".ans"), example.output());
        }
        Files.writeString(folder.resolve("problem.yaml"), yaml(problem));
        Files.writeString(folder.resolve("letscode.yaml"), "samples-only: true\n");
        Files.writeString(
                folder.resolve(".timelimit"),
                BigDecimal.valueOf(problem.timeLimit().toMillis(), 3).toPlainString() + "\n");
        Path statements = Files.createDirectories(folder.resolve("problem_statement"));
        Files.writeString(statements.resolve("problem.en.md"), statement(problem));
    }

    private static String yaml(ParsedProblem problem) {
        StringBuilder yaml = new StringBuilder("problem_format_version: legacy\nname: ").append(quoted(problem.name()));
        if (!problem.group().isEmpty()) {
            yaml.append("\nsource: ").append(quoted(problem.group()));
        }
        if (!problem.group().isEmpty() && problem.url().matches("https?://\\S+")) {
            yaml.append("\nsource_url: ").append(quoted(problem.url()));
        }
        yaml.append("\nkeywords: imported");
        if (hasDecimals(problem.examples())) {
            yaml.append("\nvalidator_flags: float_tolerance " + TOLERANCE);
        }
        return yaml.append("\nlimits:\n  memory: ")
                .append(problem.memoryBytes() >> 20)
                .append('\n')
                .toString();
    }

    private static boolean hasDecimals(List<Example> examples) {
        return examples.stream()
                .anyMatch(example -> DECIMAL.matcher(example.output()).find());
    }

    /** A string of JSON is one of YAML. */
    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static String statement(ParsedProblem problem) {
        StringBuilder text = new StringBuilder();
        if (!problem.url().isEmpty()) {
            text.append("The statement is at `")
                    .append(problem.url().replace('`', '\''))
                    .append("`.\n\n");
        }
        text.append(
                "Only the samples came with this problem. Submissions are judged on them, and one that is accepted here"
                        + " may still fail there.\n");
        problem.inputFile()
                .ifPresent(file -> text.append("\nThere the input is in the file `" + file.replace('`', '\'')
                        + "`; here a program reads its standard input.\n"));
        problem.outputFile()
                .ifPresent(file -> text.append("\nThere the output goes to the file `" + file.replace('`', '\'')
                        + "`; here a program prints it.\n"));
        if (hasDecimals(problem.examples())) {
            text.append("\nNumbers may differ from the right ones by " + TOLERANCE
                    + ", absolutely or relatively; what is allowed there is not known.\n");
        }
        return text.toString();
    }
}
