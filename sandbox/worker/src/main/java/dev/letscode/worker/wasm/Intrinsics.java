package dev.letscode.worker.wasm;

import com.dylibso.chicory.runtime.Memory;

/**
 * What translated modules call instead of the engine's own functions of the same names and types: the hot ones, written
 * for one kind of memory and for the JVM's compiler. An address is given as a base and an offset; a base beyond 2 GiB
 * counts as negative and is out of bounds whatever the offset.
 */
public final class Intrinsics {

    private Intrinsics() {}

    public static void checkInterruption() {
        Checkpoint.pass();
    }

    public static byte memoryReadByte(int base, int offset, Memory memory) {
        return ((FlatMemory) memory).read(address(base, offset));
    }

    public static short memoryReadShort(int base, int offset, Memory memory) {
        return ((FlatMemory) memory).readShort(address(base, offset));
    }

    public static int memoryReadInt(int base, int offset, Memory memory) {
        return ((FlatMemory) memory).readInt(address(base, offset));
    }

    public static long memoryReadLong(int base, int offset, Memory memory) {
        return ((FlatMemory) memory).readLong(address(base, offset));
    }

    public static float memoryReadFloat(int base, int offset, Memory memory) {
        return ((FlatMemory) memory).readFloat(address(base, offset));
    }

    public static double memoryReadDouble(int base, int offset, Memory memory) {
        return ((FlatMemory) memory).readDouble(address(base, offset));
    }

    public static void memoryWriteByte(int base, byte value, int offset, Memory memory) {
        ((FlatMemory) memory).writeByte(address(base, offset), value);
    }

    public static void memoryWriteShort(int base, short value, int offset, Memory memory) {
        ((FlatMemory) memory).writeShort(address(base, offset), value);
    }

    public static void memoryWriteInt(int base, int value, int offset, Memory memory) {
        ((FlatMemory) memory).writeI32(address(base, offset), value);
    }

    public static void memoryWriteLong(int base, long value, int offset, Memory memory) {
        ((FlatMemory) memory).writeLong(address(base, offset), value);
    }

    public static void memoryWriteFloat(int base, float value, int offset, Memory memory) {
        ((FlatMemory) memory).writeF32(address(base, offset), value);
    }

    public static void memoryWriteDouble(int base, double value, int offset, Memory memory) {
        ((FlatMemory) memory).writeF64(address(base, offset), value);
    }

    /**
     * With a small offset, which is what nearly all have, a negative base needs no check of its own: the sum is negative
     * as well, or so small that it is a null pointer.
     */
    private static int address(int base, int offset) {
        boolean isSmall = offset >= 0 && offset <= FlatMemory.LOWEST;
        return isSmall || base >= 0 ? base + offset : base;
    }
}
