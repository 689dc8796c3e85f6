import java.util.Scanner;

/** Divides by the difference of two measurements at the same site. */
public class BrokenDrill {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        System.out.println("? " + (n + 1) / 2);
        System.out.flush();
        int first = in.nextInt();
        System.out.println("? " + (n + 1) / 2);
        System.out.flush();
        int second = in.nextInt();
        System.out.println("! " + (1 + first / (first - second)));
    }
}
