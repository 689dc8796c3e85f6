package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

/** Walks through a part of a tree and paints what it finds; what is inside of something is painted over it. */
final class Highlighter {

    private static final int UNIT = 2;

    private final HighlightRules rules;
    private final int from;
    private final int to;
    private final @Nullable SyntaxKind[] painted;
    private final Deadline deadline = new Deadline();
    private int[] symbols = new int[64];
    private int[] fields = new int[64];

    /** What is painted around the node at that depth. */
    private @Nullable SyntaxKind[] around = new SyntaxKind[64];

    private Highlighter(HighlightRules rules, int from, int to) {
        this.rules = rules;
        this.from = from;
        this.to = to;
        this.painted = new SyntaxKind[to - from];
    }

    static List<SyntaxToken> tokens(TSNode root, HighlightRules rules, int from, int to) {
        Highlighter highlighter = new Highlighter(rules, from, to);
        highlighter.walk(root);
        return highlighter.tokens();
    }

    private void walk(TSNode root) {
        try (TSTreeCursor cursor = new TSTreeCursor(root)) {
            int depth = 0;
            while (depth >= 0 && !deadline.isPast()) {
                TSNode node = cursor.currentNode();
                int start = node.getStartByte() / UNIT;
                int end = node.getEndByte() / UNIT;
                if (start >= to) {
                    return;
                }
                if (end > from) {
                    visit(node, cursor.currentFieldId(), depth, start, end);
                    if (start < from ? cursor.gotoFirstChildForByte(from * UNIT) >= 0 : cursor.gotoFirstChild()) {
                        depth++;
                        continue;
                    }
                }
                while (depth >= 0 && !cursor.gotoNextSibling()) {
                    cursor.gotoParent();
                    depth--;
                }
            }
        }
    }

    private void visit(TSNode node, int field, int depth, int start, int end) {
        if (depth + 1 >= symbols.length) {
            symbols = Arrays.copyOf(symbols, depth * 2);
            fields = Arrays.copyOf(fields, depth * 2);
            around = Arrays.copyOf(around, depth * 2);
        }
        symbols[depth] = node.getSymbol();
        fields[depth] = field;
        around[depth + 1] = around[depth];
        Optional<HighlightRules.Shown> shown = rules.of(depth, symbols, fields);
        if (shown.isPresent()) {
            around[depth + 1] = shown.get().kind();
            paint(start, end, around[depth + 1]);
        } else if (around[depth] == null && !node.isNamed()) {
            paint(start, end, HighlightRules.ofSign(rules.type(symbols[depth])));
        }
    }

    private void paint(int start, int end, @Nullable SyntaxKind kind) {
        Arrays.fill(painted, Math.max(start, from) - from, Math.max(start, Math.min(end, to)) - from, kind);
    }

    private List<SyntaxToken> tokens() {
        List<SyntaxToken> tokens = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= painted.length; at++) {
            SyntaxKind kind = painted[start];
            if (at == painted.length || painted[at] != kind) {
                if (kind != null) {
                    tokens.add(new SyntaxToken(from + start, from + at, kind));
                }
                start = at;
            }
        }
        return tokens;
    }
}
