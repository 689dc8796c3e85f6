package dev.letscode.app.ide.statement.latex;

import dev.letscode.app.ide.statement.html.Html;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements in LaTeX as HTML: what the problem package format of ICPC and Kattis and what Polygon (olymp.sty) use of it.
 * Commands that are not known are shown as they are written, and told. Nothing that a statement names is read but its
 * pictures, and those only by who is asked for them.
 */
public final class Latex {

    private static final Pattern BODY = Pattern.compile("\\\\begin\\{document}");

    private Latex() {}

    /**
     * A statement as HTML.
     *
     * @param unknown the commands that are shown as they are written
     */
    public record Page(String html, List<String> unknown) {

        public Page {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * What a statement is shown with.
     *
     * @param picture the address of a picture by the name that the statement gives it
     * @param headings what a part of the statement is called that only has a command, like {@code InputFile}
     * @param examples whether examples of the statement are shown: not if they are shown elsewhere
     */
    public record Surroundings(
            Function<String, Optional<String>> picture, Function<String, String> headings, boolean examples) {}

    public static Page html(String source, Surroundings surroundings) {
        String text = source.replace("\r\n", "\n");
        Context context = new Context(surroundings);
        Matcher begin = BODY.matcher(text);
        if (begin.find()) {
            definitions(text.substring(0, begin.start()), context.macros);
            text = new TexInput(text.substring(begin.end()))
                    .environment("document")
                    .content();
        }
        LatexWriter writer = new LatexWriter(context, 0);
        writer.write(text);
        return new Page(writer.end().html(), new ArrayList<>(context.unknown));
    }

    /** Of a preamble only what it defines is of interest. */
    private static void definitions(String preamble, Macros macros) {
        TexInput in = new TexInput(preamble);
        while (!in.isAtEnd()) {
            char c = in.next();
            if (c == '%') {
                in.skipComment();
            } else if (c == '\\') {
                switch (in.commandName()) {
                    case "newcommand", "renewcommand", "providecommand" -> macros.define(in);
                    case "def" -> macros.definePlain(in);
                    case "DeclareMathOperator" -> macros.defineOperator(in);
                    default -> {} // packages and settings of a page that is not printed
                }
            }
        }
    }

    /** What all parts of a statement share. */
    static final class Context {

        final Macros macros = new Macros();
        final Set<String> unknown = new LinkedHashSet<>();
        final Surroundings surroundings;

        Context(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        String formula(String tex, boolean display) {
            return Html.formula(
                    macros.inFormula(tex).replaceAll("\\\\label\\{[^}]*}", "").strip(), display);
        }
    }
}
