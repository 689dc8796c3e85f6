import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;

public class Fibonacci {
    private static final BufferedReader IN = new BufferedReader(new InputStreamReader(System.in));
    private static final Map<Integer, Long> KNOWN = new HashMap<>();
    private static int n;

    private static long thickness(int site) throws IOException {
        if (site > n) return -site;
        Long known = KNOWN.get(site);
        if (known == null) {
            System.out.println("? " + site);
            System.out.flush();
            known = Long.parseLong(IN.readLine().trim());
            KNOWN.put(site, known);
        }
        return known;
    }

    public static void main(String[] args) throws IOException {
        n = Integer.parseInt(IN.readLine().trim());
        int smaller = 1;
        int larger = 2;
        while (larger - 1 < n) {
            int sum = smaller + larger;
            smaller = larger;
            larger = sum;
        }
        int low = 0;
        while (larger > 2) {
            if (thickness(low + larger - smaller) < thickness(low + smaller)) low += larger - smaller;
            int rest = larger - smaller;
            larger = smaller;
            smaller = rest;
        }
        System.out.println("! " + (low + 1));
        System.out.flush();
    }
}
