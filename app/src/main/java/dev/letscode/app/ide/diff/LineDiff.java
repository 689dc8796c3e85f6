package dev.letscode.app.ide.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines two texts share. By the algorithm of E. W. Myers, "An O(ND) difference algorithm and its variations" (1986),
 * without what both begin and end with; where the texts have too little in common for it, line stands beside line.
 *
 * @param rows both texts from top to bottom
 * @param first index of the first row that differs; -1 if none does
 */
public record LineDiff(List<Row> rows, int first) {

    /** More differences than anybody reads through, and few enough to be found in a moment. */
    private static final int MOST_DIFFERENCES = 2_000;

    /**
     * A line of one text, of the other, or of both.
     *
     * @param left its number in the left text, from 0; -1 if it is not there
     * @param right its number in the right text, from 0; -1 if it is not there
     * @param isSame whether both lines are equal
     */
    public record Row(int left, int right, boolean isSame) {}

    public LineDiff {
        rows = List.copyOf(rows);
    }

    /** Compares two texts by their lines. */
    public static LineDiff of(List<String> left, List<String> right) {
        int[][] numbers = numbered(left, right);
        int[] a = numbers[0];
        int[] b = numbers[1];
        int start = 0;
        while (start < a.length && start < b.length && a[start] == b[start]) {
            start++;
        }
        int end = 0;
        while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        boolean[] leftShared = new boolean[a.length];
        boolean[] rightShared = new boolean[b.length];
        boolean found = shared(
                Arrays.copyOfRange(a, start, a.length - end),
                Arrays.copyOfRange(b, start, b.length - end),
                start,
                leftShared,
                rightShared);
        Arrays.fill(leftShared, 0, start, true);
        Arrays.fill(rightShared, 0, start, true);
        Arrays.fill(leftShared, a.length - end, a.length, true);
        Arrays.fill(rightShared, b.length - end, b.length, true);
        return of(found ? rows(leftShared, rightShared) : beside(a, b));
    }

    /**
     * Puts line beside line, as judges read an output: a line that was forgotten moves all others. White space at the end of a
     * line is no difference, and a line that is missing is as good as an empty one.
     */
    public static LineDiff beside(List<String> expected, List<String> printed) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), printed.size()); i++) {
            String a = i < expected.size() ? expected.get(i) : "";
            String b = i < printed.size() ? printed.get(i) : "";
            rows.add(new Row(
                    i < expected.size() ? i : -1,
                    i < printed.size() ? i : -1,
                    a.stripTrailing().equals(b.stripTrailing())));
        }
        return of(rows);
    }

    /** The same rows, of which none is said to differ: where many outputs are right, none is the measure for another. */
    public LineDiff unmarked() {
        return of(
                rows.stream().map(row -> new Row(row.left(), row.right(), true)).toList());
    }

    private static LineDiff of(List<Row> rows) {
        int first = -1;
        for (int i = 0; i < rows.size() && first < 0; i++) {
            first = rows.get(i).isSame() ? -1 : i;
        }
        return new LineDiff(rows, first);
    }

    /** Equal lines have equal numbers, which compare faster than long lines. */
    private static int[][] numbered(List<String> left, List<String> right) {
        Map<String, Integer> known = new HashMap<>();
        int[][] numbers = {new int[left.size()], new int[right.size()]};
        for (int side = 0; side < 2; side++) {
            List<String> lines = side == 0 ? left : right;
            for (int i = 0; i < lines.size(); i++) {
                int next = known.size();
                numbers[side][i] = known.computeIfAbsent(lines.get(i), line -> next);
            }
        }
        return numbers;
    }

    /** Finds a longest common subsequence; false if the texts differ too much. */
    private static boolean shared(int[] a, int[] b, int offset, boolean[] left, boolean[] right) {
        int most = Math.min(a.length + b.length, MOST_DIFFERENCES);
        int[] furthest = new int[2 * most + 3];
        int zero = most + 1;
        List<int[]> traces = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
                int x = down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
                int y = x - k;
                while (x < a.length && y < b.length && a[x] == b[y]) {
                    x++;
                    y++;
                }
                furthest[zero + k] = x;
                if (x >= a.length && y >= b.length) {
                    traces.add(Arrays.copyOfRange(furthest, zero - d, zero + d + 1));
                    trace(traces, a.length, b.length, offset, left, right);
                    return true;
                }
            }
            traces.add(Arrays.copyOfRange(furthest, zero - d, zero + d + 1));
        }
        return false;
    }

    /** Goes back along the way that was found, and notes the lines that it shares. */
    private static void trace(List<int[]> traces, int endX, int endY, int offset, boolean[] left, boolean[] right) {
        int x = endX;
        int y = endY;
        for (int d = traces.size() - 1; d > 0; d--) {
            int[] before = traces.get(d - 1);
            int k = x - y;
            int zero = d - 1;
            boolean down = k == -d || (k != d && at(before, zero, k - 1) < at(before, zero, k + 1));
            int fromK = down ? k + 1 : k - 1;
            int fromX = at(before, zero, fromK);
            int fromY = fromX - fromK;
            int middleX = down ? fromX : fromX + 1;
            while (x > middleX) {
                x--;
                y--;
                left[offset + x] = true;
                right[offset + y] = true;
            }
            x = fromX;
            y = fromY;
        }
        while (x > 0 && y > 0) {
            x--;
            y--;
            left[offset + x] = true;
            right[offset + y] = true;
        }
    }

    private static int at(int[] trace, int zero, int k) {
        int index = zero + k;
        return index < 0 || index >= trace.length ? -1 : trace[index];
    }

    private static List<Row> rows(boolean[] left, boolean[] right) {
        List<Row> rows = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < left.length || y < right.length) {
            boolean mineIsGone = x < left.length && !left[x];
            boolean otherIsNew = y < right.length && !right[y];
            if (mineIsGone || otherIsNew) {
                rows.add(new Row(mineIsGone ? x++ : -1, otherIsNew ? y++ : -1, false));
            } else {
                rows.add(new Row(x++, y++, true));
            }
        }
        return rows;
    }

    private static List<Row> beside(int[] a, int[] b) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            boolean both = i < a.length && i < b.length;
            rows.add(new Row(i < a.length ? i : -1, i < b.length ? i : -1, both && a[i] == b[i]));
        }
        return rows;
    }
}
