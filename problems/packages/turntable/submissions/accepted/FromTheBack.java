import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;

public class FromTheBack {
    private final List<Integer> train = new ArrayList<>();
    private final List<Integer> moves = new ArrayList<>();

    private void turn(int k) {
        moves.add(k);
        List<Integer> front = train.subList(0, k);
        Collections.reverse(front);
        front.replaceAll(wagon -> -wagon);
    }

    public static void main(String[] args) {
        new FromTheBack().solve(new Scanner(System.in));
    }

    private void solve(Scanner in) {
        int n = in.nextInt();
        for (int i = 0; i < n; i++) train.add(in.nextInt());
        for (int wagon = n; wagon > 0; wagon--) {
            if (train.get(wagon - 1) == wagon) continue;
            int place = Math.max(train.indexOf(wagon), train.indexOf(-wagon));
            if (place > 0) turn(place + 1);
            if (train.get(0) == wagon) turn(1);
            turn(wagon);
        }
        System.out.println(moves.size());
        moves.forEach(System.out::println);
    }
}
