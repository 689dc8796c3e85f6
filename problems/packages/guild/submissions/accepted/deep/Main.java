import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.StringJoiner;

/** Reads the guild, and walks through it on a thread with a stack for fifty thousand generations. */
public class Main {
    private static int[] integers(String line) {
        return line.isEmpty() ? new int[0] : Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in), 1 << 16);
        in.readLine();
        Guild guild = new Guild(integers(in.readLine()));
        int[] masters = integers(in.readLine());
        for (int i = 0; i < masters.length; i++) guild.learns(i + 2, masters[i]);
        Walk walk = new Walk(guild);
        Thread walker = new Thread(null, () -> walk.visit(1), "walker", 64L << 20);
        walker.start();
        walker.join();
        StringJoiner out = new StringJoiner(" ");
        for (int member = 1; member <= guild.size(); member++) out.add(Integer.toString(walk.different(member)));
        System.out.println(out);
    }
}
