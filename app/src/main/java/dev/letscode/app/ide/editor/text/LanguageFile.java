package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.language.Grammar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the editor knows of a language. First come lines {@code key: value}:
 *
 * <pre>
 * grammar: CPP              by which it is read; may be left out
 * line-comment: //          may be there several times
 * quote: FORM OPEN CLOSE \  what is between two signs; the forms are in {@link LexicalRules.Form}, the escape may be missing
 * block-comment: (* *)      what comments out where there is no line comment
 * opens-block: : then       what a line may end with before one that is further in, besides brackets
 * indent: 4                 or tab
 * identifier-signs: ?!      besides letters, digits and _
 * sigils: $@%               what stands before a variable
 * flags: ignores-case capital-types
 * </pre>
 *
 * Then {@code [keywords]}, {@code [types]}, {@code [constants]} and {@code [library]}, with words; then
 * {@code [snippet PREFIX]}, each followed by a {@link Snippet}'s body.
 */
final class LanguageFile {

    private static final Pattern SECTION =
            Pattern.compile("\\[(keywords|types|constants|library|snippet)(?: (\\S+))?]");

    private final String name;
    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final List<Snippet> snippets = new ArrayList<>();

    private LanguageFile(String name) {
        this.name = name;
    }

    static EditorLanguage parse(String name, String text) {
        LanguageFile file = new LanguageFile(name);
        file.read(text);
        return file.language();
    }

    private void read(String text) {
        String section = "";
        String prefix = "";
        List<String> body = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher header = SECTION.matcher(line);
            if (header.matches()) {
                endSnippet(prefix, body);
                section = header.group(1);
                prefix = section.equals("snippet")
                        ? Optional.ofNullable(header.group(2)).orElse("")
                        : "";
            } else if (section.equals("snippet")) {
                body.add(line);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                if (section.isEmpty()) {
                    String[] pair = line.split(":\\s*", 2);
                    if (pair.length < 2) {
                        throw new IllegalStateException(name + ".lang: not a key with a value: " + line);
                    }
                    keys.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
                } else {
                    words.computeIfAbsent(section, key -> new ArrayList<>()).addAll(split(line));
                }
            }
        }
        endSnippet(prefix, body);
    }

    private void endSnippet(String prefix, List<String> body) {
        if (!prefix.isEmpty()) {
            snippets.add(new Snippet(prefix, String.join("\n", body).stripTrailing()));
        }
        body.clear();
    }

    private static List<String> split(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }

    private List<String> all(String key) {
        return keys.getOrDefault(key, List.of());
    }

    private String one(String key, String otherwise) {
        return all(key).isEmpty() ? otherwise : all(key).getFirst();
    }

    private EditorLanguage language() {
        Set<String> known = Set.of(
                "grammar",
                "line-comment",
                "quote",
                "block-comment",
                "opens-block",
                "indent",
                "identifier-signs",
                "sigils",
                "flags");
        Set<String> unknown = new TreeSet<>(keys.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(name + ".lang: nobody reads " + unknown);
        }
        List<String> flags = split(one("flags", ""));
        LexicalRules rules = new LexicalRules(
                all("line-comment"),
                all("quote").stream().map(this::quote).toList(),
                Set.copyOf(new TreeSet<>(words.getOrDefault("keywords", List.of()))),
                Set.copyOf(new TreeSet<>(words.getOrDefault("types", List.of()))),
                Set.copyOf(new TreeSet<>(words.getOrDefault("constants", List.of()))),
                one("identifier-signs", ""),
                one("sigils", ""),
                flags.contains("ignores-case"),
                flags.contains("capital-types"));
        String indent = one("indent", "4");
        return new EditorLanguage(
                name,
                all("grammar").stream().findFirst().map(Grammar::valueOf),
                rules,
                words.getOrDefault("library", List.of()).stream().distinct().toList(),
                snippets,
                split(one("block-comment", "")),
                Set.copyOf(split(one("opens-block", ""))),
                indent.equals("tab") ? "\t" : " ".repeat(Integer.parseInt(indent)));
    }

    private LexicalRules.Quote quote(String line) {
        List<String> parts = split(line);
        if (parts.size() != 3 && parts.size() != 4) {
            throw new IllegalStateException(name + ".lang: a quote has a form, two signs and maybe an escape: " + line);
        }
        return new LexicalRules.Quote(
                LexicalRules.Form.valueOf(parts.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                parts.get(1),
                parts.get(2),
                parts.size() == 4 ? parts.get(3).charAt(0) : '\0');
    }
}
