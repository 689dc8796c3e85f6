package dev.letscode.app.ide.judge;

import dev.letscode.app.ide.console.ConsoleSession;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What a program prints, as text, for somebody who reads it as it comes. After {@value #MOST_CHARS} characters the rest is
 * thrown away: nobody reads more in a console. Used by one thread at a time.
 */
final class Conversation extends OutputStream {

    static final int MOST_CHARS = 1 << 20;

    private final ConsoleSession.Speaker speaker;
    private final Consumer<? super ConsoleSession.Said> listener;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer left = ByteBuffer.allocate(0);
    private int said;

    Conversation(ConsoleSession.Speaker speaker, Consumer<? super ConsoleSession.Said> listener) {
        this.speaker = speaker;
        this.listener = listener;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (said >= MOST_CHARS) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(left.remaining() + length)
                .put(left)
                .put(bytes, from, length)
                .flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, false);
        left = in;
        String text = out.flip().toString().replace("\r\n", "\n").replace('\0', '␀');
        if (!text.isEmpty()) {
            said += text.length();
            listener.accept(new ConsoleSession.Said(speaker, said >= MOST_CHARS ? text + "\n…\n" : text));
        }
    }
}
