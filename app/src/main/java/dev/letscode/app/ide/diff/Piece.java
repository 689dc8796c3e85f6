package dev.letscode.app.ide.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line as it is shown beside the other one.
 *
 * @param differs whether the other line has something else here
 * @param isSpace whether it is white space, shown by signs
 */
record Piece(String text, boolean differs, boolean isSpace) {

    /** What is shown of a line that is longer than anybody reads. */
    static final int LONGEST = 2_000;

    private static final String CUT = "…";

    /**
     * The pieces of a line.
     *
     * @param other the line that it is compared with; the same one if both are equal
     * @param signs whether white space is shown by signs
     */
    static List<Piece> of(String line, String other, boolean signs) {
        int before = 0;
        int most = Math.min(line.length(), other.length());
        while (before < most && line.charAt(before) == other.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < most - before
                && line.charAt(line.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        boolean same = before == line.length() && before == other.length();
        int from = line.length() <= LONGEST ? 0 : Math.max(0, Math.min(before - LONGEST / 4, line.length() - LONGEST));
        int to = Math.min(line.length(), from + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false, true));
        }
        int changed = line.length() - after;
        add(pieces, line, from, Math.min(to, before), false, signs);
        add(pieces, line, Math.max(from, before), Math.min(to, changed), !same, signs);
        add(pieces, line, Math.max(from, Math.max(before, changed)), to, false, signs);
        if (to < line.length()) {
            pieces.add(new Piece(CUT, false, true));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String line, int from, int to, boolean differs, boolean signs) {
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || isSpace(line.charAt(at)) != isSpace(line.charAt(start))) {
                boolean space = isSpace(line.charAt(start));
                String text = line.substring(start, at);
                pieces.add(new Piece(space && signs ? signs(text) : text, differs, space));
                start = at;
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    private static String signs(String space) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < space.length(); i++) {
            signs.append(
                    switch (space.charAt(i)) {
                        case ' ' -> "·";
                        case '\t' -> "→   ";
                        case '\r' -> "␍";
                        case '\0' -> "␀";
                        default -> "␣";
                    });
        }
        return signs.toString();
    }
}
