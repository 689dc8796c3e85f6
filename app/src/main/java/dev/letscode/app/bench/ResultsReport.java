package dev.letscode.app.bench;

/**
 * The result of {@code letscode bench --results}; also its JSON.
 *
 * @param onScreen whether there was a screen; without one the toolkit's thread copies each picture point by point
 * @param results that came into the table
 * @param perSecond that came, as they were counted
 * @param frame from one picture to the next
 * @param longestMillis the longest time from one picture to the next
 * @param over100Millis how often that was longer than 100 ms
 * @param behindMillis from the last result until the table had all
 */
public record ResultsReport(
        Machine machine,
        boolean onScreen,
        int results,
        double perSecond,
        Spread frame,
        double longestMillis,
        int over100Millis,
        double behindMillis) {}
