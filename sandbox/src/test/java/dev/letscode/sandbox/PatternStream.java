package dev.letscode.sandbox;

import java.io.InputStream;

/** So many bytes, each {@code step} more than the one before. */
final class PatternStream extends InputStream {

    private final byte step;
    private long left;
    private long sum;
    private byte next;

    PatternStream(long bytes, byte step) {
        this.left = bytes;
        this.step = step;
    }

    long sum() {
        return sum;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("a stream of this size is never read by the byte");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        int n = (int) Math.min(left, length);
        for (int i = 0; i < n; i++) {
            bytes[offset + i] = next;
            sum += next & 0xff;
            next += step;
        }
        left -= n;
        return n;
    }
}
