package dev.letscode.engine.queue;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a piece of work stands.
 *
 * @param position from 1: the next one
 * @param expectedWait estimated until it starts; absent while nothing has been completed that it could be estimated from
 */
public record Standing(int position, Optional<Duration> expectedWait) {}
