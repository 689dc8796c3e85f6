import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.LinkedList;
import java.util.List;

/** Walks from each member up to the founder and looks for the speciality in a linked list each time. */
public class Lists {
    private static final StreamTokenizer IN = new StreamTokenizer(new BufferedInputStream(System.in, 1 << 16));

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int[] speciality = new int[n + 1];
        int[] master = new int[n + 1];
        for (int member = 1; member <= n; member++) speciality[member] = next();
        for (int member = 2; member <= n; member++) master[member] = next();
        @SuppressWarnings("unchecked")
        List<Integer>[] known = new List[n + 1];
        for (int member = 1; member <= n; member++) known[member] = new LinkedList<>();
        for (int member = 1; member <= n; member++) {
            for (int above = member; above > 0; above = master[above]) {
                if (!known[above].contains(speciality[member])) known[above].add(speciality[member]);
            }
        }
        String out = "";
        for (int member = 1; member <= n; member++) out += known[member].size() + " ";
        System.out.println(out);
    }
}
