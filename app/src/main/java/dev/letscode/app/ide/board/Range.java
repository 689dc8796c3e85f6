package dev.letscode.app.ide.board;

import dev.letscode.app.ide.words.Word;
import java.time.Duration;
import java.time.Instant;

/** How far back a dashboard looks, and in which parts. */
public enum Range {
    QUARTER(Word.BOARD_QUARTER, Duration.ofMinutes(1), 15),
    HOUR(Word.BOARD_HOUR, Duration.ofMinutes(1), 60),
    DAY(Word.BOARD_DAY, Duration.ofMinutes(15), 96),
    WEEK(Word.BOARD_WEEK, Duration.ofHours(2), 84),
    MONTH(Word.BOARD_MONTH, Duration.ofHours(6), 120);

    private final Word label;
    private final Duration part;
    private final int parts;

    Range(Word label, Duration part, int parts) {
        this.label = label;
        this.part = part;
        this.parts = parts;
    }

    Word label() {
        return label;
    }

    /** As long as each part; the newest one has only begun. */
    public Duration part() {
        return part;
    }

    public int parts() {
        return parts;
    }

    /** Where the first part begins, of those of which the newest one has a moment in it. */
    public Instant start(Instant now) {
        long millis = part.toMillis();
        long newest = Math.floorDiv(now.toEpochMilli(), millis) * millis;
        return Instant.ofEpochMilli(newest - (parts - 1) * millis);
    }

    /** The end of the newest part. */
    public Instant end(Instant now) {
        return start(now).plus(part.multipliedBy(parts));
    }
}
