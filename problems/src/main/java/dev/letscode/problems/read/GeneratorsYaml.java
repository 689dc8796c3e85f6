package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.TestInput;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a part of BAPCtools' {@code generators/generators.yaml} (see its {@code doc/generators.yaml}): commands that make
 * the inputs of tests that are not in the package. Tests that are in the package are not made again, so what this does
 * not understand matters only for tests that are missing.
 */
final class GeneratorsYaml {

    private static final Pattern SEED = Pattern.compile("\\{seed(?::[0-9]+)?\\}");

    private final Entry folder;
    private final RawGroup data;
    private final List<String> submissions;
    private final Diagnostics diagnostics;
    private final Map<String, JuryProgram> programs = new LinkedHashMap<>();

    private GeneratorsYaml(Entry folder, RawGroup data, List<String> submissions, Diagnostics diagnostics) {
        this.folder = folder;
        this.data = data;
        this.submissions = submissions;
        this.diagnostics = diagnostics;
    }

    /** Adds the tests that the file describes, and that have no input yet, to the data. */
    static void addTo(RawGroup data, Entry root, List<String> submissions, Diagnostics diagnostics) {
        Optional<Entry> folder = root.childFolder("generators");
        Optional<Entry> file = folder.flatMap(f -> f.childFile("generators.yaml"));
        file.flatMap(f -> YamlReader.readMap(f.file(), f.path(), diagnostics))
                .ifPresent(fields ->
                        new GeneratorsYaml(folder.orElseThrow(), data, submissions, diagnostics).read(fields));
    }

    /** What holds for all tests below. */
    private record Defaults(Optional<String> solution, String salt) {
        Defaults with(YamlFields fields) {
            return new Defaults(
                    fields.text("solution").or(() -> solution),
                    fields.text("random_salt").orElse(salt));
        }
    }

    private void read(YamlFields top) {
        Optional<YamlValue> generators = top.value("generators");
        if (generators.isPresent() && generators.get() instanceof YamlValue.Mapping) {
            top.fields("generators").ifPresent(this::generators);
        }
        Defaults defaults = new Defaults(Optional.empty(), "").with(top);
        top.fields("data").ifPresent(groups -> {
            for (YamlValue.Entry entry : groups.entries()) {
                if (entry.key().equals("sample") || entry.key().equals("secret")) {
                    groups.fields(entry.key())
                            .ifPresent(fields -> group(fields, data.namedGroup(entry.key()), defaults));
                }
            }
        });
    }

    /** Generators of several files that lie directly in the folder; the first file is the one to start. */
    private void generators(YamlFields fields) {
        for (YamlValue.Entry entry : fields.entries()) {
            List<Entry> files = new ArrayList<>();
            for (String name : fields.textOrTexts(entry.key()).orElse(List.of())) {
                Optional<Entry> file = folder.childFile(name);
                if (file.isEmpty()) {
                    fields.error(entry.key(), "names " + name + ", which is not a file in generators");
                }
                file.ifPresent(files::add);
            }
            if (!files.isEmpty()) {
                programs.put(
                        entry.key(),
                        files.size() == 1
                                ? new JuryProgram(
                                        entry.key(),
                                        files.getFirst().file(),
                                        List.of(files.getFirst().file()),
                                        JuryProgram.Kind.SOURCES)
                                : new JuryProgram(
                                        entry.key(),
                                        folder.file(),
                                        files.stream().map(Entry::file).toList(),
                                        JuryProgram.Kind.SOURCES));
            }
        }
    }

