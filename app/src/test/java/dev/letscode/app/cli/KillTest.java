package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreReport;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that judges, again and again, at random moments from its start on. {@code letscode.kills} says how often
 * and {@code letscode.kill.seed} with which random numbers.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
class KillTest {

    private static final int KILLS = Integer.getInteger("letscode.kills", 5);
    private static final long SEED = Long.getLong("letscode.kill.seed", System.nanoTime());
    /** Of so many kills one comes while the process starts, which it also does from what was left. */
    private static final int ONE_EARLY_OF = 4;

    private static final int START_MILLIS = 1_500;
    /** After the first submission was taken. */
    private static final int LOAD_MILLIS = 800;

    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    /** Ids of what was taken, and what is expected of it. */
    private final Map<SubmissionId, String> taken = new ConcurrentHashMap<>();

    private Process start(String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(KilledService.class.getName());
        command.add(folder.resolve("home").toString());
        command.add(folder.resolve("cache").toString());
        command.add(folder.resolve("sums").toString());
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Reads until the process has ended, however. */
    private Thread reading(Process process, CountDownLatch first) {
        return Thread.ofVirtual().start(() -> {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().forEach(line -> {
                    if (line.matches("[0-9A-Z]{26} [A-Z]+")) {
                        taken.put(new SubmissionId(line.substring(0, 26)), line.substring(27));
                        first.countDown();
                    }
                });
            } catch (IOException | UncheckedIOException e) {
                // killed in the middle of a line
            }
        });
    }

    @Test
    void nothing_is_lost_nothing_judged_twice_and_nothing_left_whenever_the_process_is_killed() throws Exception {
        SamplePackage.in(folder);
        Random random = new Random(SEED);
        int during = 0;
        List<Long> killed = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Process process = start();
            CountDownLatch first = new CountDownLatch(1);
            Thread reading = reading(process, first);
            int before = taken.size();
            if (random.nextInt(ONE_EARLY_OF) == 0) {
                Thread.sleep(random.nextInt(START_MILLIS));
            } else {
                assertThat(first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                Thread.sleep(random.nextInt(LOAD_MILLIS));
            }
            new ProcessBuilder("kill", "-9", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            reading.join();
            during += taken.size() > before ? 1 : 0;
            // control groups that it had just made, for a process that was not started any more, are the next one's to
            // remove
            killed.add(process.pid());
            assertThat(Leftovers.inTheEnd(process.pid()))
                    .as("processes that a killed one has left")
                    .noneMatch(Leftovers::isProcess);
        }
        try (Store store = Store.embedded(folder.resolve("home"), remark -> {})) {
            assertThat(store.opened().wasKilled()).isTrue();
            assertThat(store.opened().repaired()).isEmpty();
            assertThat(store.opened().problems()).isEmpty();
        }
        Process last = start("finish");
        assertThat(last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
        for (long pid : killed) {
            assertThat(Leftovers.inTheEnd(pid)).as("left by a killed process").isEmpty();
        }
        System.out.println("killed " + KILLS + " times with seed " + SEED + ", " + during + " times under load: "
                + taken.size() + " submissions");

        assertThat(taken).as("what was taken before a kill").isNotEmpty();
        try (Store store = Store.embedded(folder.resolve("home"), remark -> {})) {
            StoreReport report = store.check();
            assertThat(report.problems()).isEmpty();
            List<Submission> all = all(store);
            assertThat(all).extracting(Submission::id).containsAll(taken.keySet());
            assertThat(all).extracting(Submission::state).containsOnly(SubmissionState.COMPLETED);
            assertThat(report.judgements()).isEqualTo(all.size());
            for (Submission one : all) {
                List<Judgement> judgements = store.judgements(one.id());
                assertThat(judgements).hasSize(1);
                String verdict =
                        judgements.getFirst().result().orElseThrow().verdict().clicsId();
                assertThat(verdict).isEqualTo(taken.getOrDefault(one.id(), verdict));
                assertThat(store.events(0, Optional.of(one.id()), 1_000).stream()
                                .map(SubmissionEvent::what)
                                .filter(Happening.Completed.class::isInstance))
                        .hasSize(1);
            }
            long violations = all.stream()
                    .filter(one -> one.outcome().orElseThrow().verdict().id().equals("SV"))
                    .count();
            assertThat(store.audit()
                            .list(AuditQuery.ALL
                                    .ofKind(AuditRecord.Violation.class)
                                    .withMost(1_000_000)))
                    .hasSize((int) violations);
        }
    }

    private static List<Submission> all(Store store) throws Exception {
        List<Submission> all = new ArrayList<>();
        HistoryQuery query = HistoryQuery.ALL.withMost(HistoryQuery.MOST);
        for (List<Submission> page = store.history(query);
                !page.isEmpty();
                page = store.history(query.after(all.getLast().id()))) {
            all.addAll(page);
        }
        return all;
    }
}
