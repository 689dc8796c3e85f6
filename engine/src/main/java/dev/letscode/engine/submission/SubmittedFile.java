package dev.letscode.engine.submission;

import java.nio.charset.StandardCharsets;

/**
 * A file of a submitted source. Immutable.
 *
 * <p>Not a record, since its content is copied on both ways.
 */
public final class SubmittedFile {

    private final String name;
    private final byte[] content;

    /** @param name as its author called it: relative, folders separated by {@code /} */
    public SubmittedFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    int bytes() {
        return content.length;
    }

    /** Whether it has nothing that could be read: white space, marks without a width, or nothing at all. */
    boolean isBlank() {
        return new String(content, StandardCharsets.UTF_8)
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
