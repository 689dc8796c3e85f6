package dev.letscode.app.ide.console;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody types, as a program reads it: a read waits until there is something, or the end was typed. It can be read
 * again from its beginning, for a run that is repeated. Thread-safe.
 */
public final class LiveInput {

    private final ByteArrayOutputStream typed = new ByteArrayOutputStream();
    private final Set<Reader> readers = new HashSet<>();
    private boolean ended;

    /** Types some text. */
    public synchronized void type(String text) {
        if (!ended) {
            typed.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            notifyAll();
        }
    }

    /** Nothing more will be typed. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }

    public synchronized boolean isEnded() {
        return ended;
    }

    /** All of it, from the beginning. */
    public synchronized InputStream open() {
        Reader reader = new Reader();
        readers.add(reader);
        return reader;
    }

    private final class Reader extends InputStream {

        private int at;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            synchronized (LiveInput.this) {
                while (at == typed.size() && !ended && readers.contains(this)) {
                    try {
                        LiveInput.this.wait();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return -1;
                    }
                }
                int count = Math.min(length, typed.size() - at);
                if (count == 0 || !readers.contains(this)) {
                    return length == 0 ? 0 : -1;
                }
                System.arraycopy(typed.toByteArray(), at, bytes, from, count);
                at += count;
                return count;
            }
        }

        @Override
        public int available() {
            synchronized (LiveInput.this) {
                return typed.size() - at;
            }
        }

        @Override
        public void close() {
            synchronized (LiveInput.this) {
                readers.remove(this);
                LiveInput.this.notifyAll();
            }
        }
    }
}
