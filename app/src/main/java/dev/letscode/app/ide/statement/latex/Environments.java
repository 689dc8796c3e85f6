package dev.letscode.app.ide.statement.latex;

import dev.letscode.app.ide.statement.html.Html;
import java.util.Map;
import java.util.Set;

/** What stands between {@code \begin} and {@code \end}. */
final class Environments {

    private static final Map<String, String> LISTS = Map.of(
            "itemize", "ul",
            "compactitem", "ul",
            "enumerate", "ol",
            "compactenum", "ol",
            "description", "dl");

    private static final Set<String> VERBATIM =
            Set.of("verbatim", "verbatim*", "Verbatim", "lstlisting", "alltt", "minted", "BVerbatim");

    private static final Set<String> TABLES = Set.of("tabular", "tabular*", "tabularx", "longtable", "tabu", "array");

    private static final Set<String> FORMULAS = Set.of(
            "equation",
            "equation*",
            "displaymath",
            "math",
            "align",
            "align*",
            "gather",
            "gather*",
            "eqnarray",
            "eqnarray*",
            "multline",
            "multline*",
            "alignat",
            "alignat*",
            "flalign",
            "flalign*");

    /** What is around the content of others, with how many arguments they have. */
    private static final Map<String, String> BOXES = Map.ofEntries(
            Map.entry("center", "0 div class=\"centred\""),
            Map.entry("figure", "0 figure"),
            Map.entry("figure*", "0 figure"),
            Map.entry("wrapfigure", "2 figure"),
            Map.entry("table", "0 div class=\"centred\""),
            Map.entry("table*", "0 div class=\"centred\""),
            Map.entry("flushleft", "0 div"),
            Map.entry("flushright", "0 div"),
            Map.entry("minipage", "1 div"),
            Map.entry("quote", "0 blockquote"),
            Map.entry("quotation", "0 blockquote"),
            Map.entry("verse", "0 blockquote"),
            Map.entry("small", "0 div"),
            Map.entry("footnotesize", "0 div"),
            Map.entry("large", "0 div"),
            Map.entry("samepage", "0 div"),
            Map.entry("framed", "0 blockquote"),
            Map.entry("problem", "5 div"),
            Map.entry("tutorial", "1 div"),
            Map.entry("multicols", "1 div"),
            Map.entry("document", "0 div"),
            Map.entry("spacing", "1 div"));

    private static final Set<String> EXAMPLES = Set.of("example", "examples", "examplewide", "examplethree");

    private final LatexWriter out;
    private final Latex.Context context;

    Environments(LatexWriter out, Latex.Context context) {
        this.out = out;
        this.context = context;
    }

    /** Writes the environment of this name, whose beginning was read. */
    void begin(String name, TexInput in) {
        TexInput.Environment whole = in.environment(name);
        if (!whole.isEnded()) {
            context.unknown.add("\\begin{" + name + "}");
        }
        String content = whole.content();
        String list = LISTS.get(name);
        String box = BOXES.get(name);
        if (VERBATIM.contains(name)) {
            out.block("<pre>" + Html.escape(verbatim(name, content)) + "</pre>");
        } else if (FORMULAS.contains(name)) {
            out.raw(formula(name, content));
        } else if (list != null) {
            out.block(new Items(out).html(list, content));
        } else if (TABLES.contains(name)) {
            out.block(new TableWriter(out).html(name, content));
        } else if (EXAMPLES.contains(name)) {
            out.put(out.part(content));
        } else if (name.equals("comment")) {
            out.raw("");
        } else if (box != null) {
            box(box, content);
        } else {
            context.unknown.add("\\begin{" + name + "}");
            out.block("<div>" + out.part(content).html() + "</div>");
        }
    }

    private static String verbatim(String name, String content) {
        TexInput in = new TexInput(content);
        if (!name.startsWith("verbatim")) {
            in.optional();
            if (name.equals("minted")) {
                in.argument();
            }
        }
        String rest = in.rest();
        return rest.startsWith("\n") ? rest.substring(1) : rest;
    }

    /** In the names that the renderer knows. */
    private String formula(String name, String content) {
        String plain = name.replace("*", "");
        return switch (plain) {
            case "math" -> context.formula(content, false);
            case "displaymath", "equation" -> context.formula(content, true);
            case "multline" -> context.formula("\\begin{gather*}" + content + "\\end{gather*}", true);
            case "eqnarray" -> context.formula("\\begin{array}{rcl}" + content + "\\end{array}", true);
            case "flalign" -> context.formula("\\begin{align*}" + content + "\\end{align*}", true);
            default -> context.formula("\\begin{" + plain + "*}" + content + "\\end{" + plain + "*}", true);
        };
    }

    private void box(String box, String content) {
        TexInput in = new TexInput(content);
        in.optional();
        for (int i = box.charAt(0) - '0'; i > 0; i--) {
            in.optional();
            in.argument();
        }
        String element = box.substring(2);
        out.block("<" + element + ">" + out.part(in.rest()).html() + "</" + element.split(" ", 2)[0] + ">");
    }
}
