package dev.letscode.worker.wasm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A program's standard error, of which the end is remembered. */
final class LastWords extends OutputStream {

    private static final int KEPT = 1024;

    private final OutputStream stream;
    private final byte[] kept = new byte[KEPT];
    private int length;

    LastWords(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        stream.write(bytes, offset, count);
        int added = Math.min(count, KEPT);
        int before = Math.min(length, KEPT - added);
        System.arraycopy(kept, length - before, kept, 0, before);
        System.arraycopy(bytes, offset + count - added, kept, before, added);
        length = before + added;
    }

    /**
     * Whether a program in Rust gave up because a number became too large. In WebAssembly a {@code usize} has 32 bits,
     * elsewhere 64, and elsewhere nobody checks.
     */
    boolean areOfOverflow() {
        String text = new String(kept, 0, length, StandardCharsets.ISO_8859_1);
        return text.contains("panicked at")
                && (text.contains("with overflow") || text.contains("PosOverflow") || text.contains("NegOverflow"));
    }
}
