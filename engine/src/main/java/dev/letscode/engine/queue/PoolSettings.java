package dev.letscode.engine.queue;

import java.time.Duration;

/**
 * How many workers there are.
 *
 * @param minimum of workers, which are there from the start
 * @param maximum of workers
 * @param waitingPerWorker of work, above which there are too few workers
 * @param idle time after which a worker goes
 */
public record PoolSettings(int minimum, int maximum, int waitingPerWorker, Duration idle) {

    public PoolSettings {
        if (minimum < 1 || maximum < minimum || waitingPerWorker < 0) {
            throw new IllegalArgumentException("no pool has " + minimum + " to " + maximum
                    + " workers and one more for every " + waitingPerWorker + " that wait");
        }
        if (idle.isNegative()) {
            throw new IllegalArgumentException("a worker cannot be idle for " + idle);
        }
    }

    /** How many more workers are needed now; 0 if there are enough, or as many as there may be. */
    public int missing(int workers, int waiting) {
        int wanted = waitingPerWorker == 0 ? workers + waiting : (waiting + waitingPerWorker - 1) / waitingPerWorker;
        return Math.max(Math.max(minimum, Math.min(maximum, wanted)) - workers, 0);
    }

    /** Whether a worker that has been idle for this long may go. */
    public boolean isTooMany(int workers, Duration idleFor) {
        return workers > minimum && idleFor.compareTo(idle) >= 0;
    }
}
