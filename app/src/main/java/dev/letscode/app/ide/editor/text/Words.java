package dev.letscode.app.ide.editor.text;

/** Where words begin and end. */
public final class Words {

    private Words() {}

    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
    }

    private static int sort(char c) {
        return c == '\n' ? 3 : Character.isWhitespace(c) ? 0 : isPart(c) ? 1 : 2;
    }

    /** The place after the next character, both halves of it. */
    static int after(SourceText text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        return at + Character.charCount(text.text().codePointAt(at));
    }

    /** Where the word before a place begins. */
    public static int left(SourceText text, int from) {
        int at = from;
        if (at > 0 && text.charAt(at - 1) == '\n') {
            return at - 1;
        }
        while (at > 0 && sort(text.charAt(at - 1)) == 0) {
            at--;
        }
        int sort = at == 0 ? 0 : sort(text.charAt(at - 1));
        while (at > 0 && sort != 3 && sort(text.charAt(at - 1)) == sort) {
            at--;
        }
        return at;
    }

    /** Where the word behind a place ends. */
    public static int right(SourceText text, int from) {
        int at = from;
        if (text.charAt(at) == '\n') {
            return at + 1;
        }
        while (at < text.length() && sort(text.charAt(at)) == 0) {
            at++;
        }
        int sort = at == text.length() ? 0 : sort(text.charAt(at));
        while (at < text.length() && sort != 3 && sort(text.charAt(at)) == sort) {
            at++;
        }
        return at;
    }

    /** The word around a place, or an empty range. */
    public static Range around(SourceText text, int at) {
        int start = at;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return new Range(start, end);
    }
}
