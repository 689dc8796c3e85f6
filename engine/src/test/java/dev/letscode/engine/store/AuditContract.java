package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.AuditRecord.Pattern;
import dev.letscode.engine.audit.AuditRules;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every store does with the log of security, whatever keeps its tables. Each test has a time of its own. */
interface AuditContract {

    Instant START = Instant.parse("2030-01-01T00:00:00Z");
    SubmissionIds IDS = new SubmissionIds(InstantSource.system(), new Random(7), Optional.empty());

    Store store();

    private SubmissionId violate(String account, String action, String print, Instant at) throws StoreException {
        SubmissionId id = IDS.next();
        Caught caught = Offences.caught(id, account, action, print);
        store().access().write(handle -> {
            AuditRows.append(handle, at, caught.violation(), Optional.of(caught.evidence()));
            new AuditDetection(handle, AuditRules.DEFAULT, at).after(caught.violation());
            return true;
        });
        store().audit().noteHead();
        return id;
    }

    private List<AuditRecord> incidents(Pattern pattern, Instant from) throws StoreException {
        return store()
                .audit()
                .list(AuditQuery.ALL
                        .ofKind(AuditRecord.Incident.class)
                        .between(Optional.of(from), Optional.of(from.plus(Duration.ofDays(2)))))
                .stream()
                .map(AuditEntry::what)
                .filter(what -> ((AuditRecord.Incident) what).pattern() == pattern)
                .toList();
    }

    @Test
    default void a_flag_stays_until_somebody_has_looked_and_what_was_before_counts_no_more() throws Exception {
        Instant at = START;
        for (int i = 0; i < 8; i++) {
            violate("flagged", "ptrace" + i, "print " + i, at.plusSeconds(i));
        }
        assertThat(store().audit().flagged()).extracting(AuditEntry::account).contains(Optional.of("flagged"));
        assertThat(store().audit().list(AuditQuery.ALL.ofAccount("flagged").ofKind(AuditRecord.Flagged.class)))
                .extracting(AuditEntry::what)
                .containsExactly(new AuditRecord.Flagged("flagged", 6, at));

        AuditRecord.Reviewed review = new AuditRecord.Reviewed("flagged", "jury", "an exercise about system calls");
        assertThat(store().audit().review(review, at.plusSeconds(60))).isTrue();
        assertThat(store().audit().review(review, at.plusSeconds(61))).isFalse();
        for (int i = 0; i < 5; i++) {
            violate("flagged", "reboot", "print " + i, at.plusSeconds(100 + i));
        }
        assertThat(store().audit().flagged()).extracting(AuditEntry::account).doesNotContain(Optional.of("flagged"));
        violate("flagged", "reboot", "print", at.plusSeconds(110));
        assertThat(store().audit().flagged()).extracting(AuditEntry::account).contains(Optional.of("flagged"));
    }

    @Test
    default void judging_a_submission_again_is_no_further_violation_of_its_author() throws Exception {
        Instant at = START.plus(Duration.ofDays(10));
        SubmissionId id = IDS.next();
        for (int i = 0; i < 7; i++) {
            Caught caught = Offences.caught(id, "rejudged", "ptrace", "rejudged");
            int second = i;
            store().access().write(handle -> {
                AuditRows.append(handle, at.plusSeconds(second), caught.violation(), Optional.empty());
                new AuditDetection(handle, AuditRules.DEFAULT, at.plusSeconds(second)).after(caught.violation());
                return true;
            });
        }
        assertThat(store().audit().flagged()).extracting(AuditEntry::account).doesNotContain(Optional.of("rejudged"));
    }

    @Test
    default void the_same_source_of_two_accounts_is_an_incident_and_each_further_account_another() throws Exception {
        Instant at = START.plus(Duration.ofDays(20));
        SubmissionId first = violate("copied", "ptrace", "tokens:same", at);
        violate("copied", "ptrace", "tokens:same", at.plusSeconds(1));
        assertThat(incidents(Pattern.SAME_SOURCE, at)).isEmpty();

        SubmissionId second = violate("copier", "ptrace", "tokens:same", at.plus(Duration.ofHours(20)));
        violate("copier", "ptrace", "tokens:same", at.plus(Duration.ofHours(21)));
        violate("third", "ptrace", "tokens:same", at.plus(Duration.ofHours(30)));

        assertThat(incidents(Pattern.SAME_SOURCE, at))
                .satisfiesExactly(
                        one -> {
                            AuditRecord.Incident incident = (AuditRecord.Incident) one;
                            assertThat(incident.accounts()).containsExactly("copied", "copier");
                            assertThat(incident.submissions())
                                    .hasSize(3)
                                    .startsWith(first)
                                    .endsWith(second);
                        },
                        one -> assertThat(((AuditRecord.Incident) one).accounts())
                                .containsExactly("copied", "copier", "third"));
    }

    @Test
    default void the_same_violation_of_three_accounts_within_an_hour_is_one_incident() throws Exception {
        Instant at = START.plus(Duration.ofDays(30));
        violate("a1", "kexec_load", "p1", at);
        violate("a2", "kexec_load", "p2", at.plus(Duration.ofMinutes(30)));
        violate("a1", "kexec_load", "p3", at.plus(Duration.ofMinutes(31)));
        // the first is exactly an hour ago
        violate("a4", "bpf", "p4", at.plus(Duration.ofMinutes(40)));
        assertThat(incidents(Pattern.SAME_VIOLATION, at)).isEmpty();
        violate("a3", "kexec_load", "p5", at.plus(Duration.ofMinutes(59)));
        violate("a5", "kexec_load", "p6", at.plus(Duration.ofMinutes(60)));

        assertThat(incidents(Pattern.SAME_VIOLATION, at)).singleElement().satisfies(one -> {
            assertThat(((AuditRecord.Incident) one).subject()).isEqualTo("native: kexec_load");
            assertThat(((AuditRecord.Incident) one).accounts()).containsExactlyInAnyOrder("a1", "a2", "a3");
        });
    }

