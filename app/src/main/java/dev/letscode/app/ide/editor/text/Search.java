package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for.
 *
 * @param regex whether it is a regular expression of Java
 */
public record Search(String pattern, boolean regex, boolean matchCase, boolean wholeWord) {

    /** More than anybody looks at. */
    public static final int MOST = 10_000;

    /** A regular expression may take time that doubles with each character. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What came of it. */
    public sealed interface Result {}

    /**
     * Where it is.
     *
     * @param ranges in the order of the text; never empty ones
     * @param isCut whether there are more than {@value #MOST}
     */
    public record Found(List<Range> ranges, boolean isCut) implements Result {

        public Found {
            ranges = List.copyOf(ranges);
        }
    }

    /** The expression is none; the reason is one of the JDK's. */
    public record Invalid(String reason) implements Result {}

    /** The expression takes too long in this text. */
    public record TooSlow() implements Result {}

    private static final class TooSlowException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooSlowException() {
            super("too slow", null, false, false);
        }
    }

    /** A text that can be read until a moment only: the one way to stop a matcher. */
    private static final class Timed implements CharSequence {

        private final CharSequence text;
        private final long until = System.nanoTime() + PATIENCE.toNanos();
        private int reads;

        Timed(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if ((++reads & 0xfff) == 0 && System.nanoTime() - until > 0) {
                throw new TooSlowException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private Pattern compiled() {
        String whole = regex ? pattern : Pattern.quote(pattern);
        return Pattern.compile(
                wholeWord ? "(?<![\\w$])(?:" + whole + ")(?![\\w$])" : whole,
                Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(new Timed(text));
    }

    /** Looks through a text. May take half a second. */
    public Result in(SourceText text) {
        return in(text, new Range(0, text.length()));
    }

    /** Looks through a part of a text. */
    public Result in(SourceText text, Range part) {
        if (pattern.isEmpty()) {
            return new Found(List.of(), false);
        }
        try {
            List<Range> found = new ArrayList<>();
            Matcher matcher = matcher(compiled(), text.text());
            matcher.region(part.start(), part.end()).useTransparentBounds(true).useAnchoringBounds(false);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    if (found.size() == MOST) {
                        return new Found(found, true);
                    }
                    found.add(new Range(matcher.start(), matcher.end()));
                }
            }
            return new Found(found, false);
        } catch (PatternSyntaxException e) {
            return new Invalid(e.getDescription());
        } catch (TooSlowException | StackOverflowError e) {
            return new TooSlow();
        }
    }

    /**
     * The changes that put something else in place of what was found.
     *
     * @param replacement for a regular expression with {@code $1} and {@code ${name}} for groups, {@code \n} and
     *     {@code \t}; else as it is
     * @throws IllegalArgumentException if the replacement names no group; the message says which
     */
    public List<TextEdit> replace(SourceText text, List<Range> found, String replacement) {
        if (!regex) {
            return found.stream()
                    .map(range -> new TextEdit(range.start(), range.end(), replacement))
                    .toList();
        }
        String template = replacement.replace("\\n", "\n").replace("\\t", "\t");
        List<TextEdit> edits = new ArrayList<>();
        if (found.isEmpty()) {
            return edits;
        }
        Set<Range> wanted = Set.copyOf(found);
        Matcher matcher = matcher(compiled(), text.text());
        matcher.region(found.getFirst().start(), found.getLast().end())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        try {
            int appended = 0;
            while (matcher.find()) {
                if (wanted.contains(new Range(matcher.start(), matcher.end()))) {
                    StringBuilder whole = new StringBuilder();
                    matcher.appendReplacement(whole, template);
                    // a matcher appends what it has passed by first
                    edits.add(
                            new TextEdit(matcher.start(), matcher.end(), whole.substring(matcher.start() - appended)));
                    appended = matcher.end();
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (TooSlowException | StackOverflowError e) {
            return List.of();
        }
        return edits;
    }
}
