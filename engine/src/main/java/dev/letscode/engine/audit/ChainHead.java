package dev.letscode.engine.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An end of the log: who has noted it can tell later whether everything up to there is still as it was.
 *
 * @param number of the last entry; 0 if there is none
 * @param digest of it, 64 hexadecimal digits; zeros if there is none
 */
public record ChainHead(long number, String digest) {

    /** The end of an empty log. */
    public static final ChainHead EMPTY = new ChainHead(0, "0".repeat(64));

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ChainHead parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an end of a log, such as 12:0a3f…: " + text);
        }
        return new ChainHead(Long.parseLong(matcher.group(1)), matcher.group(2));
    }

    @Override
    public String toString() {
        return number + ":" + digest;
    }
}
