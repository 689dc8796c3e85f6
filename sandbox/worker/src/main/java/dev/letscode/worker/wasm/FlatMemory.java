package dev.letscode.worker.wasm;

import com.dylibso.chicory.runtime.ConstantEvaluators;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.PassiveDataSegment;
import dev.letscode.worker.GuestEnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The memory of a guest: one array, larger than what the guest was given, so that it seldom has to be copied. Every
 * access is checked here against what the guest was given, and nowhere else, so that what lies behind cannot be seen: the
 * array is never shorter than that. The first kibibyte,
 * where compilers put nothing, cannot be used at all, so that a null pointer is an error as it is for a native program.
 * Growing past the limit ends the run. Used by one thread.
 */
@SuppressWarnings("removal") // the interface still demands what it is going to remove
final class FlatMemory implements Memory {

    /** Addresses below this are those of null pointers; the array begins with this one. */
    static final int LOWEST = 1024;

    private static final int[] STEPS = {128 << 20, 512 << 20};
    private static final int BLOCK = 1 << 16;
    private static final byte[] ZEROES = new byte[BLOCK];

    /** An array cannot be longer, and the sum of an address within it and the size of a value is still an int. */
    private static final int MOST_PAGES = Integer.MAX_VALUE / PAGE_SIZE - 1;

    private final int initialPages;
    private final int limitPages;
    private DataSegment[] segments = {};
    private byte[] bytes;

    /** What the guest was given, without the addresses that cannot be used. */
    private int room;

    /**
     * @param limitPages more than this, and the run ends
     * @param spare an array of zeroes, which is used if it is large enough
     */
    FlatMemory(int initialPages, int limitPages, byte[] spare) {
        this.initialPages = initialPages;
        this.limitPages = Math.min(limitPages, MOST_PAGES);
        if (initialPages < 1 || initialPages > this.limitPages) {
            throw new EndOfRun(new GuestEnd.OutOfMemory());
        }
        this.room = initialPages * PAGE_SIZE - LOWEST;
        this.bytes = spare.length >= room ? spare : allocate(room);
    }

    private static byte[] allocate(int length) {
        try {
            return new byte[length];
        } catch (OutOfMemoryError e) {
            throw noHeap(length);
        }
    }

    private static EndOfRun noHeap(int length) {
        return new EndOfRun(new GuestEnd.Broken("the worker has no " + (length >> 20)
                + " MiB left for the program's memory; give it a larger heap (-Xmx)"));
    }

    @Override
    public int pages() {
        return (room + LOWEST) / PAGE_SIZE;
    }

    @Override
    public int grow(int more) {
        int before = pages();
        long after = before + Integer.toUnsignedLong(more);
        if (after > limitPages) {
            throw new EndOfRun(new GuestEnd.OutOfMemory());
        }
        int wanted = (int) after * PAGE_SIZE - LOWEST;
        if (wanted > bytes.length) {
            enlarge(wanted);
        }
        room = wanted;
        return before;
    }

    /**
     * In few, large steps, so that a guest which grows by single pages is not slow; the old array and the new one exist
     * beside each other, for which the worker's heap has room.
     */
    private void enlarge(int wanted) {
        int most = limitPages * PAGE_SIZE - LOWEST;
        int roomy = IntStream.of(STEPS)
                .filter(step -> step >= wanted && step < most)
                .findFirst()
                .orElse(most);
        try {
            bytes = Arrays.copyOf(bytes, roomy);
        } catch (OutOfMemoryError e) {
            throw noHeap(roomy);
        }
    }

    /** How many bytes below an address, down to the lowest that is not zero, have been used; for a stack's top. */
    int usedBelow(int top) {
        int end = Math.clamp(top - LOWEST, 0, room);
        for (int from = 0; from < end; from += BLOCK) {
            int to = Math.min(end, from + BLOCK);
            int used = Arrays.mismatch(bytes, from, to, ZEROES, 0, to - from);
            if (used >= 0) {
                return end - from - used;
            }
        }
        return 0;
    }

    /**
     * Ends the use of this memory: its array with nothing but zeroes, for another one.
     *
     * @param used what {@link #usedBelow} says of {@code stackTop}
     */
    byte[] wiped(int stackTop, int used) {
        int clean = Math.clamp(stackTop - LOWEST, 0, room) - used;
        Arrays.fill(bytes, clean, room, (byte) 0);
        room = 0;
        return bytes;
    }

    @Override
    public int initialPages() {
        return initialPages;
    }

    @Override
    public int maximumPages() {
        return limitPages;
    }

