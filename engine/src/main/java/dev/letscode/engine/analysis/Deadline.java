package dev.letscode.engine.analysis;

import java.time.Duration;

/** Until when one step of reading may go on: a hostile source must not keep the reader for ever. */
final class Deadline {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final long until = System.nanoTime() + PATIENCE.toNanos();

    boolean isPast() {
        return System.nanoTime() - until > 0;
    }
}
