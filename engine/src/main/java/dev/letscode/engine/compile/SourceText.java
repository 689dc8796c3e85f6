package dev.letscode.engine.compile;

import java.nio.charset.StandardCharsets;

/** One file of a source, read. Nobody changes its content. */
final class SourceText {

    private final String name;
    private final byte[] content;
    private final boolean executable;

    SourceText(String name, byte[] content, boolean executable) {
        this.name = name;
        this.content = content;
        this.executable = executable;
    }

    SourceText(String name, String content) {
        this(name, content.getBytes(StandardCharsets.UTF_8), false);
    }

    /** As its author called it. */
    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** Whether it may be started, as the scripts of a package's author are. */
    boolean executable() {
        return executable;
    }

    /** For looking at it only: what is not UTF-8 is replaced. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    boolean hasNul() {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank() {
        for (byte b : content) {
            // UTF-8's byte order mark is EF BB BF
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0xB && !isByteOrderMark(b)) {
                return false;
            }
        }
        return true;
    }

    private boolean isByteOrderMark(byte b) {
        return content.length <= 3 && (b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF);
    }
}
