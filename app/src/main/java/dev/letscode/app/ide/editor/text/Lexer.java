package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.SyntaxKind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line after another by {@link LexicalRules}. Between two lines there is only a number: 0 in code; else the quote
 * that goes on and how deep it is in itself.
 */
final class Lexer {

    static final int CODE = 0;
    private static final int QUOTES = 64;
    private static final int DEEPEST = 1_000;
    private static final int LONGEST_CHARACTER = 12;

    /** Takes what is found, in the order of the line. */
    interface Sink {
        /** Something begins and ends at these places of the text. */
        void token(int start, int end, SyntaxKind kind);

        Sink NONE = (start, end, kind) -> {};
    }

    private final LexicalRules rules;
    private final Set<String> keywords;

    Lexer(LexicalRules rules) {
        this.rules = rules;
        this.keywords = rules.ignoresCase() ? lower(rules.keywords()) : rules.keywords();
    }

    private static Set<String> lower(Set<String> words) {
        return Set.copyOf(words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
    }

    /** Reads a line and returns the state behind it. */
    int read(String text, int start, int end, int state, Sink sink) {
        int at = start;
        int now = state;
        if (now != CODE) {
            LexicalRules.Quote quote = rules.quotes().get(now % QUOTES - 1);
            int depth = now / QUOTES;
            at = skip(text, start, end, quote, depth, sink, start);
            if (at < 0) {
                return ~at;
            }
        }
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else {
                int quote = quoteAt(text, at, end);
                if (quote < 0 && isLineComment(text, at)) {
                    sink.token(at, end, SyntaxKind.COMMENT);
                    return CODE;
                } else if (quote >= 0) {
                    LexicalRules.Quote opened = rules.quotes().get(quote);
                    int after = skip(text, at + opened.open().length(), end, opened, 0, sink, at);
                    if (after < 0) {
                        return ~after;
                    }
                    at = after;
                } else {
                    at = word(text, start, at, end, sink);
                }
            }
        }
        return CODE;
    }

    private boolean isLineComment(String text, int at) {
        for (String comment : rules.lineComments()) {
            if (text.startsWith(comment, at)) {
                return true;
            }
        }
        return false;
    }

    private int quoteAt(String text, int at, int end) {
        for (int i = 0; i < rules.quotes().size(); i++) {
            LexicalRules.Quote quote = rules.quotes().get(i);
            if (text.startsWith(quote.open(), at)
                    && at + quote.open().length() <= end
                    && (quote.form() != LexicalRules.Form.CHARACTER || isCharacter(text, at, end, quote))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCharacter(String text, int at, int end, LexicalRules.Quote quote) {
        int inside = at + quote.open().length();
        if (inside >= end) {
            return false;
        }
        if (text.charAt(inside) == quote.escape() && quote.escape() != '\0') {
            int close = text.indexOf(quote.close(), inside + 2);
            return close >= 0 && close < end && close - inside <= LONGEST_CHARACTER;
        }
        int next = inside + Character.charCount(text.codePointAt(inside));
        return next < end && text.startsWith(quote.close(), next);
    }

    /**
     * Reads to the end of a quote.
     *
     * @return where code goes on; the complement of the state where the quote goes on beyond the line
     */
    private int skip(String text, int from, int end, LexicalRules.Quote quote, int nested, Sink sink, int shownFrom) {
        SyntaxKind kind = quote.isComment() ? SyntaxKind.COMMENT : SyntaxKind.STRING;
        int depth = nested;
        int at = from;
        int shown = shownFrom;
        while (at < end) {
            if (quote.escape() != '\0' && text.charAt(at) == quote.escape() && at + 1 < end) {
                sink.token(shown, at, kind);
                sink.token(at, at + 2, SyntaxKind.ESCAPE);
                at += 2;
                shown = at;
            } else if (text.startsWith(quote.close(), at) && at + quote.close().length() <= end) {
                at += quote.close().length();
                if (depth == 0) {
                    sink.token(shown, at, kind);
                    return at;
                }
                depth--;
            } else if (quote.form() == LexicalRules.Form.NESTED_COMMENT
                    && text.startsWith(quote.open(), at)
                    && depth < DEEPEST) {
                at += quote.open().length();
                depth++;
            } else {
                at++;
            }
        }
        sink.token(shown, end, kind);
        return quote.isLong() ? ~(depth * QUOTES + rules.quotes().indexOf(quote) + 1) : end;
    }

    private int word(String text, int lineStart, int at, int end, Sink sink) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            int after = at + 1;
            while (after < end && isNumberPart(text, after, end)) {
                after++;
            }
            sink.token(at, after, SyntaxKind.NUMBER);
            return after;
        }
        if (rules.isIdentifierStart(c)) {
            int after = identifierEnd(text, at, end);
            SyntaxKind kind = kind(text.substring(at, after), text, after, end);
            if (kind != null) {
                sink.token(at, after, kind);
            }
            return after;
        }
        if (rules.sigils().indexOf(c) >= 0 && at + 1 < end && rules.isIdentifierStart(text.charAt(at + 1))) {
            int after = identifierEnd(text, at + 1, end);
            sink.token(at, after, SyntaxKind.PARAMETER);
            return after;
        }
        if (c == '#'
                && text.substring(lineStart, at).isBlank()
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1))) {
            int after = identifierEnd(text, at + 1, end);
            sink.token(at, after, SyntaxKind.DIRECTIVE);
            return after;
        }
        if (c == '@' && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
            int after = identifierEnd(text, at + 1, end);
            sink.token(at, after, SyntaxKind.ATTRIBUTE);
            return after;
        }
        sink.token(at, at + 1, "()[]{},;".indexOf(c) >= 0 ? SyntaxKind.PUNCTUATION : SyntaxKind.OPERATOR);
        return at + 1;
    }

    private static boolean isNumberPart(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || (c == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1)));
    }

    private int identifierEnd(String text, int at, int end) {
        int after = at + 1;
        while (after < end && rules.isIdentifierPart(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private @Nullable SyntaxKind kind(String word, String text, int after, int end) {
        String known = rules.ignoresCase() ? word.toLowerCase(Locale.ROOT) : word;
        if (keywords.contains(known)) {
            return SyntaxKind.KEYWORD;
        } else if (rules.constants().contains(word)) {
            return SyntaxKind.CONSTANT;
        } else if (rules.types().contains(word)) {
            return SyntaxKind.TYPE;
        } else if (after < end && text.charAt(after) == '(') {
            return SyntaxKind.FUNCTION;
        } else if (rules.capitalTypes() && Character.isUpperCase(word.charAt(0))) {
            return SyntaxKind.TYPE;
        }
        return null;
    }
}
