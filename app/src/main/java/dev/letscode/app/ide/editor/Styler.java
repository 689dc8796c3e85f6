package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.EditorModel;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.app.ide.editor.text.StyleRuns;
import dev.letscode.app.ide.editor.text.SyntaxSession;
import dev.letscode.engine.analysis.SyntaxToken;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Gives the lines that are to be seen their looks, and touches only those that look different from before. */
final class Styler {

    /** Lines beyond the edges that are styled as well, so that scrolling a little shows no bare text. */
    static final int MARGIN = 25;

    private final CodeArea area;
    private final EditorModel model;
    private List<SyntaxToken> tokens = List.of();
    private long version = -1;
    private int from;
    private int to;

    Styler(CodeArea area, EditorModel model) {
        this.area = area;
        this.model = model;
    }

    /** Takes what a part of the text is, if the text is still that. */
    boolean take(SyntaxSession.Shown shown) {
        if (shown.version() != model.version()) {
            return false;
        }
        tokens = shown.tokens();
        version = shown.version();
        from = shown.from();
        to = shown.to();
        return true;
    }

    /** Whether it is known what a part of the text is. */
    boolean knows(int start, int end) {
        return version == model.version() && from <= start && end <= to;
    }

    /**
     * Styles the part that is known.
     *
     * @param decorated what is seen on top of it
     */
    void style(List<StyleRuns.Decorated> decorated) {
        if (version != model.version()) {
            return;
        }
        SourceText text = model.text();
        int line = text.lineOf(Math.min(from, text.length()));
        int last = text.lineOf(Math.min(to, text.length()));
        int token = 0;
        int pendingFrom = -1;
        StyleSpansBuilder<Collection<String>> pending = new StyleSpansBuilder<>();
        for (; line <= last; line++) {
            int start = text.lineStart(line);
            int end = text.lineEnd(line);
            while (token < tokens.size() && tokens.get(token).end() <= start) {
                token++;
            }
            int until = token;
            while (until < tokens.size() && tokens.get(until).start() < end) {
                until++;
            }
            List<StyleRuns.Run> runs = StyleRuns.of(start, end, tokens.subList(token, until), decorated);
            if (start < end && differs(line, runs)) {
                if (pendingFrom < 0) {
                    pendingFrom = start;
                } else {
                    pending.add(List.of(), 1);
                }
                for (StyleRuns.Run run : runs) {
                    pending.add(run.classes(), run.length());
                }
            } else if (pendingFrom >= 0) {
                area.setStyleSpans(pendingFrom, pending.create());
                pendingFrom = -1;
                pending = new StyleSpansBuilder<>();
            }
        }
        if (pendingFrom >= 0) {
            area.setStyleSpans(pendingFrom, pending.create());
        }
    }

    private boolean differs(int line, List<StyleRuns.Run> runs) {
        StyleSpans<Collection<String>> now = area.getParagraph(line).getStyleSpans();
        if (now.getSpanCount() != runs.size()) {
            return true;
        }
        for (int i = 0; i < runs.size(); i++) {
            StyleRuns.Run run = runs.get(i);
            if (now.getStyleSpan(i).getLength() != run.length()
                    || !run.classes().equals(List.copyOf(now.getStyleSpan(i).getStyle()))) {
                return true;
            }
        }
        return false;
    }
}
