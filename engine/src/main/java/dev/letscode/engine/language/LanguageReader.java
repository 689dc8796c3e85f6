package dev.letscode.engine.language;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.Severity;
import dev.letscode.problems.text.TextFile;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.files.Digests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one language file; {@code docs/languages.md} describes the format. */
final class LanguageReader {

    private static final long MIB = 1L << 20;
    private static final Set<String> COMPILE_PLACEHOLDERS =
            Set.of("sources", "output", "entry", "memoryMiB", "support", "prelude");
    private static final Set<String> PRELUDE_PLACEHOLDERS = Set.of("precompiled", "support");
    private static final Set<String> RUN_PLACEHOLDERS = Set.of("program", "entry", "memoryMiB", "heapMiB", "stackMiB");

    private LanguageReader() {}

    /** The language, or nothing after an error was added to the diagnostics. */
    static Optional<Language> read(TextFile file, Diagnostics diagnostics) {
        int errors = diagnostics.errorCount();
        return YamlReader.readMap(file, diagnostics)
                .map(fields -> language(fields, Digests.hex(file.text().getBytes(StandardCharsets.UTF_8))))
                .filter(language -> diagnostics.errorCount() == errors);
    }

    private static Language language(YamlFields file, String fingerprint) {
        String id = required(file, "id");
        if (!id.matches("[a-z][a-z0-9_-]{0,31}")) {
            file.error("id", "must be lower-case letters, digits, - and _, and begin with a letter");
        }
        String name = required(file, "name");
        List<String> extensions = words(file, "extensions");
        if (extensions.stream().anyMatch(extension -> !extension.matches("\\.[A-Za-z0-9+_-]+"))) {
            file.error("extensions", "must each be a dot and letters, such as .cpp");
        }
        Language language = new Language(
                id,
                name,
                extensions,
                file.bool("chosen-by-extension").orElse(true),
                words(file, "aliases").stream()
                        .map(alias -> alias.toLowerCase(Locale.ROOT))
                        .toList(),
                grammar(file),
                entry(file),
                tools(section(file, "tools")),
                compile(section(file, "compile")),
                run(section(file, "run")),
                selfTest(section(file, "self-test")),
                Tier.SERVER,
                file.fields("client").map(LanguageReader::client),
                fingerprint);
        file.reportOthers(Severity.ERROR);
        return language;
    }

