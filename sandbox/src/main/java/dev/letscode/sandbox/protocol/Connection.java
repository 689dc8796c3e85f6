package dev.letscode.sandbox.protocol;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Frames to and from the other side. Any thread may send; one thread at a time receives.
 *
 * <p>What is sent is written when {@link #flush()} is called or the buffer is full, so that the frames that start a run
 * cost one write.
 */
public final class Connection implements Closeable {

    public static final int PROTOCOL_VERSION = 2;

    /** Of each frame, in bytes. */
    public static final int MAX_PAYLOAD = 64 * 1024;

    /** How much standard input the owner may send before it is told that some was passed on, in bytes. */
    public static final int STDIN_WINDOW = 256 * 1024;

    private static final int HEADER = 5;

    private final InputStream in;
    private final OutputStream out;
    private final ByteBuffer sending =
            ByteBuffer.allocate(2 * (HEADER + MAX_PAYLOAD)).order(ByteOrder.LITTLE_ENDIAN);
    private final byte[] received = new byte[2 * (HEADER + MAX_PAYLOAD)];
    private final byte[] payload = new byte[MAX_PAYLOAD];
    private int from;
    private int to;

    public Connection(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Adds a frame to what will be sent. */
    public synchronized void send(byte type, byte[] bytes, int offset, int length) throws IOException {
        if (sending.remaining() < HEADER + length) {
            flush();
        }
        sending.put(type).putInt(length).put(bytes, offset, length);
    }

    /** A frame with what the buffer has left. */
    public void send(byte type, ByteBuffer bytes) throws IOException {
        send(type, bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    /** A frame with nothing in it. */
    public void send(byte type) throws IOException {
        send(type, payload, 0, 0);
    }

    /** Sends what was added. */
    public synchronized void flush() throws IOException {
        out.write(sending.array(), 0, sending.position());
        sending.clear();
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @throws EOFException if the other side is gone
     */
    public Frame receive() throws IOException {
        return receive(() -> {});
    }

    /**
     * Waits for the next frame, also when interrupted: a frame that is half read cannot be left.
     *
     * @param onInterrupt told of an interrupt at once, where the container's stream notices one
     */
    public Frame receive(Runnable onInterrupt) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return take();
                } catch (InterruptedIOException e) {
                    interrupted = true;
                    onInterrupt.run();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Frame take() throws IOException {
        fill(HEADER);
        byte type = received[from];
        int length = ByteBuffer.wrap(received, from + 1, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        if (length < 0 || length > MAX_PAYLOAD) {
            throw new IOException("a frame of " + length + " bytes");
        }
        fill(HEADER + length);
        System.arraycopy(received, from + HEADER, payload, 0, length);
        from += HEADER + length;
        return new Frame(type, payload, length);
    }

    private void fill(int needed) throws IOException {
        if (received.length - from < needed) {
            System.arraycopy(received, from, received, 0, to - from);
            to -= from;
            from = 0;
        }
        while (to - from < needed) {
            int n = in.read(received, to, received.length - to);
            if (n < 0) {
                throw new EOFException("the container has ended");
            }
            to += n;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
