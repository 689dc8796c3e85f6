import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;

public class Post {
    private static final int CHECK = 675;
    private static final int LENGTH_ROW = 24;

    private static String card(int number, int letter) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + (char) ('a' + letter);
    }

    private static void write(String message) {
        int sum = 0;
        for (int i = 0; i < message.length(); i++) {
            int letter = message.charAt(i) - 'a';
            sum += letter;
            System.out.println(card(i, letter));
        }
        System.out.println(card(CHECK, sum % 26));
        System.out.println(card(26 * LENGTH_ROW + message.length() / 26, message.length() % 26));
    }

    private static void read(Scanner in) {
        Map<Integer, Integer> letters = new TreeMap<>();
        int check = 0;
        int length = -1;
        for (int left = in.nextInt(); left > 0; left--) {
            String card = in.next();
            int number = 26 * (card.charAt(0) - 'a') + card.charAt(1) - 'a';
            int letter = card.charAt(2) - 'a';
            if (number == CHECK) check = letter;
            else if (number / 26 == LENGTH_ROW) length = 26 * (number % 26) + letter;
            else letters.put(number, letter);
        }
        if (length < 0) length = letters.size();
        int sum = letters.values().stream().mapToInt(Integer::intValue).sum();
        int missing = Math.floorMod(check - sum, 26);
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < length; i++) message.append((char) ('a' + letters.getOrDefault(i, missing)));
        System.out.println(message);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        if (in.next().equals("write")) write(in.next());
        else read(in);
    }
}
