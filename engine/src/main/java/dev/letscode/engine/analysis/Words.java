package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a piece of a source that the grammar leaves as it is: the body of a macro in C, the arguments of one in
 * Rust. Comments and texts are passed over.
 */
final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)" // comments
                    + "|R\"(?<delimiter>[^()\\\\\\s]{0,16})\\((?s:.*?)\\)\\k<delimiter>\"" // raw texts, in C++
                    + "|r(?<hashes>#*+)\"(?s:.*?)\"\\k<hashes>" // and in Rust
                    + "|\"(?:[^\"\\\\]|\\\\.)*+\"?+|'(?:[^'\\\\]|\\\\.)'" // texts and characters
                    + "|(?<word>(?:::)?[A-Za-z_]\\w*+(?:\\s*+(?:::|\\.)\\s*+[A-Za-z_]\\w*+)*+)");

    private Words() {}

    /** @param at where it begins in the text */
    record Word(String text, int at) {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group("word");
            if (word != null) {
                words.add(new Word(word, token.start()));
            }
        }
        return words;
    }
}
