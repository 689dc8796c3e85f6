package dev.letscode.engine.queue;

import java.time.Duration;

/**
 * How a queue behaves.
 *
 * @param capacity tickets that may wait at once
 * @param lease time within which a worker has to keep a lease up
 */
public record QueueSettings(int capacity, Duration lease) {

    /** A hundred thousand, and ten seconds. */
    public static final QueueSettings DEFAULT = new QueueSettings(100_000, Duration.ofSeconds(10));

    public QueueSettings {
        if (capacity < 1) {
            throw new IllegalArgumentException("a queue needs room for one at least, not " + capacity);
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("a lease must last, not " + lease);
        }
    }
}
