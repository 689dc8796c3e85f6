package dev.letscode.engine.check;

import java.io.OutputStream;
import java.util.Arrays;

/** Keeps the beginning of what is written to it and counts the rest. Used by one thread at a time. */
public final class HeadStream extends OutputStream {

    private final int limit;
    private byte[] kept = new byte[0];
    private long bytes;

    public HeadStream(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] chunk, int from, int length) {
        int more = Math.min(length, limit - kept.length);
        if (more > 0) {
            int before = kept.length;
            kept = Arrays.copyOf(kept, before + more);
            System.arraycopy(chunk, from, kept, before, more);
        }
        bytes += length;
    }

    /** All that was written, in bytes. */
    public long bytes() {
        return bytes;
    }

    public boolean isWhole() {
        return bytes == kept.length;
    }

    /** What was kept, printable, with its lines. */
    public String text() {
        return Printable.lines(kept, 0, kept.length);
    }
}
