package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.sandbox.files.Digests;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A row of {@code audit_entry}: all that its digest is made of, with the digest of the row before it. Whoever changes a
 * row, takes one out, puts one in or exchanges two makes digests wrong from there on; whoever makes all of them anew gets
 * another end of the log.
 *
 * @param kind simple name of the record
 * @param subject what was done, for comparing
 * @param body the record as JSON
 * @param evidence digest of it
 */
record ChainedRow(
        long number,
        Instant at,
        String kind,
        Optional<String> account,
        Optional<String> submission,
        Optional<String> subject,
        Optional<String> fingerprint,
        String body,
        Optional<String> evidence,
        String previous) {

    String digest() {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, previous);
        Digests.add(digest, Long.toString(number));
        Digests.add(digest, Long.toString(at.toEpochMilli()));
        Digests.add(digest, kind);
        add(digest, account);
        add(digest, submission);
        add(digest, subject);
        add(digest, fingerprint);
        Digests.add(digest, body);
        add(digest, evidence);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Optional<String> part) {
        Digests.add(digest, part.isPresent() ? "1" : "0");
        part.ifPresent(text -> Digests.add(digest, text));
    }

    ChainHead head() {
        return new ChainHead(number, digest());
    }

    /** @param hasEvidence whether that is still there */
    AuditEntry entry(boolean hasEvidence) throws StoreException {
        return new AuditEntry(
                number, at, account, submission.map(SubmissionId::new), StoredJson.audit(body), hasEvidence, head());
    }
}
