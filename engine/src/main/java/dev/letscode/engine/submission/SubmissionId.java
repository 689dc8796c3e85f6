package dev.letscode.engine.submission;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Names a submission: a ULID (github.com/ulid/spec), which is 26 digits and capital letters. The first ten tell the
 * millisecond in which it was made, and so ids sort by time as texts.
 */
public record SubmissionId(String text) implements Comparable<SubmissionId> {

    static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int BITS = 5;
    private static final int TIME_DIGITS = 10;
    private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

    public SubmissionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id of a submission, which has 26 digits and letters: " + text);
        }
    }

    /** When it was made, to the millisecond. */
    public Instant time() {
        long millis = 0;
        for (int i = 0; i < TIME_DIGITS; i++) {
            millis = millis << BITS | DIGITS.indexOf(text.charAt(i));
        }
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public int compareTo(SubmissionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
