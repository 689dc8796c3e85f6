package dev.letscode.app.ide.statement.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that a statement defines for itself. They can be used only so often, since one may use itself. */
final class Macros {

    private static final int MOST_USES = 5_000;
    private static final int MOST_LETTERS = 1 << 20;

    private final Map<String, Macro> macros = new HashMap<>();
    private int uses;
    private int letters;

    /**
     * A command of the statement's own.
     *
     * @param arguments how many it has, the first of which may have a default
     */
    private record Macro(int arguments, Optional<String> first, String body) {}

    boolean has(String name) {
        return macros.containsKey(name) && uses < MOST_USES && letters < MOST_LETTERS;
    }

    /** Reads what is behind {@code \newcommand} and its kin. */
    void define(TexInput in) {
        in.take("*");
        String name = name(in.argument());
        int arguments = in.optional()
                .map(String::strip)
                .filter(n -> n.matches("[1-9]"))
                .map(Integer::parseInt)
                .orElse(0);
        Optional<String> first = arguments > 0 ? in.optional() : Optional.empty();
        macros.put(name, new Macro(arguments, first, in.argument()));
    }

    /** Reads what is behind {@code \def}. */
    void definePlain(TexInput in) {
        in.skipSpace();
        String name = name(in.argument());
        int arguments = 0;
        while (!in.isAtEnd() && in.peek() != '{') {
            if (in.next() == '#') {
                arguments++;
            }
        }
        macros.put(name, new Macro(Math.min(arguments, 9), Optional.empty(), in.isAtEnd() ? "" : in.group()));
    }

    /** Reads what is behind {@code \DeclareMathOperator}. */
    void defineOperator(TexInput in) {
        boolean isStarred = in.take("*");
        String name = name(in.argument());
        String shown = in.argument();
        macros.put(name, new Macro(0, Optional.empty(), "\\operatorname" + (isStarred ? "*" : "") + "{" + shown + "}"));
    }

    private static String name(String argument) {
        String stripped = argument.strip();
        return stripped.startsWith("\\") ? stripped.substring(1) : stripped;
    }

    /** What a command stands for, whose name was read, with the arguments that follow. */
    String use(String name, TexInput in) {
        Macro macro = macros.get(name);
        if (macro == null) {
            return "";
        }
        uses++;
        List<String> values = new ArrayList<>();
        for (int i = 0; i < macro.arguments(); i++) {
            values.add(
                    i == 0 && macro.first().isPresent()
                            ? in.optional().orElse(macro.first().get())
                            : in.argument());
        }
        StringBuilder result = new StringBuilder();
        String body = macro.body();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int number = c == '#' && i + 1 < body.length() ? body.charAt(i + 1) - '0' : 0;
            if (number >= 1 && number <= values.size()) {
                result.append(values.get(number - 1));
                i++;
            } else {
                result.append(c);
            }
        }
        letters += result.length();
        return result.toString();
    }

    /** A formula with the statement's own commands put in: what renders it does not know them. */
    String inFormula(String tex) {
        if (macros.isEmpty()) {
            return tex;
        }
        TexInput in = new TexInput(tex);
        StringBuilder out = new StringBuilder();
        while (!in.isAtEnd()) {
            char c = in.next();
            if (c != '\\') {
                out.append(c);
                continue;
            }
            String name = in.commandName();
            if (has(name)) {
                in.push("{" + use(name, in) + "}");
            } else {
                out.append('\\').append(name);
            }
        }
        return out.toString();
    }
}
