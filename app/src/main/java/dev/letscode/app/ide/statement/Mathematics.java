package dev.letscode.app.ide.statement;

import dev.letscode.app.ide.statement.html.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * The mathematics of a Markdown text, taken out before the text is read as Markdown and put back into its HTML: what is
 * between dollars is TeX, in which {@code _} and {@code \\} are no Markdown. Code is left alone.
 */
final class Mathematics {

    /** Of the private use area, and taken out of the text before: nothing else in it looks like a place. */
    private static final char BEGIN = '\ue000';

    private static final char END = '\ue001';

    private record Formula(String tex, boolean display) {}

    private final List<Formula> formulas = new ArrayList<>();
    private final String text;

    private Mathematics(String source) {
        this.text = takeOut(source.replace(BEGIN, ' ').replace(END, ' '));
    }

    static Mathematics of(String source) {
        return new Mathematics(source);
    }

    /** The text with a place for each formula. */
    String text() {
        return text;
    }

    /** The HTML that came of the text, with the TeX of each formula in an element that a script renders. */
    String putBack(String html) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (true) {
            int begin = html.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : html.indexOf(END, begin);
            if (end < 0) {
                return result.append(html, at, html.length()).toString();
            }
            Formula formula = formulas.get(Integer.parseInt(html.substring(begin + 1, end)));
            result.append(html, at, begin).append(Html.formula(formula.tex(), formula.display()));
            at = end + 1;
        }
    }

    private String takeOut(String source) {
        StringBuilder rest = new StringBuilder(source.length());
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < source.length() && source.charAt(at + 1) == '$') {
                rest.append('$');
                at += 2;
            } else if (c == '`') {
                int end = endOfCode(source, at);
                rest.append(source, at, end);
                at = end;
            } else if (c == '$') {
                at = formula(source, at, rest);
            } else {
                rest.append(c);
                at++;
            }
        }
        return rest.toString();
    }

    /** After the same number of back quotes, or after those that begin it where nothing ends it. */
    private static int endOfCode(String source, int begin) {
        int ticks = begin;
        while (ticks < source.length() && source.charAt(ticks) == '`') {
            ticks++;
        }
        int end = source.indexOf(source.substring(begin, ticks), ticks);
        return end < 0 ? ticks : end + ticks - begin;
    }

    private int formula(String source, int begin, StringBuilder rest) {
        boolean display = source.startsWith("$$", begin);
        String mark = display ? "$$" : "$";
        int from = begin + mark.length();
        int end = source.indexOf(mark, from);
        boolean isFormula = end > from && !source.substring(from, end).contains("\n\n");
        if (!isFormula) {
            rest.append(mark);
            return from;
        }
        rest.append(BEGIN).append(formulas.size()).append(END);
        formulas.add(new Formula(source.substring(from, end), display));
        return end + mark.length();
    }
}
