package dev.letscode.engine.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a source in Java, Kotlin or Scala into names, single marks and strings (a quotation mark and the text). Comments
 * and characters are left out.
 */
final class JvmWords {

    private final String source;
    private final JvmLanguage language;
    private final List<String> words = new ArrayList<>();
    private int at;

    private JvmWords(String source, JvmLanguage language) {
        this.source = source;
        this.language = language;
    }

    static List<String> of(String source, JvmLanguage language) {
        JvmWords scanner = new JvmWords(source, language);
        while (scanner.at < source.length()) {
            scanner.step();
        }
        return scanner.words;
    }

    private void step() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (source.startsWith("//", at)) {
            at = endOf("\n", at);
        } else if (source.startsWith("/*", at)) {
            skipComment();
        } else if (source.startsWith("\"\"\"", at)) {
            skipText();
        } else if (c == '"') {
            string();
        } else if (c == '\'') {
            skipCharacter();
        } else if (c == '`' && language != JvmLanguage.JAVA) {
            int end = endOf("`", at + 1);
            words.add(source.substring(at + 1, Math.max(at + 1, end - 1)));
            at = end;
        } else if (Character.isJavaIdentifierStart(c)) {
            int start = at;
            while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
                at++;
            }
            words.add(source.substring(start, at));
        } else {
            words.add(String.valueOf(c));
            at++;
        }
    }

    private void skipComment() {
        if (language == JvmLanguage.JAVA) {
            at = endOf("*/", at + 2);
            return;
        }
        int open = 0;
        do {
            if (source.startsWith("/*", at)) {
                open++;
                at += 2;
            } else if (source.startsWith("*/", at)) {
                open--;
                at += 2;
            } else {
                at++;
            }
        } while (open > 0 && at < source.length());
    }

    /** A text in three quotation marks; only Java's has escapes. */
    private void skipText() {
        at += 3;
        while (at < source.length() && !source.startsWith("\"\"\"", at)) {
            if (language == JvmLanguage.JAVA && source.charAt(at) == '\\') {
                at++;
            } else if (isTemplate()) {
                skipTemplate();
                continue;
            }
            at++;
        }
        at = Math.min(source.length(), at + 3);
        // Kotlin's and Scala's texts may end with more quotation marks than three
        while (language != JvmLanguage.JAVA && at < source.length() && source.charAt(at) == '"') {
            at++;
        }
    }

    private void string() {
        int start = at;
        skipString();
        words.add(source.substring(start, Math.max(start + 1, at - 1)));
    }

    private void skipString() {
        at++;
        while (at < source.length() && source.charAt(at) != '"' && source.charAt(at) != '\n') {
            if (source.charAt(at) == '\\') {
                at += 2;
            } else if (isTemplate()) {
                skipTemplate();
            } else {
                at++;
            }
        }
        at = Math.min(source.length(), at + 1);
    }

    private boolean isTemplate() {
        return language != JvmLanguage.JAVA && source.startsWith("${", at);
    }

    /** What is in the braces is code again, with strings of its own. */
    private void skipTemplate() {
        int open = 0;
        do {
            char c = source.charAt(at);
            if (c == '"') {
                if (source.startsWith("\"\"\"", at)) {
                    skipText();
                } else {
                    skipString();
                }
                continue;
            }
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
        } while (open > 0 && at < source.length());
    }

    /** {@code 'a'} or {@code '\n'}; a lone quotation mark, as Scala has it, is passed over. */
    private void skipCharacter() {
        int end = at + 1;
        if (end < source.length() && source.charAt(end) == '\\') {
            end = source.indexOf('\'', end + 2);
        } else if (end < source.length()) {
            end += Character.charCount(source.codePointAt(end));
        }
        boolean closed = end > 0 && end < source.length() && source.charAt(end) == '\'' && end - at <= 10;
        at = closed ? end + 1 : at + 1;
    }

    private int endOf(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }
}
