import java.util.Scanner;

/** Prints a line for each step of a walk that never ends. */
public class Verbose {
    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        String line = "visiting one of " + n + " members, and then the next one of them, and so on and so forth\n";
        String page = line.repeat(1000);
        while (true) System.out.print(page);
    }
}
