package dev.letscode.sandbox;

import java.io.InputStream;

/** So many bytes, each {@code step} more than the one before. */
final class PatternStream extends InputStream {

    /** The pattern begins anew after as many bytes as a byte has values. */
    private static final int PERIOD = 256;

    private final byte[] block = new byte[256 * PERIOD];
    private final long bytes;
    private long position;

    PatternStream(long bytes, byte step) {
        this.bytes = bytes;
        for (int i = 1; i < block.length; i++) {
            block[i] = (byte) (block[i - 1] + step);
        }
    }

    /** Of all bytes, as numbers from 0 to 255. */
    long sum() {
        long sum = 0;
        for (int i = 0; i < PERIOD; i++) {
            sum += (block[i] & 0xff) * (bytes / PERIOD + (i < bytes % PERIOD ? 1 : 0));
        }
        return sum;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("a stream of this size is never read by the byte");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == bytes) {
            return -1;
        }
        int from = (int) (position % PERIOD);
        int n = (int) Math.min(Math.min(bytes - position, length), block.length - from);
        System.arraycopy(block, from, target, offset, n);
        position += n;
        return n;
    }
}
