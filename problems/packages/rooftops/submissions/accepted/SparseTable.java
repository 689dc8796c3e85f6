import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;

/**
 * For each house, the first roof on either side that is at least as high, found by bisection on a table of the highest
 * roofs of all ranges of length 2^k.
 */
public class SparseTable {
    private static int[] heights;
    private static int[][] table;

    private static int higher(int i, int j) {
        return heights[j] > heights[i] ? j : i;
    }

    private static int highest(int from, int to) {
        int level = 31 - Integer.numberOfLeadingZeros(to - from);
        return higher(table[level][from], table[level][to - (1 << level)]);
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in, 1 << 16));
        in.nextToken();
        int n = (int) in.nval;
        heights = new int[n];
        for (int i = 0; i < n; i++) {
            in.nextToken();
            heights[i] = (int) in.nval;
        }
        table = new int[32 - Integer.numberOfLeadingZeros(n)][n];
        for (int i = 0; i < n; i++) table[0][i] = i;
        for (int level = 1; level < table.length; level++) {
            for (int i = 0; i + (1 << level) <= n; i++) {
                table[level][i] = higher(table[level - 1][i], table[level - 1][i + (1 << (level - 1))]);
            }
        }
        // In each pair, one roof ends the view of the other: the higher one, or both if they are equally high, in which
        // case the pair is counted from the left only.
        long pairs = 0;
        for (int i = 0; i < n; i++) {
            int right = firstAtLeast(i, n);
            if (right < n) pairs++;
            int left = lastAtLeast(i);
            if (left >= 0 && heights[left] > heights[i]) pairs++;
        }
        System.out.println(pairs);
    }

    private static int firstAtLeast(int house, int n) {
        int from = house + 1;
        int to = n + 1;
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (heights[highest(house + 1, middle)] >= heights[house]) to = middle;
            else from = middle;
        }
        return from;
    }

    private static int lastAtLeast(int house) {
        int from = -1;
        int to = house;
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (heights[highest(middle, house)] >= heights[house]) from = middle;
            else to = middle;
        }
        return from;
    }
}
