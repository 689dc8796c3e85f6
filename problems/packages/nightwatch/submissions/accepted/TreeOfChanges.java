import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.TreeMap;

/** A sorted map from a moment to the change of the number of keepers. Numbers up to 10^12 fit a double exactly. */
public class TreeOfChanges {
    private static final StreamTokenizer IN = new StreamTokenizer(new java.io.BufferedInputStream(System.in, 1 << 16));

    private static long next() throws IOException {
        IN.nextToken();
        return (long) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next();
        int k = (int) next();
        long season = next();
        TreeMap<Long, Integer> changes = new TreeMap<>();
        changes.put(season, 0);
        for (int i = 0; i < n; i++) {
            changes.merge(next(), 1, Integer::sum);
            changes.merge(next(), -1, Integer::sum);
        }
        long total = 0;
        long longest = 0;
        long stretch = 0;
        long previous = 0;
        int awake = 0;
        for (var change : changes.entrySet()) {
            long length = change.getKey() - previous;
            if (awake >= k && length > 0) {
                stretch = 0;
            } else if (awake < k) {
                total += length;
                stretch += length;
                longest = Math.max(longest, stretch);
            }
            previous = change.getKey();
            awake += change.getValue();
        }
        System.out.println(total + " " + longest);
    }
}
