package dev.letscode.sandbox.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes from one thread to another, through a buffer of fixed size: a writer that is ahead waits. The JDK's own piped
 * streams look for what was written only once a second and insist on living threads. An interrupted reader gets an
 * {@link InterruptedIOException}, has lost nothing, and may read on.
 */
public final class Pipe {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final byte[] ring;
    private int from;
    private int length;
    private boolean ended;
    private boolean abandoned;

    /** An empty one that holds so many. */
    public Pipe(int bytes) {
        ring = new byte[bytes];
    }

    /** The reading end; closing it makes writing fail. */
    public InputStream input() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) throws IOException {
                return take(bytes, offset, wanted);
            }

            @Override
            public void close() {
                abandon();
            }
        };
    }

    /** The writing end; closing it ends what is read, after what was written. */
    public OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                put(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                put(bytes, offset, count);
            }

            @Override
            public void close() {
                end();
            }
        };
    }

    private int take(byte[] bytes, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        lock.lock();
        try {
            while (length == 0 && !ended && !abandoned) {
                changed.await();
            }
            if (length == 0 || abandoned) {
                return -1;
            }
            int taken = Math.min(wanted, length);
            int straight = Math.min(taken, ring.length - from);
            System.arraycopy(ring, from, bytes, offset, straight);
            System.arraycopy(ring, 0, bytes, offset + straight, taken - straight);
            from = (from + taken) % ring.length;
            length -= taken;
            changed.signalAll();
            return taken;
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted");
        } finally {
            lock.unlock();
        }
    }

    private void put(byte[] bytes, int offset, int count) throws IOException {
        lock.lock();
        try {
            for (int done = 0; done < count; ) {
                while (length == ring.length && !ended && !abandoned) {
                    changed.awaitUninterruptibly();
                }
                if (ended || abandoned) {
                    throw new IOException("the container's streams are closed");
                }
                int to = (from + length) % ring.length;
                int straight = Math.min(Math.min(count - done, ring.length - length), ring.length - to);
                System.arraycopy(bytes, offset + done, ring, to, straight);
                length += straight;
                done += straight;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more comes; what was written can still be read. */
    public void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody reads any more: writing fails, also for who waits now. */
    public void abandon() {
        lock.lock();
        try {
            abandoned = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