    private static Optional<Grammar> grammar(YamlFields file) {
        Optional<String> name = file.text("grammar");
        Optional<Grammar> grammar = name.flatMap(text -> Arrays.stream(Grammar.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst());
        if (name.isPresent() && grammar.isEmpty()) {
            file.error("grammar", "must be c, cpp, java, javascript, python or rust, not '" + name.get() + "'");
        }
        return grammar;
    }

    private static EntryRule entry(YamlFields file) {
        List<String> words = words(file, "entry");
        String kind = words.isEmpty() ? "" : words.getFirst();
        return switch (kind) {
            case "whole-program" -> new EntryRule.WholeProgram();
            case "main-file" -> new EntryRule.MainFile(words.subList(1, words.size()));
            case "java-class" -> new EntryRule.MainClass(JvmLanguage.JAVA);
            case "kotlin-class" -> new EntryRule.MainClass(JvmLanguage.KOTLIN);
            case "scala-class" -> new EntryRule.MainClass(JvmLanguage.SCALA);
            default -> {
                file.error(
                        "entry",
                        "must be whole-program, main-file with file names, java-class, kotlin-class or scala-class");
                yield new EntryRule.WholeProgram();
            }
        };
    }

    private static Tools tools(YamlFields section) {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        section.fields("find")
                .ifPresent(find -> find.entries().forEach(tool -> candidates.put(tool.key(), words(find, tool.key()))));
        Tools tools = new Tools(candidates, command(section, "version", Set.of()), words(section, "packages"));
        section.reportOthers(Severity.ERROR);
        return tools;
    }

    private static ClientRules client(YamlFields section) {
        RunRules run = run(section(section, "run"));
        ClientRules rules = new ClientRules(
                section.fields("tools")
                        .map(LanguageReader::tools)
                        .orElse(new Tools(Map.of(), run.command(), List.of())),
                compile(section(section, "compile")),
                run);
        if (Guest.byId(run.command().program()).isEmpty()) {
            section.error("run", "must begin with javascript, python or wasm: the client tier runs nothing else");
        }
        if (rules.compile().commands().isEmpty()) {
            section.error("compile", "must have a command that at least looks at the sources");
        }
        section.reportOthers(Severity.ERROR);
        return rules;
    }

    private static CompileRules compile(YamlFields section) {
        List<CommandTemplate> commands = new ArrayList<>();
        section.value("commands").ifPresent(value -> {
            if (value instanceof YamlValue.Items items) {
                items.items().forEach(item -> commands.add(command(section, "commands", item, COMPILE_PLACEHOLDERS)));
            } else {
                section.error("commands", "must be a list");
            }
        });
        String dialect = required(section, "diagnostics");
        if (Dialect.byId(dialect).isEmpty()) {
            section.error("diagnostics", "names no dialect: '" + dialect + "'");
        }
        CompileRules rules = new CompileRules(
                commands,
                variables(section, Set.of()),
                section.bool("keep-sources").orElse(false),
                Dialect.byId(dialect).orElse(Dialect.NONE),
                section.fields("precompiled").map(LanguageReader::precompiled),
                support(section));
        boolean hasPrelude = commands.stream()
                .flatMap(command -> command.words().stream())
                .anyMatch(word -> word.contains("{prelude}"));
        if (hasPrelude != rules.precompiled().isPresent()) {
            section.error("commands", "must have {prelude} if there are precompiled headers, and only then");
        }
        section.reportOthers(Severity.ERROR);
        return rules;
    }

    private static PrecompiledHeaders precompiled(YamlFields section) {
        PrecompiledHeaders rules = new PrecompiledHeaders(
                words(section, "headers"),
                command(section, "command", COMPILE_PLACEHOLDERS),
                command(section, "with", PRELUDE_PLACEHOLDERS).words(),
                command(section, "without", PRELUDE_PLACEHOLDERS).words());
        section.reportOthers(Severity.ERROR);
        return rules;
    }

    private static Map<String, String> support(YamlFields section) {
        Map<String, String> files = new TreeMap<>();
        for (String name : words(section, "support")) {
            SupportFiles.text(name)
                    .ifPresentOrElse(
                            text -> files.put(name, text),
                            () -> section.error(
                                    "support", "names " + name + ", which does not come with this program"));
        }
        return files;
    }

    private static RunRules run(YamlFields section) {
        Set<Exit> outOfMemory = new LinkedHashSet<>();
        for (String exit : words(section, "out-of-memory")) {
            exit(exit)
                    .ifPresentOrElse(
                            outOfMemory::add,
                            () -> section.error(
                                    "out-of-memory", "must be such as exit-3 or signal-6, not '" + exit + "'"));
        }
        RunRules rules = new RunRules(
                command(section, "command", RUN_PLACEHOLDERS),
                variables(section, RUN_PLACEHOLDERS),
                section.number("time-factor", 1, 1_000).orElse(1),
                section.number("limit-factor", 1, 1_000).orElse(1),
                section.whole("memory-floor-mib", 0, 1 << 20).orElse(0) * MIB,
                section.whole("heap-reserve-mib", 0, 1 << 20).orElse(0) * MIB,
                (int) section.whole("processes", 1, 10_000).orElse(1),
                SystemCallsField.read(section),
                section.whole("system-calls-per-second", 0, PackageLimits.MOST_SYSTEM_CALLS_PER_SECOND)
                        .orElse(0),
                outOfMemory);
        section.reportOthers(Severity.ERROR);
        return rules;
    }

    private static Optional<Exit> exit(String text) {
        if (text.matches("exit-[0-9]{1,3}")) {
            return Optional.of(new Exit.Exited(Integer.parseInt(text.substring("exit-".length()))));
        }
        return text.matches("signal-[0-9]{1,2}")
                ? Optional.of(new Exit.Signalled(Integer.parseInt(text.substring("signal-".length()))))
                : Optional.empty();
    }

    private static SelfTest selfTest(YamlFields section) {
        SelfTest test = new SelfTest(
                required(section, "file"),
                required(section, "source"),
                required(section, "input"),
                required(section, "output"));
        section.reportOthers(Severity.ERROR);
        return test;
    }

    private static CommandTemplate command(YamlFields section, String key, Set<String> known) {
        Optional<YamlValue> value = section.value(key);
        if (value.isEmpty()) {
            section.error(key, "is missing");
            return new CommandTemplate(List.of("missing"));
        }
        return command(section, key, value.get(), known);
    }

    private static CommandTemplate command(YamlFields section, String key, YamlValue value, Set<String> known) {
        List<String> words = words(section, key, value);
        if (words.isEmpty() || words.getFirst().isBlank()) {
            section.error(key, "has a command without a program to start");
            return new CommandTemplate(List.of("missing"));
        }
        CommandTemplate command = new CommandTemplate(words);
        refuseUnknown(section, key, command.words(), known);
        return command;
    }

    private static Map<String, String> variables(YamlFields section, Set<String> known) {
        Map<String, String> variables = new LinkedHashMap<>();
        section.fields("variables")
                .ifPresent(fields -> fields.entries()
                        .forEach(entry -> variables.put(
                                entry.key(), fields.text(entry.key()).orElse(""))));
        refuseUnknown(section, "variables", variables.values(), known);
        return variables;
    }

    private static void refuseUnknown(YamlFields section, String key, Collection<String> texts, Set<String> known) {
        TreeSet<String> unknown = CommandTemplate.placeholders(texts);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            String knownOnes = known.isEmpty() ? "here none is known" : "known are " + new TreeSet<>(known);
            section.error(key, "has the unknown placeholder {" + unknown.getFirst() + "}; " + knownOnes);
        }
    }

    private static YamlFields section(YamlFields file, String key) {
        Optional<YamlFields> section = file.fields(key);
        if (section.isEmpty()) {
            file.error(key, "is missing");
        }
        // An empty section reports what is missing in it as well, which does no harm
        return section.orElseGet(
                () -> YamlFields.of(file.file(), new YamlValue.Mapping(file.line(), List.of()), new Diagnostics()));
    }

    private static String required(YamlFields fields, String key) {
        String text = fields.text(key).orElse("");
        if (text.isBlank()) {
            fields.error(key, "is missing");
        }
        return text;
    }

    /** A list of words: a YAML list, or one line with spaces between them; empty if the key is missing. */
    private static List<String> words(YamlFields fields, String key) {
        return fields.value(key).map(value -> words(fields, key, value)).orElse(List.of());
    }

    private static List<String> words(YamlFields fields, String key, YamlValue value) {
        List<String> words = new ArrayList<>();
        switch (value) {
            case YamlValue.Text text -> words.addAll(List.of(text.text().strip().split("\\s+")));
            case YamlValue.Empty empty -> {}
            case YamlValue.Mapping mapping -> fields.error(key, "must be words, not a map");
            case YamlValue.Items items -> {
                for (YamlValue item : items.items()) {
                    if (item instanceof YamlValue.Text text) {
                        words.add(text.text());
                    } else {
                        fields.error(key, "must be a list of texts, but has " + item.kind());
                    }
                }
            }
        }
        return words;
    }
}
