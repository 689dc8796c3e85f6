package dev.letscode.problems.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * What {@link java.util.zip.ZipFile} doesn't tell about the entries of a zip: whether they are links, executable or
 * encrypted. From the central directory as PKWARE's APPNOTE.TXT describes it (sections 4.3.12 and 4.3.16); the Unix mode
 * is in the upper half of the external attributes.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final long LIMIT_BYTES = 64L << 20;
    private static final int MADE_BY_UNIX = 3;
    private static final int MADE_BY_MACOS = 19;

    private ZipDirectory() {}

    /** One entry; {@code mode} is the Unix mode or 0 when the zip doesn't have it. */
    record Attributes(int nameLength, boolean encrypted, int mode) {

        private static final int FILE_TYPE = 0170000;

        boolean isLink() {
            return (mode & FILE_TYPE) == 0120000;
        }

        boolean isSpecial() {
            int type = mode & FILE_TYPE;
            return type != 0 && type != 0100000 && type != 0040000 && type != 0120000;
        }

        boolean isExecutable() {
            return (mode & 0100) != 0;
        }
    }

    /** The attributes of all entries in the order of the directory. */
    static List<Attributes> read(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ)) {
            long size = channel.size();
            int tailLength = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = read(channel, size - tailLength, tailLength);
            int end = positionOfEnd(tail);
            int count = tail.getShort(end + 10) & 0xFFFF;
            long length = tail.getInt(end + 12) & 0xFFFFFFFFL;
            if (count == 0xFFFF || length == 0xFFFFFFFFL) {
                throw new ZipException("it is in the zip64 format, which packages don't need; pack it again without");
            }
            long start = size - tailLength + end - length;
            if (length > LIMIT_BYTES || start < 0) {
                throw new ZipException("its directory is damaged");
            }
            return entries(read(channel, start, (int) length), count);
        }
    }

    private static int positionOfEnd(ByteBuffer tail) throws ZipException {
        for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE && i + END_LENGTH + (tail.getShort(i + 20) & 0xFFFF) == tail.limit()) {
                return i;
            }
        }
        throw new ZipException("it is not a zip, or its end is missing");
    }

    private static List<Attributes> entries(ByteBuffer directory, int count) throws ZipException {
        List<Attributes> entries = new ArrayList<>();
        int at = 0;
        while (entries.size() < count) {
            if (at + HEADER_LENGTH > directory.limit() || directory.getInt(at) != HEADER_SIGNATURE) {
                throw new ZipException("its directory is damaged");
            }
            int madeBy = (directory.getShort(at + 4) & 0xFFFF) >>> 8;
            boolean encrypted = (directory.getShort(at + 8) & 1) != 0;
            int nameLength = directory.getShort(at + 28) & 0xFFFF;
            int extraLength = directory.getShort(at + 30) & 0xFFFF;
            int commentLength = directory.getShort(at + 32) & 0xFFFF;
            boolean unix = madeBy == MADE_BY_UNIX || madeBy == MADE_BY_MACOS;
            entries.add(new Attributes(nameLength, encrypted, unix ? directory.getInt(at + 38) >>> 16 : 0));
            at += HEADER_LENGTH + nameLength + extraLength + commentLength;
        }
        return entries;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new ZipException("it is shorter than it says");
            }
        }
        return buffer.flip();
    }
}
