package dev.letscode.worker.wasm;

import java.lang.reflect.Field;
import java.nio.ByteOrder;
import sun.misc.Unsafe;

/**
 * Numbers in an array of bytes, the lowest byte first, as all machines have them that this runs on. Nothing is checked: who
 * calls this has made sure that the whole number lies within the array. The checks of {@code VarHandle} would come on top
 * of a guest's own: 2 to 15 % of the time of later runs, and twice the work for the JVM's compiler during the first
 * ({@code docs/adr/0017-unchecked-memory-of-guests.md}).
 */
@SuppressWarnings("removal") // the JDK has nothing else yet that checks once
final class UncheckedBytes {

    private static final Unsafe UNSAFE = unsafe();

    private UncheckedBytes() {}

    private static Unsafe unsafe() {
        if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
            throw new IllegalStateException("WebAssembly is little-endian, and this machine is not");
        }
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Java run time lets nobody read memory unchecked", e);
        }
    }

    static short getShort(byte[] bytes, int index) {
        return UNSAFE.getShort(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index);
    }

    static void putShort(byte[] bytes, int index, short value) {
        UNSAFE.putShort(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index, value);
    }

    static int getInt(byte[] bytes, int index) {
        return UNSAFE.getInt(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index);
    }

    static void putInt(byte[] bytes, int index, int value) {
        UNSAFE.putInt(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index, value);
    }

    static long getLong(byte[] bytes, int index) {
        return UNSAFE.getLong(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index);
    }

    static void putLong(byte[] bytes, int index, long value) {
        UNSAFE.putLong(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index, value);
    }

    static float getFloat(byte[] bytes, int index) {
        return UNSAFE.getFloat(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index);
    }

    static void putFloat(byte[] bytes, int index, float value) {
        UNSAFE.putFloat(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index, value);
    }

    static double getDouble(byte[] bytes, int index) {
        return UNSAFE.getDouble(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index);
    }

    static void putDouble(byte[] bytes, int index, double value) {
        UNSAFE.putDouble(bytes, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) index, value);
    }
}
