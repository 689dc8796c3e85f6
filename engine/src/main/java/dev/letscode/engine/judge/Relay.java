package dev.letscode.engine.judge;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Carries what one program prints to another one's input. Writing never blocks: the thread that writes is the one that
 * also learns of its program's end, and two programs that both print without reading would otherwise keep each other's
 * end from being seen. What is under way is limited by the output limit of the program that prints.
 */
final class Relay extends OutputStream {

    /** Nothing longer is ever queued as nothing. */
    private static final byte[] END = {};

    private final LinkedBlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();
    private final Transcript transcript;
    private final char speaker;
    private @Nullable Thread carrier;
    private volatile boolean broken;
    private volatile long lastWord = System.nanoTime();

    Relay(Transcript transcript, char speaker) {
        this.transcript = transcript;
        this.speaker = speaker;
    }

    /** Begins to carry. */
    void connect(OutputStream input) {
        carrier = Thread.ofVirtual().name("relay " + speaker).start(() -> carry(input));
    }

    private void carry(OutputStream input) {
        try (input) {
            for (byte[] chunk = chunks.take(); chunk.length > 0; chunk = chunks.take()) {
                input.write(chunk);
            }
        } catch (IOException e) {
            // Nobody listens any more; what is still said goes nowhere, which harms nobody.
            broken = true;
            chunks.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        transcript.add(speaker, bytes, from, length);
        lastWord = System.nanoTime();
        if (!broken && length > 0) {
            chunks.add(Arrays.copyOfRange(bytes, from, from + length));
        }
    }

    /** When something was said last, as {@link System#nanoTime()}; at the start if nothing was. */
    long lastWord() {
        return lastWord;
    }

    /** The program that prints has ended: the other one reads what is left, and then the end of its input. */
    @Override
    public void close() {
        chunks.add(END);
    }

    /** Stops carrying; called when both have ended. */
    void stop() throws InterruptedException {
        if (carrier != null) {
            carrier.interrupt();
            carrier.join();
        }
    }
}
