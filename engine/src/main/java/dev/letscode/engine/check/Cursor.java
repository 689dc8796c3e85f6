package dev.letscode.engine.check;

/** Where we are in a stream, counted as it goes by. */
final class Cursor {

    private long offset;
    private long line = 1;
    private long lineStart;

    void advance(int bytes) {
        offset += bytes;
    }

    /** @param lastLineFeed where the last of {@code lineFeeds} is among these bytes */
    void advance(int bytes, int lineFeeds, int lastLineFeed) {
        if (lineFeeds > 0) {
            line += lineFeeds;
            lineStart = offset + lastLineFeed + 1;
        }
        offset += bytes;
    }

    void advance(byte value) {
        offset++;
        if (value == '\n') {
            line++;
            lineStart = offset;
        }
    }

    /** The place {@code back} bytes ago, on the same line. */
    Position position(long back, long token) {
        return new Position(offset - back, line, offset - back - lineStart + 1, token);
    }
}
