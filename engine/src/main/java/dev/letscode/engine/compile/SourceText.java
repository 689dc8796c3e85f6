package dev.letscode.engine.compile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    /** Without UTF-8's byte order mark, at which some compilers stumble. */
    SourceText withoutByteOrderMark() {
        boolean hasMark = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        return hasMark ? new SourceText(name, Arrays.copyOfRange(content, 3, content.length), executable) : this;
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
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0xB) {
                return false;
            }
        }
        return true;
    }
}
