import java.io.BufferedReader;
import java.io.InputStreamReader;

/** Does not say what should happen if the input cannot be read. */
public class Unchecked {
    public static void main(String[] args) {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        System.out.println(n);
    }
}
