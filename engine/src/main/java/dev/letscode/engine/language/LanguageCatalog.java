package dev.letscode.engine.language;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The languages that are known here: the bundled ones and the user's own. Immutable. */
public final class LanguageCatalog {

    private static final int MAX_FILE_BYTES = 1 << 20;
    private static final String SCRIPT = "script";

    private final List<Language> languages;
    private final List<Diagnostic> problems;

    private LanguageCatalog(List<Language> languages, List<Diagnostic> problems) {
        this.languages = List.copyOf(languages);
        this.problems = List.copyOf(problems);
    }

    /** The languages that come with this program. */
    public static LanguageCatalog bundled() {
        return load(List.of());
    }

    /**
     * Reads all {@code *.yaml} files beside this class and then, in this order, those of the given folders; a later
     * language replaces an earlier one with the same id. A file that cannot be used is left out and reported in
     * {@link #problems()}. A folder that does not exist is an empty one.
     */
    public static LanguageCatalog load(List<Path> userFolders) {
        Map<String, Language> languages = new TreeMap<>();
        Diagnostics diagnostics = new Diagnostics();
        readBundled(languages, diagnostics);
        for (Path folder : userFolders) {
            if (Files.exists(folder)) {
                readFolder(folder, folder.toString(), languages, diagnostics);
            }
        }
        reportSharedNames(languages.values().stream().toList(), diagnostics);
        return new LanguageCatalog(List.copyOf(languages.values()), diagnostics.all());
    }

    /** All languages, by id. */
    public List<Language> all() {
        return languages;
    }

    /** What is wrong with language files; a file with an error was not used. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** The language with this id, else the one with this alias; case does not count. */
    public Optional<Language> byId(String idOrAlias) {
        return languages.stream()
                .filter(language -> language.id().equalsIgnoreCase(idOrAlias))
                .findFirst()
                .or(() -> languages.stream()
                        .filter(language -> language.isCalled(idOrAlias))
                        .findFirst());
    }

    /**
     * The language that most files are in, going by their extensions; empty if there is none, or if two have as many.
     */
    public Optional<Language> detect(SourceSet source) {
        Map<Language, Integer> counts = new LinkedHashMap<>();
        for (SourceFile file : source.files()) {
            languages.stream()
                    .filter(language -> language.chosenByExtension() && language.isSource(file))
                    .findFirst()
                    .ifPresent(language -> counts.merge(language, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<Language> best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /**
     * As {@link #detect}, for a program of a package's author: a folder with a {@code build} or a {@code run} script is
     * built and started by these (the convention of the Kattis problem package format), whatever else it holds.
     */
    public Optional<Language> detectJury(SourceSet source) {
        boolean scripted = source.files().stream()
                .anyMatch(file -> file.name().equals("build") || file.name().equals("run"));
        return scripted ? byId(SCRIPT) : detect(source);
    }

    private static void readBundled(Map<String, Language> languages, Diagnostics diagnostics) {
        URL self = Objects.requireNonNull(LanguageCatalog.class.getResource("LanguageCatalog.class"));
        try {
            URI uri = self.toURI();
            if (!"jar".equals(uri.getScheme())) {
                readFolder(Objects.requireNonNull(Path.of(uri).getParent()), "bundled", languages, diagnostics);
                return;
            }
            // jar:file:/…/engine.jar!/dev/letscode/…
            String[] parts = uri.getRawSchemeSpecificPart().split("!", 2);
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
                readFolder(
                        Objects.requireNonNull(jar.getPath(parts[1]).getParent()), "bundled", languages, diagnostics);
            }
        } catch (URISyntaxException e) {
            throw new AssertionError("the place of a class is a URI", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled languages cannot be read", e);
        }
    }

    private static void readFolder(
            Path folder, String shownAs, Map<String, Language> languages, Diagnostics diagnostics) {
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            diagnostics.error(shownAs, 0, "the folder cannot be read: " + e.getMessage());
            return;
        }
        for (Path file : files) {
            TextFile.read(file, shownAs + "/" + file.getFileName(), MAX_FILE_BYTES, diagnostics)
                    .flatMap(text -> LanguageReader.read(text, diagnostics))
                    .ifPresent(language -> languages.put(language.id(), language));
        }
    }

    private static void reportSharedNames(List<Language> languages, Diagnostics diagnostics) {
        Map<String, Language> owners = new LinkedHashMap<>();
        for (Language language : languages) {
            List<String> names = new ArrayList<>(language.aliases());
            if (language.chosenByExtension()) {
                names.addAll(language.extensions());
            }
            for (String name : names) {
                Language owner = owners.putIfAbsent(name, language);
                if (owner != null && !owner.equals(language)) {
                    diagnostics.warning(
                            "",
                            0,
                            "'" + name + "' stands for the language " + owner.id() + " and not for " + language.id()
                                    + ", which claims it too");
                }
            }
        }
    }
}
