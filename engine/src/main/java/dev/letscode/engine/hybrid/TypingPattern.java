package dev.letscode.engine.hybrid;

/**
 * What is known of how somebody changes a source. Immutable. Times are nanoseconds of one clock.
 *
 * @param changedAt when it was changed last, or opened
 * @param recent characters that were put in or taken out, of which half are forgotten after each {@value #HALF_SECONDS}
 *     seconds; as of {@code changedAt}
 * @param sinceTried characters that were put in or taken out since it was tested or submitted, or opened
 * @param tried how often it was tested or submitted since it was opened
 */
record TypingPattern(long changedAt, double recent, long sinceTried, int tried) {

    static final double HALF_SECONDS = 5;

    private static final double NANOS_PER_SECOND = 1e9;

    /** Of a source that has just been opened. */
    static TypingPattern opened(long now) {
        return new TypingPattern(now, 0, 0, 0);
    }

    /** After a change. */
    TypingPattern changed(int characters, long now) {
        return new TypingPattern(now, recentAt(now) + characters, sinceTried + characters, tried);
    }

    /** After it was tested or submitted. */
    TypingPattern triedOut() {
        return new TypingPattern(changedAt, recent, 0, tried + 1);
    }

    double pauseSeconds(long now) {
        return Math.max(0, now - changedAt) / NANOS_PER_SECOND;
    }

    double recentAt(long now) {
        return recent * Math.pow(0.5, pauseSeconds(now) / HALF_SECONDS);
    }
}
