import java.util.Random;
import java.util.Scanner;

/** Draws assignments until one is right. */
public class RandomUntilRight {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int m = in.nextInt();
        int[] u = new int[m];
        int[] v = new int[m];
        for (int i = 0; i < m; i++) {
            u[i] = in.nextInt() - 1;
            v[i] = in.nextInt() - 1;
        }
        Random random = new Random(7);
        boolean[] red = new boolean[n];
        boolean right = false;
        while (!right) {
            for (int i = 0; i < n; i++) red[i] = random.nextBoolean();
            int[] near = new int[n];
            right = true;
            for (int i = 0; i < m; i++) {
                if (red[u[i]] == red[v[i]] && (++near[u[i]] > 1 | ++near[v[i]] > 1)) right = false;
            }
        }
        StringBuilder out = new StringBuilder();
        for (boolean isRed : red) out.append(isRed ? "red " : "blue ");
        System.out.println(out);
    }
}