    @Override
    public byte read(int address) {
        return bytes[Objects.checkIndex(address - LOWEST, room)];
    }

    @Override
    public short readShort(int address) {
        return UncheckedBytes.getShort(bytes, Objects.checkIndex(address - LOWEST, room - 1));
    }

    @Override
    public int readInt(int address) {
        return UncheckedBytes.getInt(bytes, Objects.checkIndex(address - LOWEST, room - 3));
    }

    @Override
    public long readLong(int address) {
        return UncheckedBytes.getLong(bytes, Objects.checkIndex(address - LOWEST, room - 7));
    }

    @Override
    public float readFloat(int address) {
        return UncheckedBytes.getFloat(bytes, Objects.checkIndex(address - LOWEST, room - 3));
    }

    @Override
    public double readDouble(int address) {
        return UncheckedBytes.getDouble(bytes, Objects.checkIndex(address - LOWEST, room - 7));
    }

    @Override
    public long readU16(int address) {
        return Short.toUnsignedLong(readShort(address));
    }

    @Override
    public long readF32(int address) {
        return Float.floatToRawIntBits(readFloat(address));
    }

    @Override
    public long readF64(int address) {
        return Double.doubleToRawLongBits(readDouble(address));
    }

    @Override
    public void writeByte(int address, byte value) {
        bytes[Objects.checkIndex(address - LOWEST, room)] = value;
    }

    @Override
    public void writeShort(int address, short value) {
        UncheckedBytes.putShort(bytes, Objects.checkIndex(address - LOWEST, room - 1), value);
    }

    @Override
    public void writeI32(int address, int value) {
        UncheckedBytes.putInt(bytes, Objects.checkIndex(address - LOWEST, room - 3), value);
    }

    @Override
    public void writeLong(int address, long value) {
        UncheckedBytes.putLong(bytes, Objects.checkIndex(address - LOWEST, room - 7), value);
    }

    @Override
    public void writeF32(int address, float value) {
        UncheckedBytes.putFloat(bytes, Objects.checkIndex(address - LOWEST, room - 3), value);
    }

    @Override
    public void writeF64(int address, double value) {
        UncheckedBytes.putDouble(bytes, Objects.checkIndex(address - LOWEST, room - 7), value);
    }

    @Override
    public byte[] readBytes(int address, int length) {
        int from = range(address, length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    @Override
    public void write(int address, byte[] data, int offset, int length) {
        System.arraycopy(data, offset, bytes, range(address, length), length);
    }

    @Override
    public void fill(byte value, int from, int to) {
        int start = range(from, to - from);
        Arrays.fill(bytes, start, start + to - from, value);
    }

    @Override
    public void copy(int to, int from, int length) {
        System.arraycopy(bytes, range(from, length), bytes, range(to, length), length);
    }

    /** Reads up to {@code length} bytes of a stream; -1 at its end. */
    int fillFrom(InputStream in, int address, int length) throws IOException {
        return in.read(bytes, range(address, length), length);
    }

    void drainTo(OutputStream out, int address, int length) throws IOException {
        out.write(bytes, range(address, length), length);
    }

    /** Where a range of addresses begins in the array. An empty one may be anywhere, as that of a null pointer. */
    private int range(int address, int length) {
        return length == 0 ? 0 : Objects.checkFromIndexSize(address - LOWEST, length, room);
    }

    String text(int address, int length) {
        return new String(readBytes(address, length), StandardCharsets.UTF_8);
    }

    @Override
    public void initialize(Instance instance, DataSegment[] all) {
        segments = all == null ? new DataSegment[0] : all;
        for (DataSegment segment : segments) {
            if (segment instanceof ActiveDataSegment active) {
                int offset = (int) ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
                write(offset, active.data(), 0, active.data().length);
            }
        }
    }

    @Override
    public void initPassiveSegment(int segment, int address, int offset, int length) {
        byte[] data = segments[segment].data();
        Objects.checkFromIndexSize(offset, length, data.length);
        write(address, data, offset, length);
    }

    @Override
    public void drop(int segment) {
        segments[segment] = PassiveDataSegment.EMPTY;
    }

    /** It is made for one run and is zero. */
    @Override
    public void zero() {}

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public Object lock(int address) {
        return this;
    }

    @Override
    public int waitOn(int address, int expected, long timeout) {
        throw noThreads();
    }

    @Override
    public int waitOn(int address, long expected, long timeout) {
        throw noThreads();
    }

    @Override
    public int notify(int address, int threads) {
        return 0;
    }

    private static EndOfRun noThreads() {
        return new EndOfRun(new GuestEnd.Forbidden("thread", "wait for another thread"));
    }
}
