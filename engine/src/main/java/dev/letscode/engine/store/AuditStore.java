package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.AuditRules;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.audit.ChainReport;
import dev.letscode.engine.audit.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The log of security, which is only ever added to, and the evidence, which is kept for some time. Each entry has a
 * digest that is made of all of it and of the digest of the entry before; the digest of the last one is also in a file
 * beside an embedded store, so that entries that are missing at the end are missed. Thread-safe.
 */
public final class AuditStore {

    private static final int LAST_ENTRIES = 5;

    private final Access access;
    private final Optional<HeadFile> headFile;

    AuditStore(Access access, Optional<HeadFile> headFile) {
        this.access = access;
        this.headFile = headFile;
    }

    /** Entries, the oldest first. */
    public List<AuditEntry> list(AuditQuery query) throws StoreException {
        List<AuditEntry> entries = new ArrayList<>();
        for (AuditRows.Stored stored : access.read(handle -> AuditRows.list(handle, query))) {
            entries.add(stored.row().entry(stored.hasEvidence()));
        }
        return entries;
    }

    /** What an entry is kept with; empty if it never had any, or its time is over. */
    public Optional<Evidence> evidence(long entry) throws StoreException {
        return access.read(handle -> AuditRows.evidence(handle, entry));
    }

    /** The accounts that somebody has to look at, with the entries that say so. */
    public List<AuditEntry> flagged() throws StoreException {
        List<AuditEntry> entries = new ArrayList<>();
        for (long number : access.read(AuditFlags::open)) {
            entries.addAll(list(AuditQuery.ALL.after(number - 1).withMost(1)));
        }
        return entries;
    }

    /** Notes a violation by what is in no history; one by a submission is noted with its verdict. */
    public void add(Caught caught, Instant now) throws StoreException {
        access.write(handle -> {
            AuditRows.append(handle, now, caught.violation(), Optional.of(caught.evidence()));
            new AuditDetection(handle, AuditRules.DEFAULT, now).after(caught.violation());
            return true;
        });
        noteHead();
    }

    /**
     * Notes that somebody has looked at an account.
     *
     * @return false if it was not flagged, and nothing was noted
     */
    public boolean review(AuditRecord.Reviewed review, Instant now) throws StoreException {
        boolean isNoted = access.write(handle -> {
            boolean isOpen = AuditFlags.find(handle, review.account())
                    .filter(AuditFlags.Flag::isOpen)
                    .isPresent();
            if (isOpen) {
                AuditRows.append(handle, now, review, Optional.empty());
            }
            return isOpen;
        });
        noteHead();
        return isNoted;
    }

    /**
     * Removes the evidence of what is older, and notes that.
     *
     * @return how many entries had any
     */
    public long removeEvidence(Instant before, Instant now) throws StoreException {
        long removed = access.write(handle -> {
            long entries = AuditRows.removeEvidence(handle, before);
            if (entries > 0) {
                AuditRows.append(handle, now, new AuditRecord.EvidenceRemoved(before, entries), Optional.empty());
            }
            return entries;
        });
        noteHead();
        return removed;
    }

    /** Notes that the store was put back, and what was there instead. */
    void noteRestored(AuditRecord.Restored restored, Instant now) throws StoreException {
        access.write(handle -> {
            AuditRows.append(handle, now, restored, Optional.empty());
            return true;
        });
        noteHead();
    }

    /** The end of the log. */
    public ChainHead head() throws StoreException {
        return access.read(AuditRows::head);
    }

    /** Writes the end of the log down, apart from it. */
    void noteHead() throws StoreException {
        if (headFile.isPresent()) {
            headFile.get().advance(head());
        }
    }

    /**
     * Looks whether the log ends as it was noted to, and its last entries follow each other; if so, its end is noted.
     *
     * @return what is wrong
     */
    List<String> verifyEnd() throws StoreException {
        List<String> problems = new ArrayList<>();
        List<ChainHead> noted = new ArrayList<>();
        headFile.flatMap(file -> file.read(problems::add))
                .filter(head -> head.number() > 0)
                .ifPresent(noted::add);
        List<AuditRows.Stored> end = access.read(handle -> AuditRows.list(handle, AuditQuery.ALL.newest(LAST_ENTRIES)));
        ChainHead before = ChainHead.EMPTY;
        if (!end.isEmpty()) {
            ChainedRow first = end.getFirst().row();
            before = new ChainHead(first.number() - 1, first.previous());
        }
        if (!noted.isEmpty() && noted.getFirst().number() <= before.number()) {
            requireEntry(noted.removeFirst(), problems);
        }
        ChainVerifier verifier = new ChainVerifier(before, noted, problems);
        for (AuditRows.Stored stored : end) {
            verifier.read(stored, evidence(stored.row().number()));
        }
        List<String> found = verifier.report().problems();
        if (found.isEmpty()) {
            noteHead();
        }
        return found;
    }

    private void requireEntry(ChainHead noted, List<String> problems) throws StoreException {
        boolean isThere =
                access
                        .read(handle -> AuditRows.list(
                                handle, AuditQuery.ALL.after(noted.number() - 1).withMost(1)))
                        .stream()
                        .anyMatch(entry -> entry.row().number() == noted.number()
                                && entry.digest().equals(noted.digest()));
        if (!isThere) {
            problems.add("entry " + noted.number() + " is not the one that was noted: the log was written anew");
        }
    }

    /**
     * Reads the whole log and all evidence.
     *
     * @param noted an end of it that somebody has noted, which has to be in it
     */
    public ChainReport verify(Optional<ChainHead> noted) throws StoreException {
        List<ChainHead> heads = new ArrayList<>();
        noted.ifPresent(heads::add);
        List<String> problems = new ArrayList<>();
        if (headFile.isPresent()) {
            headFile.get().read(problems::add).ifPresent(heads::add);
        }
        ChainVerifier verifier = new ChainVerifier(ChainHead.EMPTY, heads, problems);
        AuditQuery query = AuditQuery.ALL;
        while (true) {
            AuditQuery next = query;
            List<AuditRows.Stored> page = access.read(handle -> AuditRows.list(handle, next));
            if (page.isEmpty()) {
                return verifier.report();
            }
            for (AuditRows.Stored stored : page) {
                verifier.read(stored, evidence(stored.row().number()));
            }
            query = query.after(page.getLast().row().number());
        }
    }
}
