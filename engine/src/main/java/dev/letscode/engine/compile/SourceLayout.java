package dev.letscode.engine.compile;

import dev.letscode.engine.language.EntryRule;
import dev.letscode.engine.language.JvmLanguage;
import dev.letscode.engine.language.JvmSource;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * What the files are called when they are compiled, and where the program starts.
 *
 * @param files by the names under which the compiler sees them
 * @param sources names of those that are handed to the compiler
 * @param entry file or class that the program starts with; empty where the language needs none
 */
record SourceLayout(Map<String, SourceText> files, List<String> sources, String entry) {

    /** The name that the author gave to a file which the compiler calls {@code name}. */
    String originalName(String name) {
        String plain = plainName(name);
        SourceText text = files.get(plain);
        return text == null ? plain : text.name();
    }

    /** A line of a file which the compiler calls {@code name}; the first is 1. */
    Optional<String> line(String name, int line) {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        SourceText text = files.get(plain);
        return text == null
                ? Optional.empty()
                : text.text().lines().skip(Math.max(0, line - 1L)).findFirst();
    }

    static SourceLayout of(List<SourceText> texts, Optional<String> entryPoint, Language language)
            throws SourceFaultException {
        Map<String, SourceText> files = new LinkedHashMap<>();
        Map<String, JvmSource> scanned = new LinkedHashMap<>();
        for (SourceText text : texts) {
            String name = withExtension(text.name(), texts.size(), language);
            if (language.entry() instanceof EntryRule.MainClass(JvmLanguage jvm) && isSource(name, language)) {
                JvmSource source = JvmSource.scan(text.text(), jvm);
                name = jvm == JvmLanguage.JAVA ? javaName(name, source) : name;
                scanned.put(name, source);
            }
            if (files.put(name, text) != null) {
                throw new SourceFaultException("two files declare the public class of " + name);
            }
        }
        List<String> sources =
                files.keySet().stream().filter(name -> isSource(name, language)).toList();
        if (sources.isEmpty() && !language.extensions().isEmpty()) {
            throw new SourceFaultException(
                    "no file is a " + language.name() + " source (" + String.join(" ", language.extensions()) + ")");
        }
        String entry = switch (language.entry()) {
            case EntryRule.WholeProgram whole -> "";
            case EntryRule.MainFile(List<String> names) -> mainFile(names, sources, entryPoint, language);
            case EntryRule.MainClass(JvmLanguage jvm) -> mainClass(scanned, entryPoint, jvm);
        };
        return new SourceLayout(
                files, sources.stream().map(SourceLayout::argument).toList(), entry);
    }

    private static String plainName(String name) {
        String path = name.startsWith("file://") ? name.substring("file://".length()) : name;
        path = path.startsWith(Compilation.SOURCE_FOLDER + "/")
                ? path.substring(Compilation.SOURCE_FOLDER.length() + 1)
                : path;
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /** So that no name is taken for an option or an argument file. */
    private static String argument(String name) {
        return Character.isLetterOrDigit(name.charAt(0)) || name.charAt(0) == '_' ? name : "./" + name;
    }

    private static boolean isSource(String name, Language language) {
        return language.isSource(new SourceFile(name, Path.of(name)));
    }

    private static String withExtension(String name, int files, Language language) {
        boolean lacksIt = files == 1 && !language.extensions().isEmpty() && !isSource(name, language);
        return lacksIt ? name + language.extensions().getFirst() : name;
    }

    private static String mainFile(
            List<String> names, List<String> sources, Optional<String> entryPoint, Language language)
            throws SourceFaultException {
        if (entryPoint.isPresent()) {
            if (!sources.contains(entryPoint.get())) {
                throw new SourceFaultException("there is no file " + entryPoint.get() + " to start with");
            }
            return argument(entryPoint.get());
        }
        for (String name : names) {
            if (sources.contains(name)) {
                return name;
            }
        }
        if (sources.size() != 1) {
            throw new SourceFaultException("of several " + language.name() + " files one must be called "
                    + String.join(" or ", names) + ", so that it is known which to start with");
        }
        return argument(sources.getFirst());
    }

    /** javac wants a file to be called like its public class, and like an identifier if it has none around main. */
    private static String javaName(String name, JvmSource source) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String base = baseName(name);
        String wanted = source.publicType()
                .map(JvmSource.Type::name)
                .orElse(source.fileMain() && !SourceVersion.isIdentifier(base) ? "Main" : base);
        return folder + wanted + ".java";
    }

    private static String mainClass(Map<String, JvmSource> scanned, Optional<String> entryPoint, JvmLanguage language)
            throws SourceFaultException {
        record Candidate(String simpleName, String fullName, int startable) {}
        List<Candidate> candidates = new ArrayList<>();
        scanned.forEach((file, source) -> {
            if (source.fileMain()
                    || (language == JvmLanguage.SCALA && source.facade().isPresent())) {
                String name = language == JvmLanguage.JAVA
                        ? baseName(file)
                        : source.facade().orElse(kotlinFacade(baseName(file)));
                candidates.add(new Candidate(name, source.qualified(name), 2));
            }
            for (JvmSource.Type type : source.types()) {
                candidates.add(new Candidate(type.name(), source.qualified(type.name()), type.startable()));
            }
        });
        if (entryPoint.isPresent()) {
            String wanted = entryPoint.get().replaceFirst("\\.(java|kt|scala)$", "");
            return candidates.stream()
                    .filter(candidate -> candidate.simpleName().equals(wanted))
                    .map(Candidate::fullName)
                    .findFirst()
                    .orElse(wanted);
        }
        // A class without a main of its own may inherit one, so the best there is is taken; the JVM will say if it is
        // not
        int best = candidates.stream().mapToInt(Candidate::startable).max().orElse(0);
        candidates.removeIf(candidate -> candidate.startable() < best);
        return candidates.stream()
                .filter(candidate -> candidate.simpleName().equals("Main"))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(Candidate::fullName)
                .orElseThrow(() -> new SourceFaultException("there is no class with a main method to start with"));
    }

    private static String baseName(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    /** The class that Kotlin puts the functions of {@code my-file.kt} into: {@code My_fileKt}. */
    private static String kotlinFacade(String base) {
        StringBuilder name = new StringBuilder();
        base.codePoints().forEach(c -> name.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Kt";
    }
}
