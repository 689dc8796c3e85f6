package dev.letscode.worker.serve;

import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.worker.GuestStopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A program's standard input: frames are put in by one thread and read by another. The owner sends no more than a window
 * ahead of what was read. {@link #available()} is positive at the end as well, so that who asks does not wait for ever.
 */
final class GuestInput extends InputStream {

    private final Connection connection;
    private final Flushable beforeWaiting;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<byte[]> blocks = new ArrayDeque<>();
    private int position; // in the first block
    private int owed; // what was read and the owner was not told of yet
    private boolean finished;
    private boolean stopped;

    /** What a program that waits for an answer has to have said. */
    interface Flushable {
        void flush() throws IOException;
    }

    GuestInput(Connection connection, Flushable beforeWaiting) {
        this.connection = connection;
        this.beforeWaiting = beforeWaiting;
    }

    void add(byte[] bytes, int length) {
        lock.lock();
        try {
            blocks.add(Arrays.copyOf(bytes, length));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void finish() {
        lock.lock();
        try {
            finished = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Makes every read fail from now on. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        int credit = 0;
        int taken;
        if (isEmpty()) {
            beforeWaiting.flush();
        }
        lock.lock();
        try {
            while (blocks.isEmpty() && !finished && !stopped) {
                changed.awaitUninterruptibly();
            }
            if (stopped) {
                throw new GuestStopped();
            }
            if (blocks.isEmpty()) {
                return -1;
            }
            byte[] first = blocks.getFirst();
            taken = Math.min(length, first.length - position);
            System.arraycopy(first, position, bytes, offset, taken);
            position += taken;
            if (position == first.length) {
                blocks.removeFirst();
                position = 0;
            }
            owed += taken;
            if (owed >= Connection.STDIN_WINDOW / 4) {
                credit = owed;
                owed = 0;
            }
        } finally {
            lock.unlock();
        }
        if (credit > 0) {
            give(credit);
        }
        return taken;
    }

    private void give(int credit) throws IOException {
        connection.send(
                FrameType.CREDIT,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(credit)
                        .flip());
        connection.flush();
    }

    private boolean isEmpty() {
        lock.lock();
        try {
            return blocks.isEmpty() && !finished;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int available() {
        lock.lock();
        try {
            return blocks.isEmpty() ? finished || stopped ? 1 : 0 : blocks.getFirst().length - position;
        } finally {
            lock.unlock();
        }
    }
}
