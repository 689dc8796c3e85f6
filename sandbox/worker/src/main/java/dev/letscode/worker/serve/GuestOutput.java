package dev.letscode.worker.serve;

import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.worker.GuestStopped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** A program's standard output or error, as frames; what is written leaves when the buffer is full or is flushed. */
final class GuestOutput extends OutputStream {

    private final Connection connection;
    private final byte type;
    private final long limit;
    private final boolean endsAtLimit;
    private final ReentrantLock lock = new ReentrantLock();
    private final byte[] buffer = new byte[Connection.MAX_PAYLOAD];
    private int filled;
    private long passed;
    private volatile boolean full;
    private volatile boolean stopped;
    private volatile boolean closed;

    /** @param endsAtLimit whether going past the limit ends the run; otherwise the rest is thrown away */
    GuestOutput(Connection connection, byte type, long limit, boolean endsAtLimit) {
        this.connection = connection;
        this.type = type;
        this.limit = limit;
        this.endsAtLimit = endsAtLimit;
    }

    /** Whether more was written than may be. */
    boolean isFull() {
        return full;
    }

    /** How much was passed on, or will be. */
    long bytes() {
        return passed;
    }

    /** Makes every write fail from now on. */
    void stop() {
        stopped = true;
    }

    /** As if nobody could read it any more. */
    void closeReader() {
        closed = true;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (stopped) {
            throw new GuestStopped();
        }
        if (closed) {
            throw new IOException("Broken pipe");
        }
        lock.lock();
        try {
            int kept = (int) Math.min(length, limit - passed);
            passed += kept;
            for (int done = 0; done < kept; ) {
                int n = Math.min(kept - done, buffer.length - filled);
                System.arraycopy(bytes, offset + done, buffer, filled, n);
                filled += n;
                done += n;
                if (filled == buffer.length) {
                    sendNow();
                }
            }
            full |= kept < length;
        } finally {
            lock.unlock();
        }
        if (full && endsAtLimit) {
            throw new GuestStopped();
        }
    }

    private void sendNow() throws IOException {
        if (filled > 0) {
            connection.send(type, buffer, 0, filled);
            filled = 0;
            connection.flush();
        }
    }

    @Override
    public void flush() throws IOException {
        lock.lock();
        try {
            sendNow();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #flush}, unless the guest is in the middle of writing for that long. */
    void flushWithin(long millis) throws IOException {
        try {
            if (lock.tryLock(millis, TimeUnit.MILLISECONDS)) {
                try {
                    sendNow();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
