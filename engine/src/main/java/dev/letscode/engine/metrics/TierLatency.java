package dev.letscode.engine.metrics;

import dev.letscode.engine.language.Tier;
import java.time.Duration;
import java.time.Instant;

/**
 * How long those waited for their verdicts whose submissions a tier ran and that ended within a part of a time range: from
 * the submission to the verdict.
 *
 * @param start of the part
 * @param count of judgements
 * @param median of their times, interpolated
 * @param high the time that 95 % of them do not take longer than, interpolated
 */
public record TierLatency(Instant start, Tier tier, long count, Duration median, Duration high) {}
