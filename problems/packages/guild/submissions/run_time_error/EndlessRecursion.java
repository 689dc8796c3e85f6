import java.util.Scanner;

/** Visits the master as a pupil of the own pupils, and so never comes back: a StackOverflowError. */
public class EndlessRecursion {
    private static int[] master;

    private static int school(int member) {
        int size = 1;
        for (int other = 1; other < master.length; other++) {
            if (master[other] == member || master[member] == other || other == member) size += school(other);
        }
        return size;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        for (int i = 0; i < n; i++) in.nextInt();
        master = new int[n + 1];
        for (int member = 2; member <= n; member++) master[member] = in.nextInt();
        System.out.println(school(1));
    }
}
