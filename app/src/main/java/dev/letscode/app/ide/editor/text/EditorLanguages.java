package dev.letscode.app.ide.editor.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that the editor knows. Read when they are first asked for; thread-safe. */
public final class EditorLanguages {

    /** A language of the catalog that has no file of its own name. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("cpp17", "cpp"),
            Map.entry("cpp20", "cpp"),
            Map.entry("cpp23", "cpp"),
            Map.entry("python3", "python"),
            Map.entry("script", "bash"));

    /** All that have a file. */
    static final List<String> NAMES = List.of(
            "ada",
            "awk",
            "bash",
            "c",
            "cpp",
            "csharp",
            "fortran",
            "go",
            "haskell",
            "java",
            "javascript",
            "kotlin",
            "lua",
            "ocaml",
            "pascal",
            "perl",
            "php",
            "python",
            "ruby",
            "rust",
            "scala");

    private static final Map<String, EditorLanguage> READ = new ConcurrentHashMap<>();

    private EditorLanguages() {}

    /**
     * What the editor knows of a language.
     *
     * @param id the catalog's; of one that is not known here, texts are shown as they are
     */
    public static EditorLanguage of(String id) {
        String name = FILES.getOrDefault(id, id);
        return NAMES.contains(name) ? READ.computeIfAbsent(name, EditorLanguages::read) : EditorLanguage.PLAIN;
    }

    private static EditorLanguage read(String name) {
        try (InputStream in = EditorLanguages.class.getResourceAsStream("languages/" + name + ".lang")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks its own file languages/" + name + ".lang");
            }
            return LanguageFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
