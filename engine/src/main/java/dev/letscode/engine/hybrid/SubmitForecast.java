package dev.letscode.engine.hybrid;

/**
 * How sure it is that somebody who has a source open that parses completely will test or submit it as it is. A logistic
 * model of four things that one can see, with weights that were chosen and not fitted: there are no recordings of people to
 * fit them to. What they mean is in {@code docs/tiers.md}, and tested:
 *
 * <ul>
 *   <li>somebody who has just written a whole solution is believed to be done after a pause of some four seconds,
 *   <li>who corrects a few characters of what was tried before after little more than one,
 *   <li>who has opened a source and changed nothing after three,
 *   <li>and who goes on typing never.
 * </ul>
 */
final class SubmitForecast {

    /** Without a pause nobody is done. */
    private static final double NOTHING_KNOWN = -2;

    /** For each doubling of the pause, from one second on. */
    private static final double PAUSE = 1.8;

    private static final double LONGEST_PAUSE = 3;

    /** For each line or two that were written lately. */
    private static final double WRITING = -1;

    private static final double CHARACTERS = 50;
    private static final double MOST_WRITING = 3;

    /** Who has tried it before is likely to try it again. */
    private static final double TRIED = 0.8;

    /** A few characters after that look like a correction. */
    private static final double CORRECTED = 0.8;

    private static final int CORRECTION = 20;

    private SubmitForecast() {}

    /** From 0 to 1; at {@code now}, in nanoseconds of the pattern's clock. */
    static double confidence(TypingPattern pattern, long now) {
        double pause = Math.min(LONGEST_PAUSE, Math.log1p(pattern.pauseSeconds(now)) / Math.log(2));
        double writing = Math.min(MOST_WRITING, pattern.recentAt(now) / CHARACTERS);
        double sum = NOTHING_KNOWN + PAUSE * pause + WRITING * writing;
        if (pattern.tried() > 0) {
            sum += TRIED + (pattern.sinceTried() <= CORRECTION ? CORRECTED : 0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
