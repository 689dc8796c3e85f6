package dev.letscode.app.ide.editor.text;

/**
 * What a command starts from.
 *
 * @param lines the same text, read by its language's words
 * @param indentUnit one step of indentation
 */
public record Draft(
        SourceText text, Selections selections, EditorLanguage language, LexicalLines lines, String indentUnit) {

    /**
     * How the author indents: with tabs if most lines do, else by the smallest step that several lines take.
     *
     * @param usual where the text shows none
     */
    public static String indentUnit(SourceText text, String usual) {
        int tabs = 0;
        int[] steps = new int[9];
        int before = 0;
        int looked = Math.min(text.lines(), 2_000);
        for (int line = 0; line < looked; line++) {
            String indent = text.indent(line);
            if (indent.length() == text.lineEnd(line) - text.lineStart(line)) {
                continue;
            }
            if (indent.startsWith("\t")) {
                tabs++;
            } else {
                int step = indent.length() - before;
                if (step > 1 && step <= 8) {
                    steps[step]++;
                }
                before = indent.length();
            }
        }
        int best = 0;
        for (int step = 2; step <= 8; step++) {
            if (steps[step] > steps[best]) {
                best = step;
            }
        }
        if (tabs > steps[best]) {
            return "\t";
        }
        return best == 0 ? usual : " ".repeat(best);
    }
}
