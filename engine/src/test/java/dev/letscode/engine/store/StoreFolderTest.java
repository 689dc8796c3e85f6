package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a store as a whole, and what is done to it. */
final class StoreFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final SubmissionIds IDS = new SubmissionIds(InstantSource.system(), new Random(3), Optional.empty());

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private static SubmissionId judged(Store store, String account) throws StoreException {
        SubmissionId id = IDS.next();
        store.add(
                id,
                new NewSubmission(
                        account,
                        "ferries",
                        "c",
                        Optional.empty(),
                        List.of(new SubmittedFile("main.c", Offences.SOURCE.getBytes(StandardCharsets.UTF_8)))),
                NOW);
        Happening end = new Happening.Completed(Verdict.SECURITY_VIOLATION, "because", OptionalDouble.empty());
        store.complete(
                Offences.result(Verdict.SECURITY_VIOLATION),
                new SubmissionEvent(store.lastPosition() + 1, id, 1, NOW, end),
                Optional.of(Offences.caught(id, account, "ptrace", "tokens:1")));
        return id;
    }

    /** A store that so many submissions were judged in, and that was closed; the id of the last of them. */
    private SubmissionId leaveStore(int submissions) throws StoreException {
        try (Store store = Store.embedded(home(), remark -> {})) {
            for (int i = 1; i < submissions; i++) {
                judged(store, "ada");
            }
            return judged(store, "ada");
        }
    }

    private static List<SubmissionId> ids(Store store) throws StoreException {
        return store.history(HistoryQuery.ALL.withMost(HistoryQuery.MOST)).stream()
                .map(Submission::id)
                .toList()
                .reversed();
    }

    @Test
    void a_backup_that_another_asks_for_while_this_one_writes_has_all_that_was_written_before() throws Exception {
        Path file = folder.resolve("backup.zip");
        SubmissionId first;
        try (Store store = Store.embedded(home(), remark -> {})) {
            first = judged(store, "ada");
            Thread writing = Thread.ofVirtual().start(() -> {
                try {
                    while (!Thread.currentThread().isInterrupted()) {
                        judged(store, "ben");
                    }
                } catch (StoreException e) {
                    throw new IllegalStateException(e);
                }
            });

            // as another process does
            new StoreFolder(home()).backup(file);

            writing.interrupt();
            writing.join();
            assertThatThrownBy(() -> new StoreFolder(home()).backup(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("exists already");
        }
        assertThat(files(folder)).containsExactlyInAnyOrder("home", "backup.zip");
        Path other = folder.resolve("other");
        assertThat(new StoreFolder(other).restore(file, NOW)).isEmpty();
        try (Store restored = Store.embedded(other, remark -> {})) {
            assertThat(ids(restored)).startsWith(first);
            assertThat(restored.check().problems()).isEmpty();
        }
    }

    @Test
    void what_a_restore_replaces_is_kept_aside_and_the_log_tells_of_it() throws Exception {
        Path file = folder.resolve("backup.zip");
        SubmissionId before = leaveStore(1);
        new StoreFolder(home()).backup(file);
        SubmissionId after;
        String head;
        try (Store store = Store.embedded(home(), remark -> {})) {
            after = judged(store, "ben");
            head = store.audit().head().toString();
        }

        Path aside = new StoreFolder(home()).restore(file, NOW).orElseThrow();

        try (Store store = Store.embedded(home(), remark -> {})) {
            assertThat(ids(store)).containsExactly(before);
            assertThat(store.check().problems()).isEmpty();
            AuditRecord last =
                    store.audit().list(AuditQuery.ALL.newest(1)).getFirst().what();
            assertThat(last).isInstanceOfSatisfying(AuditRecord.Restored.class, restored -> {
                assertThat(restored.backup()).isEqualTo("backup.zip");
                assertThat(restored.replaced().toString()).isEqualTo(head);
            });
        }
        try (Store store = Store.embedded(aside, remark -> {})) {
            assertThat(ids(store)).containsExactly(before, after);
        }
    }

    @Test
    void ids_come_after_those_in_the_store_although_the_clock_was_put_back() throws Exception {
        try (Store store = Store.embedded(home(), remark -> {})) {
            SubmissionId last = judged(store, "ada");
            SubmissionIds later = new SubmissionIds(() -> Instant.EPOCH, new Random(1), store.lastId());

            SubmissionId next = later.next();
            assertThat(next).isGreaterThan(last);
            assertThat(later.next()).isGreaterThan(next);
        }
    }

    @Test
    void what_is_no_backup_changes_nothing() throws Exception {
        leaveStore(1);
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip at all");

        assertThatThrownBy(() -> new StoreFolder(home()).restore(text, NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("text.zip");
        assertThatThrownBy(() -> new StoreFolder(folder.resolve("nowhere")).backup(folder.resolve("b.zip")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store in");

        assertThat(files(home())).containsExactlyInAnyOrder("store.mv.db", "store.lock", "audit.head");
        try (Store store = Store.embedded(home(), remark -> {})) {
            assertThat(ids(store)).hasSize(1);
        }
    }

    @Test
    void a_damaged_store_is_refused_with_what_to_do_and_a_backup_puts_it_right() throws Exception {
        Path file = folder.resolve("backup.zip");
        leaveStore(20);
        new StoreFolder(home()).backup(file);
        Path database = home().resolve(Backup.DATABASE);
        overwrite(database, 0, (int) Files.size(database));
        byte[] broken = Files.readAllBytes(database);

        assertThatThrownBy(() -> Store.embedded(home(), remark -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(database.toString())
                .hasMessageContaining("letscode restore");
        Path aside = new StoreFolder(home()).restore(file, NOW).orElseThrow();

        assertThat(aside.resolve(Backup.DATABASE)).hasBinaryContent(broken);
        try (Store store = Store.embedded(home(), remark -> {})) {
            assertThat(ids(store)).hasSize(20);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @Test
    void a_file_that_was_torn_in_the_middle_of_a_write_opens_or_says_what_is_wrong() throws Exception {
        leaveStore(20);
        byte[] whole = Files.readAllBytes(home().resolve(Backup.DATABASE));
        Random random = new Random(17);
        int opened = 0;
        for (int i = 0; i < 8; i++) {
            Path torn = Files.createDirectories(folder.resolve("torn" + i));
            Path database = Files.write(torn.resolve(Backup.DATABASE), whole);
            int from = random.nextInt(whole.length / 2, whole.length);
            try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
                channel.truncate(from);
            }
            try (Store store = Store.embedded(torn, remark -> {})) {
                StoreReport report = store.check();
                assertThat(report.submissions()).isLessThanOrEqualTo(20);
                opened++;
            } catch (StoreException e) {
                assertThat(e).hasMessageContaining(torn.toString());
            }
        }
        System.out.println(opened + " of 8 torn files could be opened");
    }

    private static void overwrite(Path file, int from, int bytes) throws IOException {
        byte[] noise = new byte[bytes];
        new Random(5).nextBytes(noise);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }

    @Test
    void what_does_not_fit_together_is_found() throws Exception {
        try (Store store = Store.embedded(home(), remark -> {})) {
            SubmissionId first = judged(store, "ada");
            SubmissionId second = judged(store, "ben");
            store.access().write(handle -> {
                handle.execute("update judgement set result = x'00' where submission = ?", first.text());
                handle.execute("update submission set state = 'JUDGING' where id = ?", second.text());
                handle.execute("update event set body = 'torn' where submission = ?", second.text());
                return true;
            });

            StoreReport report = store.check();

            assertThat(report.submissions()).isEqualTo(2);
            assertThat(report.problems())
                    .anyMatch(problem -> problem.contains("judgement 1 of " + first) && problem.contains("damaged"))
                    .anyMatch(problem -> problem.contains("another state") && problem.contains(second.text()))
                    .anyMatch(problem -> problem.startsWith("event "));
            assertThatThrownBy(() -> store.backup(folder.resolve("backup.zip")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not whole");
            assertThat(folder.resolve("backup.zip")).doesNotExist();
        }
    }

    @Test
    void what_a_killed_process_left_is_put_right_when_it_can_be_and_explained_when_not() throws Exception {
        SubmissionId judging;
        SubmissionId unjudged;
        SubmissionId altered;
        try (Store store = Store.embedded(home(), remark -> {})) {
            assertThat(store.opened()).isEqualTo(new StartReport(false, List.of(), List.of()));
            judging = judged(store, "ada");
            unjudged = judged(store, "ben");
            altered = judged(store, "eve");
            store.access().write(handle -> {
                handle.execute("update submission set state = 'JUDGING', verdict = null where id = ?", judging.text());
                handle.execute("update submission set state = 'QUEUED' where id = ?", unjudged.text());
                handle.execute("delete from judgement where submission = ?", unjudged.text());
                handle.execute("update source_file set content = x'20' where submission = ?", altered.text());
                handle.execute("update event set body = 'torn' where submission = ?", altered.text());
                return true;
            });
        }
        // as if that process had not come to its end
        Files.writeString(home().resolve("store.lock"), "999999999");
        List<String> remarks = new ArrayList<>();

        try (Store store = Store.embedded(home(), remarks::add)) {
            assertThat(store.opened().wasKilled()).isTrue();
            assertThat(store.opened().repaired())
                    .containsExactly(
                            judging + " was JUDGING for ever, and is COMPLETED as its judgement is",
                            unjudged + " was about to be judged by no judgement, and waits for one");
            assertThat(store.opened().problems())
                    .hasSize(2)
                    .contains("the source of " + altered + " is not what was submitted")
                    .anyMatch(problem -> problem.endsWith("of " + altered + " is damaged"));
            assertThat(remarks).singleElement().asString().contains("put right: " + judging, "letscode restore");
            assertThat(store.find(judging).orElseThrow().outcome().orElseThrow().verdict())
                    .isEqualTo(Verdict.SECURITY_VIOLATION);
            assertThat(store.unfinished()).extracting(Submission::id).containsExactly(unjudged);
            assertThatThrownBy(() -> store.submitted(altered)).isInstanceOf(DamagedException.class);
            assertThat(store.check().problems())
                    .hasSize(2)
                    .contains("the source of " + altered + " is not what was submitted");
        }
        remarks.clear();
        try (Store store = Store.embedded(home(), remarks::add)) {
            assertThat(store.opened()).isEqualTo(new StartReport(false, List.of(), List.of()));
            // what only somebody can do who has the file open
            store.access()
                    .write(handle -> handle.execute(
                            "delete from audit_entry where number = (select max(number) from audit_entry)"));
        }
        try (Store store = Store.embedded(home(), remarks::add)) {
            assertThat(store.opened().problems())
                    .singleElement()
                    .asString()
                    .startsWith("log of security: the log ends with entry ")
                    .endsWith("it was cut off");
            assertThat(remarks).hasSize(1);
        }
    }

    @Test
    void a_file_with_noise_in_it_is_refused_or_explained_with_what_to_do() throws Exception {
        leaveStore(100);
        byte[] whole = Files.readAllBytes(home().resolve(Backup.DATABASE));
        int noticed = 0;
        int quarter = (whole.length - 8192) / 4;
        for (int i = 0; i < 4; i++) {
            Path damaged = Files.createDirectories(folder.resolve("damaged" + i));
            Path database = Files.write(damaged.resolve(Backup.DATABASE), whole);
            Files.copy(home().resolve(HeadFile.NAME), damaged.resolve(HeadFile.NAME));
            Files.writeString(damaged.resolve("store.lock"), "999999999");
            overwrite(database, 8192 + i * quarter, quarter);
            List<String> remarks = new ArrayList<>();
            try (Store store = Store.embedded(damaged, remarks::add)) {
                if (!store.opened().problems().isEmpty()) {
                    noticed++;
                    assertThat(remarks).anyMatch(remark -> remark.contains("letscode restore"));
                }
            } catch (StoreException e) {
                noticed++;
                assertThat(e).hasMessageContaining(database.toString()).hasMessageContaining("letscode restore");
            }
        }
        assertThat(noticed).isPositive();
        System.out.println(
                "noise in a quarter of the file was noticed when it was opened in " + noticed + " of 4 quarters");
    }

    @Test
    void a_restore_that_was_interrupted_is_not_taken_for_an_empty_store() throws Exception {
        Path file = folder.resolve("backup.zip");
        SubmissionId first = leaveStore(1);
        new StoreFolder(home()).backup(file);
        Files.createDirectories(home().resolve("replaced-1"));
        Files.move(home().resolve(Backup.DATABASE), home().resolve("replaced-1").resolve(Backup.DATABASE));
        Files.createDirectories(home().resolve("restoring1"));

        assertThatThrownBy(() -> Store.embedded(home(), remark -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("interrupted: do it again with 'letscode restore'");
        new StoreFolder(home()).restore(file, NOW);

        assertThat(home().resolve("restoring1")).doesNotExist();
        try (Store store = Store.embedded(home(), remark -> {})) {
            assertThat(ids(store)).containsExactly(first);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_refused_with_what_to_do() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> Store.embedded(file, remark -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--home");
        // not even by the administrator
        assertThatThrownBy(() -> Store.embedded(Path.of("/proc/letscode"), remark -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("/proc/letscode");
    }

    @Test
    void when_the_disk_is_full_what_was_taken_is_kept_and_all_goes_on_when_there_is_room() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        if (run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) != 0) {
            System.out.println("SKIPPED: a full disk, as nothing can be mounted here");
            Assumptions.abort("no mount");
        }
        try {
            List<String> remarks = Collections.synchronizedList(new ArrayList<>());
            SubmissionId first = IDS.next();
            SubmissionId last = IDS.next();
            int taken = 1;
            try (Store store = Store.embedded(disk.resolve("home"), remarks::add)) {
                store.add(first, noise(100), NOW);
                assertThatThrownBy(() -> {
                            fill(disk.resolve("something-else"));
                            for (int i = 0; i < 10_000; i++) {
                                store.add(IDS.next(), noise(100), NOW);
                            }
                        })
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith("the store cannot be written: No space left");
                // nobody waits for this, and it is not lost
                CompletableFuture<?> kept =
                        store.keep(new SubmissionEvent(1, first, 1, NOW, new Happening.Running("worker-1")));
                assertThatThrownBy(() -> kept.get(1_500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(remarks).singleElement().asString().contains("If the disk is full, make room");

                assertThat(run("mount", "-o", "remount,size=50m", disk.toString()))
                        .isZero();
                kept.get(30, TimeUnit.SECONDS);
                assertThat(remarks)
                        .last()
                        .asString()
                        .isEqualTo("the store can be written again, and nothing is missing");
                store.add(last, noise(100_000), NOW);
                taken = ids(store).size();
            }
            assertThat(taken).isGreaterThan(1);
            try (Store store = Store.embedded(disk.resolve("home"), remark -> {})) {
                assertThat(ids(store)).hasSize(taken).startsWith(first).endsWith(last);
                assertThat(store.events(0, Optional.of(first), 10)).hasSize(1);
                assertThat(store.check().problems()).isEmpty();
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    /** With whatever room there is. */
    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] page = new byte[4096];
            while (true) {
                out.write(page);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static NewSubmission noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return new NewSubmission("full", "ferries", "c", Optional.empty(), List.of(new SubmittedFile("a.c", noise)));
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> files(Path parent) throws IOException {
        try (var files = Files.list(parent)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
