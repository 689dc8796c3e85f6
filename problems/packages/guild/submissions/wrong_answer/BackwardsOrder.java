import java.util.HashSet;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes for granted that pupils have larger numbers than their masters. */
public class BackwardsOrder {
    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        Scanner in = new Scanner(new java.io.BufferedInputStream(System.in));
        int n = in.nextInt();
        Set<Integer>[] schools = new Set[n + 1];
        for (int member = 1; member <= n; member++) schools[member] = new HashSet<>(Set.of(in.nextInt()));
        int[] master = new int[n + 1];
        for (int member = 2; member <= n; member++) master[member] = in.nextInt();
        int[] answer = new int[n + 1];
        for (int member = n; member > 0; member--) {
            answer[member] = schools[member].size();
            if (member == 1) break;
            Set<Integer> above = schools[master[member]];
            if (above.size() < schools[member].size()) {
                schools[master[member]] = schools[member];
                schools[member].addAll(above);
            } else {
                above.addAll(schools[member]);
            }
        }
        System.out.println(IntStream.rangeClosed(1, n).mapToObj(m -> "" + answer[m]).collect(Collectors.joining(" ")));
    }
}
