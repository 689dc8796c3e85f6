import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** First fit and best fit, both with the heavy parcels first; prints the better loading. */
public class BestOfTwo {
    private record Loading(int lorries, int[] of) {}

    private static List<Integer> heavyFirst(int[] weights) {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer parcel) -> -weights[parcel]))
                .toList();
    }

    private static Loading bestFit(int[] weights, int capacity) {
        int[] of = new int[weights.length];
        TreeMap<Integer, List<Integer>> lorriesByRoom = new TreeMap<>();
        int lorries = 0;
        for (int parcel : heavyFirst(weights)) {
            Map.Entry<Integer, List<Integer>> tightest = lorriesByRoom.ceilingEntry(weights[parcel]);
            int room = tightest == null ? capacity : tightest.getKey();
            int lorry = tightest == null ? ++lorries : tightest.getValue().remove(0);
            if (tightest != null && tightest.getValue().isEmpty()) lorriesByRoom.remove(room);
            lorriesByRoom.computeIfAbsent(room - weights[parcel], key -> new ArrayList<>()).add(lorry);
            of[parcel] = lorry;
        }
        return new Loading(lorries, of);
    }

    private static Loading firstFit(int[] weights, int capacity) {
        int[] of = new int[weights.length];
        List<Integer> rooms = new ArrayList<>();
        for (int parcel : heavyFirst(weights)) {
            int lorry = 0;
            while (lorry < rooms.size() && rooms.get(lorry) < weights[parcel]) lorry++;
            if (lorry == rooms.size()) rooms.add(capacity);
            rooms.set(lorry, rooms.get(lorry) - weights[parcel]);
            of[parcel] = lorry + 1;
        }
        return new Loading(rooms.size(), of);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int capacity = in.nextInt();
        int[] weights = new int[n];
        for (int i = 0; i < n; i++) weights[i] = in.nextInt();
        Loading first = firstFit(weights, capacity);
        Loading best = bestFit(weights, capacity);
        Loading chosen = best.lorries < first.lorries ? best : first;
        StringBuilder out = new StringBuilder();
        out.append(chosen.lorries).append('\n');
        for (int lorry : chosen.of) out.append(lorry).append(' ');
        System.out.println(out);
    }
}
