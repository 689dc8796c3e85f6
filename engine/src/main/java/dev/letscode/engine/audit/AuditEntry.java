package dev.letscode.engine.audit;

import dev.letscode.engine.submission.SubmissionId;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the log.
 *
 * @param number from 1, without gaps
 * @param at when, to the millisecond
 * @param account that it is about, if it is about one
 * @param submission that it is about, if it is about one
 * @param what it tells
 * @param hasEvidence whether source, input and trace are still kept
 * @param head the end of the log that it was when it was written
 */
public record AuditEntry(
        long number,
        Instant at,
        Optional<String> account,
        Optional<SubmissionId> submission,
        AuditRecord what,
        boolean hasEvidence,
        ChainHead head) {}
