package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.audit.ChainReport;
import dev.letscode.engine.audit.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the log from its first entry to its last, and says what is not as it was written. */
final class ChainVerifier {

    private static final int MOST_PROBLEMS = 100;

    /** An entry whose evidence is gone, which a later entry has to tell. */
    private record Gone(long number, Instant at) {}

    private final List<ChainHead> expected;
    private final List<String> problems;
    private final List<Gone> gone = new ArrayList<>();
    private ChainHead last;
    private long entries;
    private long withEvidence;

    /**
     * One reading.
     *
     * @param before the entry before the first one that is read
     * @param expected ends of the log that were noted
     * @param problems that are known already
     */
    ChainVerifier(ChainHead before, List<ChainHead> expected, List<String> problems) {
        this.last = before;
        this.expected = new ArrayList<>(expected);
        this.problems = problems;
    }

    private void problem(String text) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(text);
        }
    }

    void read(AuditRows.Stored stored, Optional<Evidence> evidence) {
        ChainedRow row = stored.row();
        long number = row.number();
        entries++;
        if (number != last.number() + 1) {
            problem(
                    number == last.number() + 2
                            ? "entry " + (number - 1) + " is missing"
                            : "entries " + (last.number() + 1) + " to " + (number - 1) + " are missing");
        } else if (!row.previous().equals(last.digest())) {
            problem("entry " + number + " does not follow entry " + last.number()
                    + ": one of them was altered or exchanged");
        }
        if (!row.digest().equals(stored.digest())) {
            problem("entry " + number + " was altered");
        }
        checkEvidence(row, evidence);
        last = new ChainHead(number, stored.digest());
        expected.removeIf(head -> head.number() == number && isSame(head));
        if (row.kind().equals(AuditRecord.EvidenceRemoved.class.getSimpleName())) {
            takeRemoval(row);
        }
    }

    private boolean isSame(ChainHead head) {
        if (!head.digest().equals(last.digest())) {
            problem("entry " + head.number() + " is not the one that was noted: the log was written anew");
        }
        return true;
    }

    private void checkEvidence(ChainedRow row, Optional<Evidence> evidence) {
        if (evidence.isPresent()) {
            withEvidence++;
            if (!evidence.map(Evidence::digest).equals(row.evidence())) {
                problem("the evidence of entry " + row.number() + " was altered");
            }
        } else if (row.evidence().isPresent()) {
            gone.add(new Gone(row.number(), row.at()));
        }
    }

    private void takeRemoval(ChainedRow row) {
        try {
            if (StoredJson.audit(row.body()) instanceof AuditRecord.EvidenceRemoved(Instant before, long _)) {
                gone.removeIf(one -> one.at().isBefore(before));
            }
        } catch (StoreException e) {
            problem("entry " + row.number() + " cannot be read: " + e.getMessage());
        }
    }

    ChainReport report() {
        gone.forEach(one -> problem("the evidence of entry " + one.number() + " is missing"));
        expected.forEach(head -> problem(
                head.number() == 0
                        ? "the log begins before it was noted to be empty"
                        : "the log ends with entry " + last.number() + ", but had entry " + head.number()
                                + ": it was cut off"));
        return new ChainReport(entries, last, withEvidence, problems);
    }
}
