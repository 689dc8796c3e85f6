package dev.letscode.app.ide.editor.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a word that is begun may become: a snippet, a word of the file, of the language or of its library. */
public final class Completion {

    static final int MOST = 60;
    private static final int SHORTEST_WORD = 3;

    /** Where a proposal comes from. */
    public enum Source {
        SNIPPET,
        FILE,
        KEYWORD,
        LIBRARY
    }

    /**
     * One way to go on.
     *
     * @param word what is put in, or the prefix of the snippet that is
     */
    public record Proposal(String word, Source source, Optional<Snippet> snippet) {

        static Proposal word(String word, Source source) {
            return new Proposal(word, source, Optional.empty());
        }
    }

    private Completion() {}

    /**
     * The proposals for what is typed, the likeliest first.
     *
     * @param typed the beginning of a word; its letters are found in this order in each proposal, the first in front
     * @param inFile words of the file, without what is being typed
     */
    public static List<Proposal> of(String typed, Collection<String> inFile, EditorLanguage language) {
        List<Proposal> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(typed));
        language.snippets().stream()
                .filter(snippet -> snippet.prefix().startsWith(typed))
                .forEach(snippet -> found.add(new Proposal(snippet.prefix(), Source.SNIPPET, Optional.of(snippet))));
        add(found, seen, typed, inFile, Source.FILE);
        add(found, seen, typed, language.words().keywords(), Source.KEYWORD);
        add(found, seen, typed, language.words().types(), Source.KEYWORD);
        add(found, seen, typed, language.words().constants(), Source.KEYWORD);
        add(found, seen, typed, language.library(), Source.LIBRARY);
        found.sort(Comparator.comparingInt((Proposal proposal) -> rank(typed, proposal))
                .thenComparing((Proposal proposal) -> proposal.source())
                .thenComparingInt(proposal -> proposal.word().length())
                .thenComparing((Proposal proposal) -> proposal.word()));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static void add(
            List<Proposal> found, Set<String> seen, String typed, Collection<String> words, Source source) {
        for (String word : words) {
            if (matches(typed, word) && seen.add(word)) {
                found.add(Proposal.word(word, source));
            }
        }
    }

    /** Whether a word has all that is typed, in its order and beginning with it. */
    static boolean matches(String typed, String word) {
        if (word.isEmpty() || typed.isEmpty() || lower(word.charAt(0)) != lower(typed.charAt(0))) {
            return typed.isEmpty();
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < typed.length(); i++) {
            if (lower(word.charAt(i)) == lower(typed.charAt(at))) {
                at++;
            }
        }
        return at == typed.length();
    }

    private static char lower(char c) {
        return Character.toLowerCase(c);
    }

    private static int rank(String typed, Proposal proposal) {
        String word = proposal.word();
        if (word.equals(typed)) {
            return 0;
        } else if (word.startsWith(typed)) {
            return 1;
        } else if (word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
            return 2;
        }
        return 3;
    }

    /** The words of a text, without the one that a place is in. */
    public static Set<String> words(SourceText source, int caret) {
        Set<String> words = new HashSet<>();
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || c == '_') {
                int start = at;
                while (at < text.length() && Words.isPart(text.charAt(at))) {
                    at++;
                }
                if (at - start >= SHORTEST_WORD && at - start <= 80 && (caret < start || caret > at)) {
                    words.add(text.substring(start, at));
                }
            } else if (Character.isDigit(c)) {
                while (at < text.length() && Words.isPart(text.charAt(at))) {
                    at++;
                }
            } else {
                at++;
            }
        }
        return words;
    }
}
