import java.util.Scanner;

public class Matrix {
    private static final long MOD = 1_000_000_007L;

    private static long[][] times(long[][] a, long[][] b) {
        int size = a.length;
        long[][] product = new long[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                if (a[i][k] == 0) continue;
                for (int j = 0; j < size; j++) product[i][j] = (product[i][j] + a[i][k] * b[k][j]) % MOD;
            }
        }
        return product;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long n = in.nextLong();
        int t = in.nextInt();
        int width = t + 1;
        long[][] step = new long[4 * width][4 * width];
        for (int kind = 1; kind <= t; kind++) {
            int source = (in.nextInt() - 1) * width;
            long colours = in.nextLong() % MOD;
            for (int row : new int[] {0, kind}) {
                step[row][source] += colours;
                step[row][source + kind] += MOD - colours;
            }
        }
        for (int row = width; row < 4 * width; row++) step[row][row - width] = 1;
        long[][] power = new long[4 * width][4 * width];
        for (int i = 0; i < 4 * width; i++) power[i][i] = 1;
        for (; n > 0; n >>= 1) {
            if ((n & 1) == 1) power = times(power, step);
            step = times(step, step);
        }
        System.out.println(power[0][0] % MOD);
    }
}