    @Test
    default void twenty_violations_within_five_minutes_are_one_incident_whoever_they_are_from() throws Exception {
        Instant at = START.plus(Duration.ofDays(40));
        for (int i = 0; i < 25; i++) {
            violate("burst" + i, "action" + i, "burst " + i, at.plusSeconds(10L * i));
            assertThat(incidents(Pattern.BURST, at)).hasSize(i < 19 ? 0 : 1);
        }
    }

    @Test
    default void whatever_is_changed_in_the_log_is_seen() throws Exception {
        Instant at = START.plus(Duration.ofDays(50));
        for (int i = 0; i < 5; i++) {
            violate("tampered", "ptrace", "tampered", at.plusSeconds(i));
        }
        List<AuditEntry> log = store().audit().list(AuditQuery.ALL);
        ChainHead noted = log.getLast().head();
        long last = noted.number();
        store().audit().noteHead();
        assertThat(store().audit().verify(Optional.of(noted)).problems()).isEmpty();
        execute("create table saved_entry as select * from audit_entry");
        execute("create table saved_evidence as select * from evidence");

        assertThat(seen("update audit_entry set account = 'somebody else' where number = " + (last - 3)))
                .contains("entry " + (last - 3) + " was altered");
        assertThat(seen("update audit_entry set digest = '" + "a".repeat(64) + "' where number = " + (last - 3)))
                .contains(
                        "entry " + (last - 3) + " was altered",
                        "entry " + (last - 2) + " does not follow entry " + (last - 3)
                                + ": one of them was altered or exchanged");
        assertThat(seen("update evidence set content = (select content from evidence where kind = 'INPUT' and entry = "
                        + last + ") where kind = 'SOURCE' and entry = " + (last - 4)))
                .containsExactly("the evidence of entry " + (last - 4) + " was altered");
        assertThat(seen("delete from evidence where entry = " + (last - 4)))
                .containsExactly("the evidence of entry " + (last - 4) + " is missing");
        assertThat(seen(
                        "delete from evidence where entry = " + (last - 3),
                        "delete from audit_entry where number = " + (last - 3)))
                .contains("entry " + (last - 3) + " is missing");
        // two entries change places, each with its own digests and evidence
        assertThat(seen(
                        "delete from evidence",
                        "update audit_entry set number = -1 where number = " + (last - 3),
                        "update audit_entry set number = " + (last - 3) + " where number = " + (last - 4),
                        "update audit_entry set number = " + (last - 4) + " where number = -1"))
                .contains("entry " + (last - 4) + " was altered", "entry " + (last - 3) + " was altered");
        // what is left is a whole chain, but its end is noted elsewhere
        assertThat(seen(
                        "delete from evidence where entry > " + (last - 2),
                        "delete from audit_entry where number > " + (last - 2)))
                .contains("the log ends with entry " + (last - 2) + ", but had entry " + last + ": it was cut off");
        assertThat(seen("delete from evidence", "delete from audit_entry"))
                .contains("the log ends with entry 0, but had entry " + last + ": it was cut off");

        assertThat(store().audit().verify(Optional.of(noted)).isWhole()).isTrue();
        execute("drop table saved_evidence");
        execute("drop table saved_entry");
    }

    /** What is said of the log after something was done to it; then all is as it was. */
    private List<String> seen(String... statements) throws StoreException {
        execute(statements);
        List<String> problems = store().audit().verify(Optional.empty()).problems();
        execute(
                "delete from evidence",
                "delete from audit_entry",
                "insert into audit_entry select * from saved_entry",
                "insert into evidence select * from saved_evidence");
        return problems;
    }

    private void execute(String... statements) throws StoreException {
        store().access().write(handle -> {
            List.of(statements).forEach(sql -> handle.execute(sql));
            return true;
        });
    }

    @Test
    default void a_log_that_was_written_anew_is_seen_by_whoever_has_noted_its_end() throws Exception {
        Instant at = START.plus(Duration.ofDays(60));
        violate("anew", "ptrace", "anew", at);
        ChainHead mine = new ChainHead(store().audit().head().number(), "b".repeat(64));

        assertThat(store().audit().verify(Optional.of(mine)).problems())
                .containsExactly("entry " + mine.number() + " is not the one that was noted: the log was written anew");
    }

    @Test
    default void evidence_goes_when_its_time_is_over_and_the_log_is_still_whole() throws Exception {
        Instant at = START.minus(Duration.ofDays(500));
        List<SubmissionId> old = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            old.add(violate("aged", "ptrace", "aged" + i, at.plus(Duration.ofDays(i))));
        }
        List<AuditEntry> before = store().audit().list(AuditQuery.ALL.ofAccount("aged"));
        assertThat(before).allMatch(AuditEntry::hasEvidence);

        long removed = store().audit().removeEvidence(at.plus(Duration.ofDays(2)), at.plus(Duration.ofDays(32)));

        assertThat(removed).isEqualTo(2);
        List<AuditEntry> after = store().audit().list(AuditQuery.ALL.ofAccount("aged"));
        assertThat(after).extracting(AuditEntry::hasEvidence).containsExactly(false, false, true);
        assertThat(after)
                .extracting(AuditEntry::head)
                .isEqualTo(before.stream().map(AuditEntry::head).toList());
        assertThat(store().audit()
                        .evidence(after.getLast().number())
                        .orElseThrow()
                        .parts())
                .hasSize(3);
        assertThat(store().audit().verify(Optional.empty()).problems()).isEmpty();
        assertThat(old).hasSize(3);
    }
}
