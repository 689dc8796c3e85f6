import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;

/** A table of who sees whom: 40 GB for the longest street. */
public class AllViews {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in, 1 << 16));
        in.nextToken();
        int n = (int) in.nval;
        int[] heights = new int[n];
        for (int i = 0; i < n; i++) {
            in.nextToken();
            heights[i] = (int) in.nval;
        }
        boolean[][] sees = new boolean[n][];
        for (int i = 0; i < n; i++) sees[i] = new boolean[n];
        long pairs = 0;
        for (int i = 0; i < n; i++) {
            int highest = 0;
            for (int j = i + 1; j < n; j++) {
                sees[i][j] = highest < Math.min(heights[i], heights[j]);
                highest = Math.max(highest, heights[j]);
                if (sees[i][j]) pairs++;
            }
        }
        System.out.println(pairs);
    }
}
