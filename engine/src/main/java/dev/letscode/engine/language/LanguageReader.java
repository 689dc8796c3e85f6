package dev.letscode.engine.language;

import dev.letscode.sandbox.Exit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one language file; {@code docs/languages.md} describes the format. */
final class LanguageReader {

    private static final long MIB = 1L << 20;
    private static final Set<String> COMPILE_PLACEHOLDERS = Set.of("sources", "output", "entry", "memoryMiB");
    private static final Set<String> RUN_PLACEHOLDERS = Set.of("program", "entry", "memoryMiB", "heapMiB", "stackMiB");

    private LanguageReader() {}

    static Language read(String yaml) throws LanguageFileException {
        YamlFields file = YamlFields.parse(yaml);
        String id = file.text("id");
        if (!id.matches("[a-z][a-z0-9_-]{0,31}")) {
            throw file.wrong("id", "must be lower-case letters, digits, - and _, and begin with a letter");
        }
        String name = file.text("name");
        List<String> extensions = file.words("extensions");
        if (extensions.stream().anyMatch(extension -> !extension.matches("\\.[A-Za-z0-9+_-]+"))) {
            throw file.wrong("extensions", "must each be a dot and letters, such as .cpp");
        }
        Language language = new Language(
                id,
                name,
                extensions,
                file.flag("chosen-by-extension", true),
                file.words("aliases").stream()
                        .map(alias -> alias.toLowerCase(Locale.ROOT))
                        .toList(),
                entry(file),
                tools(file.requiredSection("tools")),
                compile(file.requiredSection("compile")),
                run(file.requiredSection("run")),
                selfTest(file.requiredSection("self-test")),
                digest(yaml));
        file.refuseOthers();
        return language;
    }

    private static EntryRule entry(YamlFields file) throws LanguageFileException {
        List<String> words = file.words("entry");
        if (words.isEmpty()) {
            throw file.wrong("entry", "is missing or empty");
        }
        return switch (words.getFirst()) {
            case "whole-program" -> new EntryRule.WholeProgram();
            case "main-file" -> new EntryRule.MainFile(words.subList(1, words.size()));
            case "java-class" -> new EntryRule.MainClass(JvmLanguage.JAVA);
            case "kotlin-class" -> new EntryRule.MainClass(JvmLanguage.KOTLIN);
            case "scala-class" -> new EntryRule.MainClass(JvmLanguage.SCALA);
            default ->
                throw file.wrong(
                        "entry",
                        "must be whole-program, main-file with file names, java-class, kotlin-class or scala-class");
        };
    }

    private static Tools tools(YamlFields section) throws LanguageFileException {
        Map<String, List<String>> candidates = section.wordMap("find");
        CommandTemplate version = command(section, "version", section.words("version"), Set.of());
        Tools tools = new Tools(candidates, version, section.words("packages"));
        section.refuseOthers();
        return tools;
    }

    private static CompileRules compile(YamlFields section) throws LanguageFileException {
        List<CommandTemplate> commands = new ArrayList<>();
        for (List<String> words : section.lines("commands")) {
            commands.add(command(section, "commands", words, COMPILE_PLACEHOLDERS));
        }
        String dialect = section.text("diagnostics");
        CompileRules rules = new CompileRules(
                commands,
                section.textMap("variables"),
                section.flag("keep-sources", false),
                Dialect.byId(dialect)
                        .orElseThrow(() -> section.wrong("diagnostics", "names no dialect: '" + dialect + "'")));
        section.refuseOthers();
        return rules;
    }

    private static RunRules run(YamlFields section) throws LanguageFileException {
        Set<Exit> outOfMemory = new LinkedHashSet<>();
        for (String exit : section.words("out-of-memory")) {
            outOfMemory.add(exit(section, exit));
        }
        double timeFactor = section.number("time-factor", 1);
        int processes = section.count("processes", 1);
        if (timeFactor < 1) {
            throw section.wrong("time-factor", "must be at least 1");
        }
        if (processes < 1) {
            throw section.wrong("processes", "must be at least 1");
        }
        Map<String, String> variables = section.textMap("variables");
        refuseUnknown(section, "variables", CommandTemplate.placeholders(variables.values()), RUN_PLACEHOLDERS);
        RunRules rules = new RunRules(
                command(section, "command", section.words("command"), RUN_PLACEHOLDERS),
                variables,
                timeFactor,
                section.count("memory-floor-mib", 0) * MIB,
                section.count("heap-reserve-mib", 0) * MIB,
                processes,
                outOfMemory);
        section.refuseOthers();
        return rules;
    }

    private static Exit exit(YamlFields section, String text) throws LanguageFileException {
        if (text.matches("exit-[0-9]{1,3}")) {
            return new Exit.Exited(Integer.parseInt(text.substring(5)));
        }
        if (text.matches("signal-[0-9]{1,2}")) {
            return new Exit.Signalled(Integer.parseInt(text.substring(7)));
        }
        throw section.wrong("out-of-memory", "must be such as exit-3 or signal-6, not '" + text + "'");
    }

    private static SelfTest selfTest(YamlFields section) throws LanguageFileException {
        SelfTest test = new SelfTest(
                section.text("file"), section.text("source"), section.text("input"), section.text("output"));
        section.refuseOthers();
        return test;
    }

    private static CommandTemplate command(YamlFields section, String key, List<String> words, Set<String> known)
            throws LanguageFileException {
        if (words.isEmpty()) {
            throw section.wrong(key, "has a command without a program to start");
        }
        CommandTemplate command = new CommandTemplate(words);
        refuseUnknown(section, key, command.placeholders(), known);
        return command;
    }

    private static void refuseUnknown(YamlFields section, String key, Set<String> used, Set<String> known)
            throws LanguageFileException {
        TreeSet<String> unknown = new TreeSet<>(used);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw section.wrong(
                    key, "has the unknown placeholder {" + unknown.getFirst() + "}; known are " + new TreeSet<>(known));
        }
    }

    private static String digest(String yaml) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
