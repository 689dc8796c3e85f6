package dev.letscode.app.ide.statement.latex;

import dev.letscode.app.ide.statement.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a piece of a statement: paragraphs, and what stands between them. */
final class LatexWriter {

    private static final int DEEPEST = 60;

    private final Latex.Context context;
    private final int depth;
    private final Commands commands;
    private final Environments environments;
    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    /** Elements that hold until the group ends. */
    private final List<String> open = new ArrayList<>();

    private int beginOfText;

    /** Some HTML, which may stand in a line or not. */
    record Written(String html, boolean isInLine) {}

    LatexWriter(Latex.Context context, int depth) {
        this.context = context;
        this.depth = depth;
        this.commands = new Commands(this, context);
        this.environments = new Environments(this, context);
    }

    void write(String tex) {
        if (depth > DEEPEST) {
            text(tex);
            return;
        }
        TexInput in = new TexInput(tex);
        while (!in.isAtEnd()) {
            write(in);
        }
    }

    private void write(TexInput in) {
        char c = in.next();
        switch (c) {
            case '%' -> in.skipComment();
            case '\\' -> command(in);
            case '$' -> dollars(in);
            case '{' -> {
                in.back();
                put(part(in.group()));
            }
            case '~' -> raw("&nbsp;");
            case '-' -> raw(in.take("--") ? "—" : in.take("-") ? "–" : "-");
            case '`' -> raw(in.take("`") ? "“" : "‘");
            case '\'' -> raw(in.take("'") ? "”" : "’");
            case '<' -> raw(in.take("<") ? "«" : "&lt;");
            case '>' -> raw(in.take(">") ? "»" : "&gt;");
            case '\n' -> {
                if (isBlankLine(in)) {
                    endParagraph();
                } else {
                    raw("\n");
                }
            }
            default -> text(String.valueOf(c));
        }
    }

    private static boolean isBlankLine(TexInput in) {
        boolean blank = false;
        while (!in.isAtEnd() && Character.isWhitespace(in.peek())) {
            blank |= in.next() == '\n';
        }
        return blank;
    }

    private void dollars(TexInput in) {
        boolean display = in.take("$");
        Optional<String> formula = in.formula(display ? "$$" : "$");
        formula.ifPresentOrElse(tex -> raw(context.formula(tex, display)), () -> text(display ? "$$" : "$"));
    }

    private void command(TexInput in) {
        String name = in.commandName();
        if (context.macros.has(name)) {
            in.skipSpaceAfter(name);
            in.push(context.macros.use(name, in));
            return;
        }
        switch (name) {
            case "begin" -> environments.begin(in.argument().strip(), in);
            case "end" -> unknown("\\end{" + in.argument() + "}");
            case "(" -> raw(context.formula(in.until("\\)").orElse(""), false));
            case "[" -> raw(context.formula(in.until("\\]").orElse(""), true));
            default -> {
                if (!commands.write(name, in)) {
                    unknown("\\" + name);
                    in.skipSpaceAfter(name);
                }
            }
        }
    }

    /** Shows a command as it is written. */
    void unknown(String command) {
        context.unknown.add(command);
        raw("<code>" + Html.escape(command) + "</code>");
    }

    /** A piece in itself: what is opened in it ends with it. */
    Written part(String tex) {
        LatexWriter writer = new LatexWriter(context, depth + 1);
        writer.write(tex);
        return writer.end();
    }

    /** A piece that has to stand in a line. */
    String inLine(String tex) {
        return part(tex.strip()).html();
    }

    void put(Written written) {
        if (written.isInLine()) {
            raw(written.html());
        } else {
            block(written.html());
        }
    }

    void text(String plain) {
        line.append(Html.escape(plain));
    }

    void raw(String html) {
        line.append(html);
    }

    /** Something that no paragraph is around. */
    void block(String html) {
        endParagraph();
        blocks.append(html).append('\n');
    }

    /** Opens an element until the end of the group. */
    void open(String element) {
        boolean isNothingYet = line.length() == beginOfText;
        line.append('<').append(element).append('>');
        open.add(element);
        beginOfText = isNothingYet ? line.length() : beginOfText;
    }

    void endParagraph() {
        if (!line.substring(beginOfText).isBlank()) {
            close();
            blocks.append("<p>").append(line.toString().strip()).append("</p>\n");
        }
        line.setLength(0);
        open.forEach(element -> line.append('<').append(element).append('>'));
        beginOfText = line.length();
    }

    private void close() {
        for (String element : open.reversed()) {
            line.append("</").append(element.split(" ", 2)[0]).append('>');
        }
    }

    Written end() {
        if (blocks.isEmpty() && depth > 0) {
            close();
            return new Written(line.toString(), true);
        }
        endParagraph();
        return new Written(blocks.toString(), false);
    }
}
