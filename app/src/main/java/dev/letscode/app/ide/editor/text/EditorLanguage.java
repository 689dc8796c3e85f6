package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.language.Grammar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the editor knows of a language, from one file of its own: {@code languages/NAME.lang}, explained in
 * {@link LanguageFile}.
 *
 * @param grammar by which it is read, if there is one; else by its words
 * @param library names of its standard library, for completion
 * @param snippets in the order of the file
 * @param blockComment what comments out where there are no line comments; its two signs
 * @param opensBlock what a line ends with, besides a bracket, after which the next one is further in
 * @param indentUnit one step of indentation where a source shows none of its own
 */
public record EditorLanguage(
        String name,
        Optional<Grammar> grammar,
        LexicalRules words,
        List<String> library,
        List<Snippet> snippets,
        List<String> blockComment,
        Set<String> opensBlock,
        String indentUnit) {

    /** A text in no language. */
    public static final EditorLanguage PLAIN = new EditorLanguage(
            "plain", Optional.empty(), LexicalRules.NONE, List.of(), List.of(), List.of(), Set.of(), "    ");

    public EditorLanguage {
        library = List.copyOf(library);
        snippets = List.copyOf(snippets);
        blockComment = List.copyOf(blockComment);
        opensBlock = Set.copyOf(opensBlock);
    }

    /** Whether blocks are what is further in, and nothing closes them. */
    public boolean isByIndentation() {
        return opensBlock.contains(":");
    }

    /** The snippet that a word stands for. */
    public Optional<Snippet> snippet(String prefix) {
        return snippets.stream()
                .filter(snippet -> snippet.prefix().equals(prefix))
                .findFirst();
    }
}
