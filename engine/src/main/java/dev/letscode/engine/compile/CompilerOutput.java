package dev.letscode.engine.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first bytes of what a compiler prints and throws the rest away. Used by one thread. */
final class CompilerOutput extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int maxBytes;
    private boolean cutOff;

    CompilerOutput(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int fits = Math.min(length, maxBytes - kept.size());
        kept.write(bytes, offset, fits);
        cutOff |= fits < length;
    }

    /** What was printed, without colours, control characters and what turns the writing direction round. */
    String text() {
        String text = kept.toString(StandardCharsets.UTF_8)
                .replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n\t]]", "\ufffd");
        return cutOff ? text + "\n… the compiler said more, which was cut off\n" : text;
    }
}
