package dev.letscode.sandbox.protocol;

/** The first byte of each frame; the names are those of {@code sandbox/native/init.h}. */
public final class FrameType {

    public static final byte POLICY = 'Y';
    public static final byte RUN = 'R';
    public static final byte STDIN = 'I';
    public static final byte STDIN_END = 'E';
    public static final byte CLOSE_STDOUT = 'O';
    public static final byte KILL = 'K';
    public static final byte WRITE = 'W';
    public static final byte DATA = 'D';
    public static final byte END = 'F';
    public static final byte COLLECT = 'G';
    public static final byte RESET = 'Z';
    public static final byte READY = 'S';
    public static final byte STDOUT = '1';
    public static final byte STDERR = '2';
    public static final byte CREDIT = 'C';
    public static final byte STDIN_CLOSED = 'P';
    public static final byte CALLS = 'L';
    public static final byte RESULT = 'T';
    public static final byte FILE = 'N';
    public static final byte REFUSED = 'X';
    public static final byte MEASURE = 'M';
    public static final byte MEMORY = 'U';

    /** A file of a mount, by its name in the guest's eyes; else as {@link #WRITE}. Only workers know it. */
    public static final byte SHOW = 'H';

    /** After a {@link #RESULT}: it is the last one, and the process about to end. Only workers say so. */
    public static final byte UNFIT = 'Q';

    private FrameType() {}
}
