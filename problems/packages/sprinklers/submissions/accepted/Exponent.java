import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.Arrays;

/** Prints the answer with an exponent, which is as good a number as any other. */
public class Exponent {
    private static final StreamTokenizer IN = new StreamTokenizer(new BufferedInputStream(System.in));

    private record Interval(double from, double to) implements Comparable<Interval> {
        @Override
        public int compareTo(Interval other) {
            return Double.compare(to, other.to);
        }
    }

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    private static int needed(double radius, int[] x, int[] y) {
        Interval[] intervals = new Interval[x.length];
        for (int i = 0; i < x.length; i++) {
            double reach = Math.sqrt(Math.max(0, radius * radius - (double) y[i] * y[i]));
            intervals[i] = new Interval(x[i] - reach, x[i] + reach);
        }
        Arrays.sort(intervals);
        int used = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Interval interval : intervals) {
            if (interval.from > last) {
                used++;
                last = interval.to;
            }
        }
        return used;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int k = next();
        int[] x = new int[n];
        int[] y = new int[n];
        double low = 0;
        for (int i = 0; i < n; i++) {
            x[i] = next();
            y[i] = next();
            low = Math.max(low, Math.abs(y[i]));
        }
        double high = needed(low, x, y) <= k ? low : 3e6;
        for (int round = 0; round < 50; round++) {
            double middle = (low + high) / 2;
            if (needed(middle, x, y) <= k) high = middle;
            else low = middle;
        }
        System.out.printf(java.util.Locale.ROOT, "%.12e%n", high);
    }
}
