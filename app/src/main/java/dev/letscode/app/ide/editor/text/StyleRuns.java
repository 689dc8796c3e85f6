package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.SyntaxKind;
import dev.letscode.engine.analysis.SyntaxToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How a line is to look: its tokens, and on top of them what else there is to be seen. */
public final class StyleRuns {

    private static final Map<List<String>, List<String>> CLASSES = new ConcurrentHashMap<>();

    private StyleRuns() {}

    /** What is seen on top of a text's tokens. */
    public enum Decoration {
        ERROR(1),
        WARNING(1 << 1),
        NOTE(1 << 2),
        FOUND(1 << 3),
        CHOSEN(1 << 4),
        BRACKET(1 << 5),
        UNMATCHED(1 << 6),
        STOP(1 << 7);

        private final int bit;

        Decoration(int bit) {
            this.bit = bit;
        }

        String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of a text that is decorated.
     *
     * @param start index in the text
     */
    public record Decorated(int start, int end, Decoration decoration) {}

    /** Characters in a row that look the same, by their style classes. */
    public record Run(int length, List<String> classes) {}

    /**
     * A line of a text, without its line feed.
     *
     * @param tokens may be of other lines as well, as may what is decorated
     */
    public static List<Run> of(int lineStart, int lineEnd, List<SyntaxToken> tokens, List<Decorated> decorated) {
        int length = lineEnd - lineStart;
        @Nullable SyntaxKind[] kinds = new SyntaxKind[length];
        int[] bits = new int[length];
        for (SyntaxToken token : tokens) {
            int from = Math.max(0, token.start() - lineStart);
            int to = Math.min(length, token.end() - lineStart);
            if (from < to) {
                Arrays.fill(kinds, from, to, token.kind());
            }
        }
        for (Decorated part : decorated) {
            int to = Math.min(length, part.end() - lineStart);
            for (int at = Math.max(0, part.start() - lineStart); at < to; at++) {
                bits[at] |= part.decoration().bit;
            }
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= length; at++) {
            if (at == length || kinds[at] != kinds[from] || bits[at] != bits[from]) {
                runs.add(new Run(at - from, classes(kinds[from], bits[from])));
                from = at;
            }
        }
        return runs;
    }

    /** Equal lists are the same, so that a view can tell quickly that nothing has changed. */
    private static List<String> classes(@Nullable SyntaxKind kind, int bits) {
        List<String> plain = new ArrayList<>();
        if (kind != null) {
            plain.add(kind.name().toLowerCase(Locale.ROOT));
        }
        if (bits != 0) {
            for (Decoration decoration : Decoration.values()) {
                if ((bits & decoration.bit) != 0) {
                    plain.add(decoration.styleClass());
                }
            }
        }
        return CLASSES.computeIfAbsent(List.copyOf(plain), same -> same);
    }
}
