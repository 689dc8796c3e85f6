package dev.letscode.engine.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSInputEdit;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSPoint;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/**
 * A source that is read again, in parts, after each change: what an editor keeps for an open file. Used by one thread at
 * a time. Positions are indexes in UTF-16 units.
 */
public final class SyntaxTree implements AutoCloseable {

    /** What the parser counts in: it reads UTF-16. */
    private static final int UNIT = 2;

    private static final int WINDOW = 1 << 16;
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_TYPE_ARGUMENTS = 200;

    private final Vocabulary vocabulary;
    private final TSParser parser = new TSParser();
    private String text;
    private TSTree tree;
    private boolean readable;
    private int @Nullable [] lineStarts;

    SyntaxTree(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        parser.setLanguage(vocabulary.language());
        this.tree = parse(null, text);
    }

    /**
     * Whether the text has more type arguments open in each other than any program. In Java the parser's time and
     * memory would double with each of them, without asking whether it may go on.
     */
    private boolean isTooIntricate(String now) {
        return switch (vocabulary.grammar()) {
            case CPP, JAVA, RUST -> {
                int depth = 0;
                for (int at = 0; at < now.length() && depth < MOST_TYPE_ARGUMENTS; at++) {
                    switch (now.charAt(at)) {
                        case '<' -> depth += now.startsWith("<<", at) || now.startsWith("<=", at) ? 0 : 1;
                        case '>' -> depth = Math.max(0, depth - 1);
                        case ';', '{', '}' -> depth = 0;
                        default -> {}
                    }
                }
                yield depth == MOST_TYPE_ARGUMENTS;
            }
            case C, JAVASCRIPT, PYTHON -> false;
        };
    }

    /** Reads through a window, since the parser's own way with UTF-16 puts a byte-order mark in front. */
    @SuppressWarnings("NullAway") // the parser takes null for "no earlier tree", and returns null when it was stopped
    private TSTree parse(@Nullable TSTree earlier, String now) {
        byte[] bytes = now.getBytes(StandardCharsets.UTF_16LE);
        Deadline deadline = new Deadline();
        readable = !isTooIntricate(now);
        if (!readable) {
            return parser.parseString(null, "");
        }
        TSTree parsed = parser.parseWithOptions(
                new byte[WINDOW],
                earlier,
                (window, offset, place) -> {
                    int length = Math.max(0, Math.min(window.length, bytes.length - offset));
                    System.arraycopy(bytes, Math.min(offset, bytes.length), window, 0, length);
                    return length;
                },
                TSInputEncoding.TSInputEncodingUTF16LE,
                state -> deadline.isPast());
        readable = parsed != null;
        if (parsed == null) {
            parser.reset();
            return parser.parseString(null, "");
        }
        return parsed;
    }

    /** Whether reading ended in time; if not, the tree is empty. */
    public boolean isReadable() {
        return readable;
    }

    /**
     * Replaces a part of the source.
     *
     * @param start index of the first character that goes
     * @param end index after the last one
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public void replace(int start, int end, String replacement) {
        replace(List.of(new TextEdit(start, end, replacement)));
    }

    /**
     * Makes changes one after another, each to what the one before has left, and reads the source again once.
     *
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public void replace(List<TextEdit> edits) {
        String now = text;
        for (TextEdit edit : edits) {
            String before = now;
            now = before.substring(0, edit.start()) + edit.replacement() + before.substring(edit.end());
            int newEnd = edit.start() + edit.replacement().length();
            tree.edit(new TSInputEdit(
                    edit.start() * UNIT,
                    edit.end() * UNIT,
                    newEnd * UNIT,
                    point(before, edit.start()),
                    point(before, edit.end()),
                    point(now, newEnd)));
        }
        try (TSTree earlier = tree) {
            tree = parse(readable ? earlier : null, now);
        }
        text = now;
        lineStarts = null;
    }

    /**
     * What is in a part of the source, in its order; what nothing is said of is left out.
     *
     * @param from index of the part's first character
     * @param to index after its last one; what is beyond the end of the source is not there
     */
    public List<SyntaxToken> tokens(int from, int to) {
        int end = Math.min(to, text.length());
        return readable && from < end ? Highlighter.tokens(root(), vocabulary.highlighting(), from, end) : List.of();
    }

    private static TSPoint point(String text, int index) {
        int row = 0;
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
            row++;
            line = at + 1;
        }
        return new TSPoint(row, (index - line) * UNIT);
    }

    public String text() {
        return text;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    TSNode root() {
        return tree.getRootNode();
    }

    String text(TSNode node) {
        return text.substring(start(node), end(node));
    }

    static int start(TSNode node) {
        return node.getStartByte() / UNIT;
    }

    static int end(TSNode node) {
        return node.getEndByte() / UNIT;
    }

    static int line(TSNode node) {
        return node.getStartPoint().getRow() + 1;
    }

    static int column(TSNode node) {
        return node.getStartPoint().getColumn() / UNIT + 1;
    }

    /** Where a character is: line and column, both from 1. */
    TSPoint place(int index) {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(at -> text.charAt(at) == '\n')
                                    .map(at -> at + 1))
                    .toArray();
            lineStarts = starts;
        }
        int found = Arrays.binarySearch(starts, index);
        int row = found < 0 ? -found - 2 : found;
        return new TSPoint(row + 1, index - starts[row] + 1);
    }

    /** The source's macros, if it is in a language that has them. */
    Optional<Macros> macros() {
        return switch (vocabulary.grammar()) {
            case C, CPP -> Optional.of(new Macros(text));
            case JAVA, JAVASCRIPT, PYTHON, RUST -> Optional.empty();
        };
    }

    /**
     * Where the source is not of its language, in its order; the first hundred. Where a macro is used nobody but the
     * compiler can tell.
     */
    public List<SyntaxProblem> problems() {
        List<SyntaxProblem> problems = new ArrayList<>();
        if (!readable) {
            problems.add(new SyntaxProblem(0, 0, 1, 1, "this is too intricate to be read in time"));
        }
        try (TSTreeCursor cursor = new TSTreeCursor(root())) {
            boolean more = true;
            while (more && problems.size() < MOST_PROBLEMS) {
                TSNode node = cursor.currentNode();
                if (node.isMissing()) {
                    problems.add(problem(node, "\"" + node.getType() + "\" is missing"));
                } else if (node.isError()) {
                    problems.add(problem(node, "unexpected \"" + Excerpt.of(text(node)) + "\""));
                }
                boolean inside = node.hasError() && !node.isError() && cursor.gotoFirstChild();
                more = inside || gotoNext(cursor);
            }
        }
        if (!problems.isEmpty()) {
            macros().ifPresent(macros -> problems.removeIf(problem -> macros.areUsedIn(
                    text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', problem.start() - 1) - 1)) + 1,
                    problem.end())));
        }
        return problems;
    }

    /** To what comes after the current node and all that is in it. */
    static boolean gotoNext(TSTreeCursor cursor) {
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent()) {
                return false;
            }
        }
        return true;
    }

    private static SyntaxProblem problem(TSNode node, String message) {
        return new SyntaxProblem(start(node), end(node), line(node), column(node), message);
    }

    @Override
    public void close() {
        tree.close();
        parser.close();
    }
}
