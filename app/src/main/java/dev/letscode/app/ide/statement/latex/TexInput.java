package dev.letscode.app.ide.statement.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX that is read from its beginning to its end. */
final class TexInput {

    private String text;
    private int at;

    TexInput(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean startsWith(String what) {
        return text.startsWith(what, at);
    }

    /** Goes back over the character that was read last. */
    void back() {
        at--;
    }

    /** Goes over a text if it is here. */
    boolean take(String what) {
        if (startsWith(what)) {
            at += what.length();
            return true;
        }
        return false;
    }

    /** All that was not read yet, which is read now. */
    String rest() {
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }

    /** Reads something else before the rest. */
    void push(String what) {
        text = what + text.substring(at);
        at = 0;
    }

    /** The name of a command whose backslash was read: letters, with a star if it has one, or a single character. */
    String commandName() {
        if (isAtEnd()) {
            return "";
        }
        int begin = at;
        while (!isAtEnd() && isLetter(peek())) {
            at++;
        }
        if (at == begin) {
            return String.valueOf(next());
        }
        return text.substring(begin, at);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    }

    /** Goes over white space up to a blank line, which ends a paragraph. */
    void skipSpace() {
        int lines = 0;
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines < 2) {
            at = end;
        }
    }

    /** The same behind a command, unless its name is a single character that is no letter. */
    void skipSpaceAfter(String command) {
        if (!command.isEmpty() && isLetter(command.charAt(0))) {
            skipSpace();
        }
    }

    /** The rest of a line that is a comment, and white space at the beginning of the next one. */
    void skipComment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        while (!isAtEnd() && (peek() == ' ' || peek() == '\t')) {
            at++;
        }
    }

    /** Goes over what looks so if it is here. */
    void skip(Pattern what) {
        skipSpace();
        Matcher here = what.matcher(text).region(at, text.length());
        if (here.lookingAt()) {
            at = here.end();
        }
    }

    /** An argument: what is between braces, or a single character or command. */
    String argument() {
        skipSpace();
        if (isAtEnd()) {
            return "";
        }
        if (peek() == '{') {
            return group();
        }
        char c = next();
        return c == '\\' ? c + commandName() : String.valueOf(c);
    }

    /** What is between the brackets that may be here. */
    Optional<String> optional() {
        int before = at;
        skipSpace();
        if (isAtEnd() || peek() != '[') {
            at = before;
            return Optional.empty();
        }
        int end = closing('[', ']');
        if (end < 0) {
            at = before;
            return Optional.empty();
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return Optional.of(inside);
    }

    /** What is between the brace that is here and the one that closes it, or the rest if none does. */
    String group() {
        int end = closing('{', '}');
        String inside = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return inside;
    }

    /** Where the bracket that is here is closed; braces inside belong together. */
    private int closing(char open, char close) {
        int depth = 0;
        int braces = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == open && braces == 0) {
                depth++;
            } else if (c == close && braces == 0) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (open != '{' && c == '{') {
                braces++;
            } else if (open != '{' && c == '}') {
                braces--;
            }
        }
        return -1;
    }

    /** Up to a text, which is read as well; absent, with nothing read, if it is not there. */
    Optional<String> until(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return Optional.empty();
        }
        String inside = text.substring(at, found);
        at = found + end.length();
        return Optional.of(inside);
    }

    /** Up to the dollar, or dollars, that end a formula; those between braces do not. */
    Optional<String> formula(String end) {
        int braces = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            } else if (braces <= 0 && text.startsWith(end, i)) {
                String inside = text.substring(at, i);
                at = i + end.length();
                return Optional.of(inside);
            }
        }
        return until(end);
    }

    /** What is inside an environment whose beginning was read; the rest if it is never ended. */
    Environment environment(String name) {
        String begin = "\\begin{" + name + "}";
        String end = "\\end{" + name + "}";
        int depth = 1;
        int i = at;
        while (true) {
            int nextEnd = text.indexOf(end, i);
            if (nextEnd < 0) {
                String rest = text.substring(at);
                at = text.length();
                return new Environment(rest, false);
            }
            int nextBegin = text.indexOf(begin, i);
            if (nextBegin >= 0 && nextBegin < nextEnd) {
                depth++;
                i = nextBegin + begin.length();
            } else {
                depth--;
                i = nextEnd + end.length();
                if (depth == 0) {
                    String inside = text.substring(at, nextEnd);
                    at = i;
                    return new Environment(inside, true);
                }
            }
        }
    }

    record Environment(String content, boolean isEnded) {}
}
