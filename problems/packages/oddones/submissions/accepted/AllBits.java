import java.io.IOException;
import java.io.InputStream;

public class AllBits {
    private static final byte[] BLOCK = new byte[1 << 16];
    private static final InputStream IN = System.in;
    private static int used;
    private static int filled;

    private static int nextByte() throws IOException {
        if (used == filled) {
            filled = IN.read(BLOCK);
            used = 0;
            if (filled <= 0) return -1;
        }
        return BLOCK[used++];
    }

    private static int nextNumber() throws IOException {
        int c = nextByte();
        while (c >= 0 && c < '0') c = nextByte();
        int value = 0;
        for (; c >= '0'; c = nextByte()) value = 10 * value + c - '0';
        return value;
    }

    public static void main(String[] args) throws IOException {
        int n = nextNumber();
        int all = 0;
        int[] withBit = new int[30];
        for (int i = 0; i < n; i++) {
            int ticket = nextNumber();
            all ^= ticket;
            for (int bit = 0; bit < 30; bit++) withBit[bit] ^= ticket & -(ticket >> bit & 1);
        }
        int one = withBit[Integer.numberOfTrailingZeros(all)];
        int other = all ^ one;
        System.out.println(Math.min(one, other) + " " + Math.max(one, other));
    }
}
