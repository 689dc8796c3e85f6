/** Writes the same postcard until the post office closes. */
public class PostcardFlood {
    public static void main(String[] args) {
        String cards = "abc\n".repeat(10_000);
        while (true) System.out.print(cards);
    }
}
