package dev.letscode.engine.judge;

import dev.letscode.engine.check.HeadStream;
import java.nio.charset.StandardCharsets;

/**
 * Who said what, as in an {@code .interaction} file: lines that begin with {@code >} come from the program, with {@code
 * <} from the validator, and {@code ---} separates passes. Keeps the beginning. Thread-safe.
 */
final class Transcript {

    private static final int LIMIT = 32 << 10;

    private final HeadStream text = new HeadStream(LIMIT);
    private char speaker;

    synchronized void add(char who, byte[] bytes, int from, int length) {
        for (int at = from; at < from + length && text.isWhole(); at++) {
            if (speaker != who) {
                endLine();
                text.write(who);
                text.write(' ');
                speaker = who;
            }
            text.write(bytes[at]);
            if (bytes[at] == '\n') {
                speaker = 0;
            }
        }
    }

    synchronized void nextPass() {
        endLine();
        byte[] line = "---\n".getBytes(StandardCharsets.US_ASCII);
        text.write(line, 0, line.length);
    }

    private void endLine() {
        if (speaker != 0) {
            text.write('\n');
            speaker = 0;
        }
    }

    synchronized String text() {
        return text.isWhole() ? text.text() : text.text() + "\n…";
    }
}
