package dev.letscode.sandbox.init;

/** The first byte of each frame; the names are those of {@code sandbox/native/init.h}. */
final class FrameType {

    static final byte POLICY = 'Y';
    static final byte RUN = 'R';
    static final byte STDIN = 'I';
    static final byte STDIN_END = 'E';
    static final byte CLOSE_STDOUT = 'O';
    static final byte KILL = 'K';
    static final byte WRITE = 'W';
    static final byte DATA = 'D';
    static final byte END = 'F';
    static final byte COLLECT = 'G';
    static final byte RESET = 'Z';
    static final byte READY = 'S';
    static final byte STDOUT = '1';
    static final byte STDERR = '2';
    static final byte CREDIT = 'C';
    static final byte STDIN_CLOSED = 'P';
    static final byte CALLS = 'L';
    static final byte RESULT = 'T';
    static final byte FILE = 'N';
    static final byte REFUSED = 'X';
    static final byte MEASURE = 'M';
    static final byte MEMORY = 'U';

    private FrameType() {}
}
