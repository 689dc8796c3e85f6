package dev.letscode.app.ide.statement.latex;

import dev.letscode.app.ide.statement.html.Html;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What commands do. */
final class Commands {

    /** The elements of commands with an argument, which old ones like {@code \bf} have in Polygon. */
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("textbf", "b"),
            Map.entry("textit", "i"),
            Map.entry("textsl", "i"),
            Map.entry("emph", "em"),
            Map.entry("texttt", "code"),
            Map.entry("t", "code"),
            Map.entry("textsc", "span class=\"small-caps\""),
            Map.entry("underline", "u"),
            Map.entry("uline", "u"),
            Map.entry("sout", "s"),
            Map.entry("textsuperscript", "sup"),
            Map.entry("textsubscript", "sub"),
            Map.entry("textrm", "span"),
            Map.entry("textsf", "span"),
            Map.entry("textnormal", "span"),
            Map.entry("textmd", "span"),
            Map.entry("textup", "span"),
            Map.entry("text", "span"),
            Map.entry("mbox", "span"),
            Map.entry("hbox", "span"),
            Map.entry("fbox", "span class=\"framed\""),
            Map.entry("path", "code"));

    /** Those that hold from where they are to the end of the group. */
    private static final Map<String, String> DECLARATIONS = Map.ofEntries(
            Map.entry("bf", "b"),
            Map.entry("bfseries", "b"),
            Map.entry("it", "i"),
            Map.entry("itshape", "i"),
            Map.entry("sl", "i"),
            Map.entry("slshape", "i"),
            Map.entry("em", "em"),
            Map.entry("tt", "code"),
            Map.entry("ttfamily", "code"),
            Map.entry("sc", "span class=\"small-caps\""),
            Map.entry("scshape", "span class=\"small-caps\""),
            Map.entry("tiny", "small"),
            Map.entry("scriptsize", "small"),
            Map.entry("footnotesize", "small"),
            Map.entry("small", "small"),
            Map.entry("large", "big"),
            Map.entry("Large", "big"),
            Map.entry("LARGE", "big"),
            Map.entry("huge", "big"),
            Map.entry("Huge", "big"));

    /** Those that are about how a printed page looks. */
    private static final Set<String> NOTHING = Set.of(
            "noindent",
            "indent",
            "smallskip",
            "medskip",
            "bigskip",
            "newpage",
            "clearpage",
            "pagebreak",
            "maketitle",
            "centering",
            "raggedright",
            "raggedleft",
            "sloppy",
            "protect",
            "leavevmode",
            "null",
            "relax",
            "rm",
            "sf",
            "ignorespaces",
            "unskip",
            "displaystyle",
            "normalfont",
            "normalsize",
            "rmfamily",
            "sffamily",
            "upshape",
            "mdseries",
            "hline",
            "toprule",
            "midrule",
            "bottomrule",
            "nopagebreak",
            "allowbreak",
            "samepage",
            "makeatletter",
            "makeatother",
            "hfil",
            "vfill",
            "vfil",
            "strut",
            "frenchspacing",
            "left",
            "right",
            // samples are shown below the statement
            "nextsample",
            "remainingsamples",
            "sampleinput",
            "sampleoutput");

    /** The same with arguments: how many. */
    private static final Map<String, Integer> NOTHING_OF = Map.ofEntries(
            Map.entry("label", 1),
            Map.entry("vspace", 1),
            Map.entry("hspace", 1),
            Map.entry("vskip", 0),
            Map.entry("hskip", 0),
            Map.entry("usepackage", 1),
            Map.entry("documentclass", 1),
            Map.entry("setlength", 2),
            Map.entry("addtolength", 2),
            Map.entry("setcounter", 2),
            Map.entry("pagestyle", 1),
            Map.entry("thispagestyle", 1),
            Map.entry("graphicspath", 1),
            Map.entry("captionsetup", 1),
            Map.entry("phantom", 1),
            Map.entry("index", 1),
            Map.entry("color", 1),
            Map.entry("definecolor", 3),
            // the title is above the statement
            Map.entry("problemname", 1),
            Map.entry("title", 1),
            Map.entry("author", 1),
            Map.entry("date", 1));

    private static final Map<String, String> SECTIONS = Map.of(
            "chapter", "h2",
            "section", "h2",
            "subsection", "h3",
            "subsubsection", "h3");

    private static final Set<String> PARTS = Set.of(
            "InputFile",
            "OutputFile",
            "Interaction",
            "Note",
            "Notes",
            "Scoring",
            "Example",
            "Examples",
            "SubtaskGroups",
            "Specification",
            "Explanation",
            "Explanations",
            "Constraints");

    private static final Set<String> COLOURS =
            Set.of("red", "blue", "green", "orange", "purple", "brown", "gray", "magenta", "cyan", "teal", "violet");

    private static final Pattern WIDTH =
            Pattern.compile("width\\s*=\\s*([0-9]*\\.?[0-9]+)\\s*(\\\\[a-z]+width|cm|mm|in|pt|px|em)?");
    private static final Pattern DIMENSION = Pattern.compile("-?[0-9]*\\.?[0-9]+\\s*(?:cm|mm|in|pt|ex|em|px)\\s*");

    private final LatexWriter out;
    private final Latex.Context context;

    Commands(LatexWriter out, Latex.Context context) {
        this.out = out;
        this.context = context;
    }

    /** Does what a command says whose name was read; false if it is not known, with nothing done. */
    boolean write(String name, TexInput in) {
        Optional<String> character = Symbols.character(name);
        if (character.isPresent()) {
            in.skipSpaceAfter(name);
            out.text(character.get());
            in.take("{}");
            return true;
        }
        if (Symbols.isAccent(name)) {
            out.text(Symbols.accented(name, in.argument()));
            return true;
        }
        return styles(name, in) || layout(name, in) || content(name, in) || definitions(name, in);
    }

    private boolean styles(String name, TexInput in) {
        String declared = DECLARATIONS.get(name);
        boolean hasArgument = !in.isAtEnd() && in.peek() == '{' && !in.startsWith("{}");
        if (declared != null && !hasArgument) {
            in.take("{}");
            in.skipSpaceAfter(name);
            out.open(declared);
            return true;
        }
        String element = declared == null ? STYLES.get(name) : declared;
        if (element == null) {
            return false;
        }
        LatexWriter.Written inside = out.part(in.argument());
        if (inside.isInLine()) {
            out.raw("<" + element + ">" + inside.html() + "</" + element.split(" ", 2)[0] + ">");
        } else {
            out.block("<div" + (element.equals("b") ? " class=\"bold\"" : "") + ">" + inside.html() + "</div>");
        }
        return true;
    }

    private boolean layout(String name, TexInput in) {
        switch (name) {
            case "\\", "newline", "linebreak" -> {
                in.take("*");
                in.optional();
                out.raw("<br>");
            }
            case "par" -> {
                in.skipSpaceAfter(name);
                out.endParagraph();
            }
            case "hrule", "hrulefill" -> out.block("<hr>");
            case "vskip", "hskip" -> in.skip(DIMENSION);
            case "item" -> out.raw("• ");
            default -> {
                Integer arguments = NOTHING_OF.get(name);
                if (arguments == null && !NOTHING.contains(name)) {
                    return false;
                }
                in.take("*");
                if (arguments != null) {
                    in.optional();
                    for (int i = 0; i < arguments; i++) {
                        in.argument();
                    }
                }
                in.skipSpaceAfter(name);
            }
        }
        return true;
    }

    private boolean content(String name, TexInput in) {
        String section = SECTIONS.get(name);
        if (section != null || name.equals("paragraph") || name.equals("subparagraph")) {
            in.take("*");
            in.optional();
            String title = out.inLine(in.argument());
            if (section == null) {
                out.endParagraph();
                out.raw("<b>" + title + "</b> ");
            } else {
                out.block("<" + section + ">" + title + "</" + section + ">");
            }
            return true;
        }
        if (PARTS.contains(name)) {
            boolean isShownElsewhere = name.startsWith("Example") && !context.surroundings.examples();
            if (!isShownElsewhere) {
                out.block("<h2>" + Html.escape(context.surroundings.headings().apply(name)) + "</h2>");
            }
            return true;
        }
        switch (name) {
            case "href" -> {
                String address = in.argument();
                out.raw("<a title=\"" + Html.escape(address) + "\">" + out.inLine(in.argument()) + "</a>");
            }
            case "url", "nolinkurl" -> {
                String address = Html.escape(in.argument());
                out.raw("<a title=\"" + address + "\">" + address + "</a>");
            }
            case "footnote", "thanks" -> out.raw(" <small>(" + out.inLine(in.argument()) + ")</small>");
            case "textcolor", "colorbox" -> {
                String colour = in.argument().strip();
                String inside = out.inLine(in.argument());
                out.raw(
                        COLOURS.contains(colour)
                                ? "<span style=\"color:" + colour + "\">" + inside + "</span>"
                                : inside);
            }
            case "verb", "lstinline" -> verb(in);
            case "ref", "eqref", "pageref", "cite" -> out.text("[" + in.argument() + "]");
            case "ensuremath" -> out.raw(context.formula(in.argument(), false));
            case "caption" -> {
                in.take("*");
                in.optional();
                out.block("<p class=\"caption\">" + out.inLine(in.argument()) + "</p>");
            }
            case "includegraphics" -> {
                in.take("*");
                String options = in.optional().orElse("");
                out.raw(picture(in.argument().strip(), options));
            }
            case "illustration" -> illustration(in);
            case "multirow" -> {
                in.argument();
                in.argument();
                out.put(out.part(in.argument()));
            }
            case "exmp", "exmpfile" -> example(in);
            default -> {
                if (!Symbols.isMathematics(name)) {
                    return false;
                }
                out.raw(context.formula("\\" + name, false));
            }
        }
        return true;
    }

    private boolean definitions(String name, TexInput in) {
        switch (name) {
            case "newcommand", "renewcommand", "providecommand" -> context.macros.define(in);
            case "def" -> context.macros.definePlain(in);
            case "DeclareMathOperator" -> context.macros.defineOperator(in);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void verb(TexInput in) {
        in.take("*");
        if (in.isAtEnd()) {
            return;
        }
        char end = in.next();
        String inside = in.until(String.valueOf(end == '{' ? '}' : end)).orElse("");
        out.raw("<code>" + Html.escape(inside) + "</code>");
    }

    /** Kattis: width as a part of the page's, picture, caption. */
    private void illustration(TexInput in) {
        String width = in.argument().strip();
        String picture = picture(in.argument().strip(), "width=" + width + "\\textwidth");
        out.block("<figure>" + picture + "<figcaption>" + out.inLine(in.argument()) + "</figcaption></figure>");
    }

    private String picture(String name, String options) {
        Optional<String> address = context.surroundings.picture().apply(name);
        if (address.isEmpty()) {
            context.unknown.add("\\includegraphics{" + name + "}");
            return "<code>[" + Html.escape(name) + "]</code>";
        }
        String style = "";
        Matcher width = WIDTH.matcher(options);
        if (width.find()) {
            String unit = width.group(2);
            style = unit == null || unit.startsWith("\\")
                    ? "width:" + Math.clamp(Double.parseDouble(width.group(1)) * 100, 5, 100) + "%"
                    : "width:" + width.group(1) + unit;
        }
        return "<img alt=\"" + Html.escape(name) + "\" style=\"" + style + "\" src=\"" + address.get() + "\">";
    }

    /** Polygon's examples: input and output, which are shown as samples if the package has some. */
    private void example(TexInput in) {
        String input = in.argument();
        String output = in.argument();
        if (context.surroundings.examples()) {
            out.block("<div class=\"sample\"><section><pre>" + Html.escape(input.strip())
                    + "</pre></section><section><pre>" + Html.escape(output.strip()) + "</pre></section></div>");
        }
    }
}
