package dev.letscode.engine.check;

import java.math.BigDecimal;

/**
 * A token that may be longer than memory: its length, and up to {@value #LIMIT} bytes of it. Numbers are at most this
 * long.
 */
final class TokenBuffer {

    static final int LIMIT = 4096;

    private final byte[] kept = new byte[LIMIT];
    private int keptLength;
    private long keptFrom;
    private long length;

    void clear() {
        keptLength = 0;
        keptFrom = 0;
        length = 0;
    }

    void append(byte[] bytes, int from, int to) {
        if (keptLength < LIMIT) {
            int more = Math.min(to - from, LIMIT - keptLength);
            System.arraycopy(bytes, from, kept, keptLength, more);
            keptLength += more;
        }
        length += to - from;
    }

    void append(byte value) {
        if (keptLength < LIMIT) {
            kept[keptLength++] = value;
        }
        length++;
    }

    /** Keeps what comes from here on, if what is kept does not reach here. */
    void keepFromHere() {
        if (length > keptLength) {
            keptFrom = length;
            keptLength = 0;
        }
    }

    long length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The nearest double, or NaN if it is no number or longer than {@value #LIMIT} bytes. */
    double number() {
        return length == keptLength ? Decimal.parse(kept, keptLength) : Double.NaN;
    }

    BigDecimal exact(double number) {
        return Decimal.exact(kept, keptLength, number);
    }

    /** Printable, at most {@code most} bytes of it, with the byte at {@code interesting} among them. */
    String excerpt(long interesting, int most) {
        int at = Math.clamp(interesting - keptFrom, 0, keptLength);
        int from = keptLength <= most ? 0 : Math.clamp(at - most / 2, 0, keptLength - most);
        int to = Math.min(keptLength, from + most);
        String text = Printable.line(kept, from, to);
        return (keptFrom + from > 0 ? "…" : "") + text + (keptFrom + to < length ? "…" : "");
    }
}