    private void group(YamlFields fields, RawGroup group, Defaults inherited) {
        Defaults defaults = inherited.with(fields);
        Optional<YamlValue> tests = fields.value("data");
        if (tests.isPresent() && tests.get() instanceof YamlValue.Items items) {
            diagnostics.warning(
                    fields.file(),
                    items.line(),
                    "a list of tests, which would be numbered, is not read; its tests must be in the package");
            return;
        }
        fields.fields("data").ifPresent(entries -> {
            for (YamlValue.Entry entry : entries.entries()) {
                switch (entry.value()) {
                    case YamlValue.Mapping map
                    when map.get("data").isPresent() ->
                        entries.fields(entry.key()).ifPresent(f -> group(f, group.group(entry.key()), defaults));
                    case YamlValue.Mapping ignored ->
                        entries.fields(entry.key()).ifPresent(f -> test(f, entry, group, defaults));
                    case YamlValue.Text command -> command(command.text(), entry, group, defaults);
                    case YamlValue.Empty ignored -> {}
                    case YamlValue.Items items ->
                        diagnostics.error(
                                entries.file(), items.line(), "'" + entry.key() + "' must be a command or a map");
                }
            }
        });
    }

    private void test(YamlFields fields, YamlValue.Entry entry, RawGroup group, Defaults defaults) {
        Optional<String> command = fields.text("generate");
        Optional<String> copied = fields.text("copy");
        if (isStored(entry.key(), group)) {
            return;
        }
        if (command.isPresent()) {
            command(command.get(), entry, group, defaults.with(fields));
        } else if (copied.isPresent()) {
            copy(copied.get(), fields, group.testCase(entry.key()));
        } else {
            diagnostics.error(
                    fields.file(),
                    entry.line(),
                    "the test " + group.name() + "/" + entry.key()
                            + " is not in the package, and only 'generate' and 'copy' can make one; add its .in and .ans");
        }
    }

    /** A test that lies elsewhere below {@code generators}. */
    private void copy(String path, YamlFields fields, RawCase test) {
        List<Entry> parts = folder.files()
                .filter(f -> f.path().startsWith(folder.path() + "/" + path + "."))
                .toList();
        for (Entry part : parts) {
            test.parts().putIfAbsent(part.path().substring((folder.path() + "/" + path).length()), part);
        }
        if (!test.parts().containsKey(".in")) {
            fields.error("copy", "names " + path + ", but there is no generators/" + path + ".in");
        }
    }

    private static boolean isStored(String base, RawGroup group) {
        return Optional.ofNullable(group.cases().get(base))
                .flatMap(test -> test.part(".in"))
                .isPresent();
    }

    private void command(String command, YamlValue.Entry entry, RawGroup group, Defaults defaults) {
        if (isStored(entry.key(), group)) {
            return;
        }
        RawCase test = group.testCase(entry.key());
        List<String> words = Words.split(withSeed(command.strip(), defaults.salt()));
        Optional<JuryProgram> generator = words.isEmpty() ? Optional.empty() : program(words.getFirst());
        if (generator.isEmpty()) {
            diagnostics.error(
                    file(),
                    entry.line(),
                    "the test " + test.name() + " is to be made by '" + (words.isEmpty() ? "" : words.getFirst())
                            + "', which is not a file or folder in generators");
            return;
        }
        test.generateBy(new GeneratedTest(
                test.name(),
                entry.line(),
                new TestInput.Generated(generator.get(), words.subList(1, words.size())),
                defaults.solution().flatMap(path -> solution(path, entry.line()))));
    }

    private String file() {
        return folder.path() + "/generators.yaml";
    }

    private Optional<JuryProgram> program(String name) {
        return Optional.ofNullable(programs.get(name)).or(() -> {
            Optional<JuryProgram> program = folder.child(name).flatMap(new Programs(diagnostics)::program);
            program.ifPresent(p -> programs.put(name, p));
            return program;
        });
    }

    private Optional<String> solution(String path, int line) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (!submissions.contains(relative)) {
            diagnostics.error(file(), line, "the solution " + path + " is not a submission of this package");
            return Optional.empty();
        }
        return Optional.of(relative);
    }

    /** Replaces <code>{seed}</code> by a number that depends on the whole command, as BAPCtools does. */
    private static String withSeed(String command, String salt) {
        Matcher seed = SEED.matcher(command);
        if (!seed.find()) {
            return command;
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-512").digest((salt + command).getBytes(StandardCharsets.UTF_8));
            BigInteger number = new BigInteger(HexFormat.of().formatHex(hash), 16).mod(BigInteger.ONE.shiftLeft(31));
            return seed.replaceFirst(number.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }
}
