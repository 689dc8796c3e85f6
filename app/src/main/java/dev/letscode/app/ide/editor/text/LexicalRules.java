package dev.letscode.app.ide.editor.text;

import java.util.List;
import java.util.Set;

/**
 * What the words of a language look like, as far as one can tell without a grammar.
 *
 * @param lineComments what they begin with; the first one is what the comment command puts
 * @param identifierSigns what a name may have besides letters, digits and {@code _}
 * @param sigils what stands right before a variable, as {@code $} in Perl
 * @param ignoresCase whether keywords are the same in capital letters
 * @param capitalTypes whether a name with a capital letter is a type
 */
public record LexicalRules(
        List<String> lineComments,
        List<Quote> quotes,
        Set<String> keywords,
        Set<String> types,
        Set<String> constants,
        String identifierSigns,
        String sigils,
        boolean ignoresCase,
        boolean capitalTypes) {

    public static final LexicalRules NONE =
            new LexicalRules(List.of(), List.of(), Set.of(), Set.of(), Set.of(), "", "", false, false);

    /** How a piece between two signs is read. */
    public enum Form {
        /** Goes over lines. */
        COMMENT,
        /** A comment with comments inside. */
        NESTED_COMMENT,
        /** Ends with its line at the latest. */
        TEXT,
        /** A text that goes over lines. */
        LONG_TEXT,
        /** One character at most, since its sign means something else as well. */
        CHARACTER
    }

    /**
     * Signs with something between them that is no code.
     *
     * @param escape what takes the next character's meaning away; NUL for none
     */
    public record Quote(Form form, String open, String close, char escape) {

        boolean isComment() {
            return form == Form.COMMENT || form == Form.NESTED_COMMENT;
        }

        boolean isLong() {
            return form != Form.TEXT && form != Form.CHARACTER;
        }
    }

    public LexicalRules {
        lineComments = List.copyOf(lineComments);
        quotes = List.copyOf(quotes);
        keywords = Set.copyOf(keywords);
        types = Set.copyOf(types);
        constants = Set.copyOf(constants);
        if (quotes.size() > 60) {
            throw new IllegalArgumentException("too many kinds of quotes: " + quotes.size());
        }
    }

    boolean isIdentifierStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    boolean isIdentifierPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || identifierSigns.indexOf(c) >= 0;
    }
}
