import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** One run of Dijkstra's algorithm for each number of vouchers, started with what the rides make of the run before. */
public class RoundByRound {
    private record Path(int to, long minutes) {}

    private static final StreamTokenizer IN = new StreamTokenizer(new BufferedInputStream(System.in, 1 << 16));

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    private static void walk(long[] minutes, List<List<Path>> paths) {
        PriorityQueue<Path> queue = new PriorityQueue<>(Comparator.comparingLong(Path::minutes));
        for (int village = 1; village < minutes.length; village++) {
            if (minutes[village] < Long.MAX_VALUE) queue.add(new Path(village, minutes[village]));
        }
        while (!queue.isEmpty()) {
            Path nearest = queue.poll();
            if (nearest.minutes > minutes[nearest.to]) continue;
            for (Path path : paths.get(nearest.to)) {
                long time = nearest.minutes + path.minutes;
                if (time < minutes[path.to]) {
                    minutes[path.to] = time;
                    queue.add(new Path(path.to, time));
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int p = next();
        int c = next();
        int k = next();
        List<List<Path>> paths = new ArrayList<>();
        for (int village = 0; village <= n; village++) paths.add(new ArrayList<>());
        for (int i = 0; i < p; i++) {
            int u = next();
            int v = next();
            int t = next();
            paths.get(u).add(new Path(v, t));
            paths.get(v).add(new Path(u, t));
        }
        int[][] cars = new int[c][];
        for (int i = 0; i < c; i++) cars[i] = new int[] {next(), next()};
        long[] minutes = new long[n + 1];
        Arrays.fill(minutes, Long.MAX_VALUE);
        minutes[1] = 0;
        walk(minutes, paths);
        for (int voucher = 0; voucher < k; voucher++) {
            long[] after = minutes.clone();
            for (int[] car : cars) {
                after[car[0]] = Math.min(after[car[0]], minutes[car[1]]);
                after[car[1]] = Math.min(after[car[1]], minutes[car[0]]);
            }
            walk(after, paths);
            minutes = after;
        }
        System.out.println(minutes[n] == Long.MAX_VALUE ? "impossible" : minutes[n]);
    }
}
