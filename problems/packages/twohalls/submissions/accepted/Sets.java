import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;

/** The blue hall is a set that members enter and leave. */
public class Sets {
    public static void main(String[] args) {
        Scanner in = new Scanner(new java.io.BufferedInputStream(System.in));
        int n = in.nextInt();
        int m = in.nextInt();
        List<List<Integer>> opponents = new ArrayList<>();
        for (int i = 0; i <= n; i++) opponents.add(new ArrayList<>());
        for (int i = 0; i < m; i++) {
            int u = in.nextInt();
            int v = in.nextInt();
            opponents.get(u).add(v);
            opponents.get(v).add(u);
        }
        Set<Integer> blue = new HashSet<>();
        Deque<Integer> toVisit = new ArrayDeque<>();
        for (int member = 1; member <= n; member++) toVisit.add(member);
        while (!toVisit.isEmpty()) {
            int member = toVisit.pop();
            boolean isBlue = blue.contains(member);
            long near = opponents.get(member).stream().filter(other -> blue.contains(other) == isBlue).count();
            if (near < 2) continue;
            if (!blue.remove(member)) blue.add(member);
            toVisit.addAll(opponents.get(member));
        }
        StringBuilder out = new StringBuilder();
        for (int member = 1; member <= n; member++) out.append(blue.contains(member) ? "blue\n" : "red\n");
        System.out.print(out);
    }
}
