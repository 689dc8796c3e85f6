package dev.letscode.app.ide.statement.latex;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists and tables where they themselves are cut, and not where something inside of them is. */
final class Pieces {

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private Pieces() {}

    /** What is behind each {@code \item}; what is in front of the first is dropped if it is blank. */
    static List<String> items(String content) {
        return cut(content, "\\item", false);
    }

    /** The rows of a table. */
    static List<String> rows(String content) {
        return cut(content, "\\\\", true);
    }

    /** The cells of a row. */
    static List<String> cells(String row) {
        return cut(row, "&", true);
    }

    private static List<String> cut(String content, String mark, boolean first) {
        Pieces pieces = new Pieces();
        int depth = 0;
        int i = 0;
        while (i < content.length()) {
            char c = content.charAt(i);
            boolean isMark = depth <= 0 && content.startsWith(mark, i) && !goesOn(content, mark, i);
            if (isMark) {
                pieces.end();
                i += mark.length();
                continue;
            }
            int length = 1;
            if (c == '\\') {
                length = lengthOfCommand(content, i);
                String command = content.substring(i, i + length);
                depth += command.equals("\\begin") ? 1 : command.equals("\\end") ? -1 : 0;
            } else if (c == '%') {
                int end = content.indexOf('\n', i);
                length = (end < 0 ? content.length() : end + 1) - i;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            pieces.piece.append(content, i, i + length);
            i += length;
        }
        pieces.end();
        boolean dropsFirst = !first && pieces.pieces.getFirst().isBlank();
        return dropsFirst ? pieces.pieces.subList(1, pieces.pieces.size()) : pieces.pieces;
    }

    /** Whether it is the beginning of a longer name. */
    private static boolean goesOn(String content, String mark, int at) {
        int end = at + mark.length();
        return TexInput.isLetter(mark.charAt(mark.length() - 1))
                && end < content.length()
                && TexInput.isLetter(content.charAt(end));
    }

    private static int lengthOfCommand(String content, int at) {
        int end = at + 1;
        while (end < content.length() && TexInput.isLetter(content.charAt(end))) {
            end++;
        }
        return Math.min(content.length(), Math.max(end, at + 2)) - at;
    }

    private void end() {
        pieces.add(piece.toString());
        piece.setLength(0);
    }
}
