package dev.letscode.sandbox.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A received frame; {@code buffer} holds the payload and is reused by the next one. */
public final class Frame {

    private final byte type;
    private final byte[] buffer;
    private final int length;

    Frame(byte type, byte[] buffer, int length) {
        this.type = type;
        this.buffer = buffer;
        this.length = length;
    }

    public byte type() {
        return type;
    }

    public byte[] buffer() {
        return buffer;
    }

    public int length() {
        return length;
    }

    public ByteBuffer payload() {
        return ByteBuffer.wrap(buffer, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    public String text() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }
}
