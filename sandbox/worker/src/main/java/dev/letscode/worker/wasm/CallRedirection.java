package dev.letscode.worker.wasm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;

/**
 * Sends calls of one class's static methods to another class, by changing the constants of a class file that name them;
 * the code stays as it is.
 *
 * @param from internal name of the class whose methods are called, such as {@code java/lang/Math}
 * @param to internal name of the class that is to be called instead
 * @param methods name and descriptor, one after the other without a space, of those that {@code to} has
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-4.html#jvms-4.4">the constant pool</a>
 */
record CallRedirection(String from, String to, Set<String> methods) implements Function<byte[], byte[]> {

    private static final int POOL = 8;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;

    CallRedirection {
        methods = Set.copyOf(methods);
    }

    @Override
    public byte[] apply(byte[] classFile) {
        byte[] copy = classFile.clone();
        ByteBuffer file = ByteBuffer.wrap(copy);
        int count = Short.toUnsignedInt(file.getShort(POOL));
        int[] entries = new int[count];
        int end = index(file, entries);
        boolean changed = false;
        for (int entry : entries) {
            if (entry > 0 && file.get(entry) == METHOD && isRedirected(file, entries, entry)) {
                file.putShort(entry + 1, (short) (count + 1));
                changed = true;
            }
        }
        return changed ? withClass(copy, count, end) : classFile;
    }

    /** Finds where each constant begins; returns where the last one ends. */
    private static int index(ByteBuffer file, int[] entries) {
        int at = POOL + 2;
        for (int i = 1; i < entries.length; i++) {
            entries[i] = at;
            int tag = file.get(at);
            switch (tag) {
                case UTF8 -> at += 3 + Short.toUnsignedInt(file.getShort(at + 1));
                case 5, 6 -> {
                    at += 9;
                    i++; // a long or a double takes two numbers
                }
                case CLASS, 8, 16, 19, 20 -> at += 3;
                case 15 -> at += 4;
                case 3, 4, 9, METHOD, 11, 12, 17, 18 -> at += 5;
                default -> throw new IllegalArgumentException("a class file has an unknown constant of kind " + tag);
            }
        }
        return at;
    }

    private boolean isRedirected(ByteBuffer file, int[] entries, int method) {
        int owner = entries[Short.toUnsignedInt(file.getShort(method + 1))];
        if (!text(file, entries, owner + 1).equals(from)) {
            return false;
        }
        int nameAndType = entries[Short.toUnsignedInt(file.getShort(method + 3))];
        return methods.contains(text(file, entries, nameAndType + 1) + text(file, entries, nameAndType + 3));
    }

    /** The text that is named at a place of the file. Names and types here are ASCII. */
    private static String text(ByteBuffer file, int[] entries, int at) {
        int entry = entries[Short.toUnsignedInt(file.getShort(at))];
        byte[] text = new byte[Short.toUnsignedInt(file.getShort(entry + 1))];
        file.get(entry + 3, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Adds two constants: the other class's name, and the class. */
    private byte[] withClass(byte[] file, int count, int end) {
        if (count + 2 > 0xffff) {
            throw new IllegalArgumentException("a class file has no room for another constant");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length + to.length() + 8);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(file, 0, POOL);
            out.writeShort(count + 2);
            out.write(file, POOL + 2, end - POOL - 2);
            out.writeByte(UTF8);
            out.writeUTF(to);
            out.writeByte(CLASS);
            out.writeShort(count);
            out.write(file, end, file.length - end);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
