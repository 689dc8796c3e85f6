package dev.letscode.app.ide.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Texts with their carets written into them: {@code ¦} is a caret, {@code ‹…¦} and {@code ¦…›} are selections. */
final class Drafts {

    private Drafts() {}

    static Draft of(String marked, String language) {
        StringBuilder text = new StringBuilder();
        List<Range> ranges = new ArrayList<>();
        int anchor = -1;
        int caret = -1;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case '‹' -> anchor = text.length();
                case '¦' -> {
                    caret = text.length();
                    if (anchor >= 0) {
                        ranges.add(new Range(anchor, caret));
                        anchor = -1;
                    } else if (marked.indexOf('›', i) < 0) {
                        ranges.add(Range.at(caret));
                    }
                }
                case '›' -> ranges.add(new Range(text.length(), caret));
                default -> text.append(marked.charAt(i));
            }
        }
        SourceText source = SourceText.of(text.toString());
        EditorLanguage known = EditorLanguages.of(language);
        return new Draft(
                source,
                Selections.of(ranges, ranges.getFirst()),
                known,
                new LexicalLines(known.words(), source),
                Draft.indentUnit(source, known.indentUnit()));
    }

    /** What a command makes of a text, with the carets written into it. */
    static String after(String marked, String language, Function<Draft, Change> command) {
        Draft draft = of(marked, language);
        Change change = command.apply(draft);
        return marked(draft.text().with(change.edits()).text(), change.after());
    }

    static String marked(String text, Selections selections) {
        StringBuilder marked = new StringBuilder(text);
        for (Range range : selections.ranges().reversed()) {
            if (range.isEmpty()) {
                marked.insert(range.caret(), '¦');
            } else if (range.caret() > range.anchor()) {
                marked.insert(range.end(), '¦').insert(range.start(), '‹');
            } else {
                marked.insert(range.end(), '›').insert(range.start(), '¦');
            }
        }
        return marked.toString();
    }
}
