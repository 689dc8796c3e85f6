import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.List;

/** No forest: each island knows its group's list of members, and the smaller list moves into the larger one. */
public class SmallToLarge {
    private static final StreamTokenizer IN = new StreamTokenizer(new BufferedInputStream(System.in, 1 << 16));
    private static List<List<Integer>> groupOf;
    private static long pairs;

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    private static void unite(int u, int v) {
        List<Integer> large = groupOf.get(u);
        List<Integer> small = groupOf.get(v);
        if (large == small) return;
        if (large.size() < small.size()) {
            List<Integer> other = large;
            large = small;
            small = other;
        }
        pairs += (long) large.size() * small.size();
        for (int island : small) groupOf.set(island, large);
        large.addAll(small);
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        int q = next();
        groupOf = new ArrayList<>();
        for (int island = 0; island <= n; island++) groupOf.add(new ArrayList<>(List.of(island)));
        int[] u = new int[m + 1];
        int[] v = new int[m + 1];
        for (int i = 1; i <= m; i++) {
            u[i] = next();
            v[i] = next();
        }
        int[] closures = new int[q];
        boolean[] closed = new boolean[m + 1];
        for (int i = 0; i < q; i++) closed[closures[i] = next()] = true;
        for (int i = 1; i <= m; i++) if (!closed[i]) unite(u[i], v[i]);
        long[] answers = new long[q];
        for (int i = q - 1; i >= 0; i--) {
            answers[i] = pairs;
            unite(u[closures[i]], v[closures[i]]);
        }
        StringBuilder out = new StringBuilder();
        for (long answer : answers) out.append(answer).append('\n');
        System.out.print(out);
    }
}
