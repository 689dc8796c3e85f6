import java.util.Scanner;

public class WrongType {
    public static void main(String[] args) {
        int n = new Scanner(System.in).nextLine();
        System.out.println(n);
    }
}
