import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

/** Looks up the master of the founder, who has none: a NullPointerException when the number is unboxed. */
public class NoFounder {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        for (int i = 0; i < n; i++) in.nextInt();
        Map<Integer, Integer> master = new HashMap<>();
        for (int member = 2; member <= n; member++) master.put(member, in.nextInt());
        int generations = 0;
        for (int member = 1; member != 0; member = master.get(member)) generations++;
        System.out.println(generations);
    }
}
