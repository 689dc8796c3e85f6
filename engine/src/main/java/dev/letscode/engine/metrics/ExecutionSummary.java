package dev.letscode.engine.metrics;

import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All judgements with one verdict that ended within a part of a time range.
 *
 * @param start of the part
 * @param count of judgements
 * @param meanWait until a worker took them up
 * @param meanJudged from then on until their end
 * @param meanCpu of their slowest tests, as far as that was measured
 * @param mostCpu of them
 * @param mostMemoryBytes of them
 */
public record ExecutionSummary(
        Instant start,
        Verdict verdict,
        long count,
        Duration meanWait,
        Duration meanJudged,
        Optional<Duration> meanCpu,
        Optional<Duration> mostCpu,
        OptionalLong mostMemoryBytes) {}
