package dev.letscode.app.cli;

import dev.letscode.engine.check.Printable;
import dev.letscode.engine.judge.Head;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands a program's output on and keeps the beginning of it. Used by one thread at a time. */
final class Capture extends OutputStream {

    private static final int KEPT_BYTES = 1 << 20;

    private final OutputStream target;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long bytes;

    Capture(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        target.write(buffer, offset, length);
        // A person waits for what a program prints, also where it asks for input.
        target.flush();
        kept.write(buffer, offset, Math.min(length, KEPT_BYTES - kept.size()));
        bytes += length;
    }

    Head head() {
        byte[] beginning = kept.toByteArray();
        return new Head(Printable.lines(beginning, 0, beginning.length), bytes, bytes == beginning.length);
    }
}
