package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.SyntaxKind;
import dev.letscode.engine.analysis.SyntaxToken;
import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text read by {@link LexicalRules}, as far as anybody asked. What was read before a change stays read. Used by one
 * thread.
 */
public final class LexicalLines {

    private final Lexer lexer;
    private SourceText text;

    /** The state before each line, right for the first {@link #known} ones. */
    private int[] states = new int[64];

    private int known = 1;

    public LexicalLines(LexicalRules rules, SourceText text) {
        this.lexer = new Lexer(rules);
        this.text = text;
    }

    public SourceText text() {
        return text;
    }

    /** Goes on with a changed text. */
    public void update(SourceText now, List<TextEdit> edits) {
        if (!edits.isEmpty()) {
            known = Math.min(known, text.lineOf(edits.getFirst().start()) + 1);
        }
        text = now;
        known = Math.min(known, now.lines());
    }

    private int stateBefore(int line) {
        if (states.length <= line) {
            states = Arrays.copyOf(states, Math.max(line + 1, Math.min(text.lines(), 2 * states.length)));
        }
        for (; known <= line; known++) {
            int before = known - 1;
            states[known] = lexer.read(
                    text.text(), text.lineStart(before), text.lineEnd(before), states[before], Lexer.Sink.NONE);
        }
        return states[line];
    }

    /** Whether a line begins inside of a comment or of a text that goes over lines. */
    public boolean beginsInQuote(int line) {
        return stateBefore(line) != Lexer.CODE;
    }

    /** What is in a line. */
    public List<SyntaxToken> tokens(int line) {
        List<SyntaxToken> tokens = new ArrayList<>();
        lexer.read(text.text(), text.lineStart(line), text.lineEnd(line), stateBefore(line), (start, end, kind) -> {
            if (start < end) {
                tokens.add(new SyntaxToken(start, end, kind));
            }
        });
        return tokens;
    }

    /** What the character at a place is part of. */
    public Optional<SyntaxKind> kindAt(int offset) {
        return tokens(text.lineOf(offset)).stream()
                .filter(token -> token.start() <= offset && offset < token.end())
                .map(SyntaxToken::kind)
                .findFirst();
    }

    /** Whether what is typed at a place is code, and no part of a comment or text. */
    public boolean isCode(int offset) {
        int line = text.lineOf(offset);
        String typed = text.slice(text.lineStart(line), offset) + '\u0001';
        boolean[] code = {true};
        lexer.read(typed, 0, typed.length(), stateBefore(line), (start, end, kind) -> {
            if (end == typed.length()) {
                code[0] = !isQuote(kind);
            }
        });
        return code[0];
    }

    private static boolean isQuote(SyntaxKind kind) {
        return kind == SyntaxKind.COMMENT || kind == SyntaxKind.STRING || kind == SyntaxKind.ESCAPE;
    }
}
