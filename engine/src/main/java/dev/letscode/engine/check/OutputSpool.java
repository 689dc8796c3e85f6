package dev.letscode.engine.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Holds a program's output until a validator reads it: a little in memory, more in a temporary file. What may be written
 * is limited by the program's output limit.
 *
 * <p>The validator runs after the program and not beside it: so a slow validator cannot hold the program up, whose time
 * on the clock is limited; the two do not compete for the processor while time is measured; and a program that failed
 * needs no validator at all.
 */
public final class OutputSpool extends OutputStream {

    private static final int IN_MEMORY = 1 << 18;

    private byte[] memory = new byte[0];
    private int length;
    private @Nullable Path file;
    private @Nullable OutputStream out;

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] chunk, int from, int count) throws IOException {
        if (out == null && length + count <= IN_MEMORY) {
            if (memory.length < length + count) {
                memory = Arrays.copyOf(memory, Math.min(IN_MEMORY, Math.max(2 * memory.length, length + count)));
            }
            System.arraycopy(chunk, from, memory, length, count);
            length += count;
            return;
        }
        if (out == null) {
            file = Files.createTempFile("letscode-output", null);
            out = Files.newOutputStream(file);
            out.write(memory, 0, length);
        }
        out.write(chunk, from, count);
    }

    /** What was written, from its beginning; nothing is written after this. */
    public InputStream open() throws IOException {
        if (out != null) {
            out.close();
        }
        return file == null ? new ByteArrayInputStream(memory, 0, length) : Files.newInputStream(file);
    }

    /** Removes the file. Closing twice does no harm. */
    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
