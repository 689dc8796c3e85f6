import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/** Adds to a list while walking through it: a ConcurrentModificationException. */
public class ChangesWhileLooking {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        List<Integer> specialities = new ArrayList<>();
        for (int member = 1; member <= n; member++) specialities.add(in.nextInt());
        for (int speciality : specialities) specialities.add(-speciality);
        System.out.println(specialities.size());
    }
}
