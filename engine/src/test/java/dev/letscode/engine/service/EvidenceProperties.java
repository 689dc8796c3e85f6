package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.verdict.Verdict;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** Each try judges a real program in the real sandbox. */
class EvidenceProperties {

    private static final int CASES = 100;

    /** What one of many submissions tried that are judged side by side. */
    record Case(Submission submission, String account, String action, String source) {

        @Override
        public String toString() {
            return account + " tries " + action;
        }
    }

    private static final ServiceFixture FIXTURE = new ServiceFixture();

    @AfterContainer
    static void close() {
        FIXTURE.close();
    }

    @Provide
    Arbitrary<Case> cases() throws Exception {
        List<String> actions =
                List.of("ptrace", "reboot", "mount", "kexec_load", "bpf", "keyctl", "init_module", "pivot_root");
        List<String> accounts = List.of("ada", "ben", "cora", "d'Arc", "\u00e9mile");
        Random random = new Random(56);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String action = actions.get(random.nextInt(actions.size()));
            String account = accounts.get(random.nextInt(accounts.size()));
            String source = "#include <sys/syscall.h>\n#include <unistd.h>\nint main(void) { syscall(SYS_" + action
                    + ", 0, 0, 0, 0); }\n";
            NewSubmission model = FIXTURE.source(source);
            NewSubmission submitted =
                    new NewSubmission(account, model.problem(), model.language(), model.entryPoint(), model.files());
            cases.add(new Case(FIXTURE.service().submit(submitted), account, action, source));
        }
        for (Case one : cases) {
            FIXTURE.awaitEnd(one.submission().id());
        }
        return Arbitraries.of(cases);
    }

    @Example
    void what_is_only_tried_is_logged_with_its_evidence_and_counted_and_is_in_no_history() throws Exception {
        String text =
                "#include <sys/syscall.h>\n#include <unistd.h>\nint main(void) { syscall(SYS_mount, 0, 0, 0, 0); }\n";
        NewSubmission model = FIXTURE.source(text);
        NewSubmission source =
                new NewSubmission("zoe", model.problem(), model.language(), model.entryPoint(), model.files());
        TestStreams streams = new TestStreams(
                TestStreams.Source.of("5 6\n"), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

        CustomTestResult tested =
                FIXTURE.service().test(source, streams, event -> {}).result().get(60, TimeUnit.SECONDS);
        for (int i = 0; i < 5; i++) {
            assertThat(flagged("zoe")).isFalse();
            FIXTURE.service()
                    .rehearse(source, test -> true, event -> {})
                    .result()
                    .get(60, TimeUnit.SECONDS);
        }

        assertThat(tested.verdict()).isEqualTo(Verdict.SECURITY_VIOLATION);
        List<AuditEntry> logged =
                FIXTURE.store().audit().list(AuditQuery.ALL.ofAccount("zoe").ofKind(AuditRecord.Violation.class));
        assertThat(logged).hasSize(6).allSatisfy(entry -> {
            assertThat(entry.submission()).isEmpty();
            AuditRecord.Violation violation = (AuditRecord.Violation) entry.what();
            assertThat(violation.policy()).isEqualTo("native");
            assertThat(violation.action()).isEqualTo("mount");
            List<Evidence.Part> parts = FIXTURE.store()
                    .audit()
                    .evidence(entry.number())
                    .orElseThrow()
                    .parts();
            assertThat(parts)
                    .extracting(Evidence.Part::kind)
                    .containsExactly(Evidence.Kind.SOURCE, Evidence.Kind.INPUT, Evidence.Kind.TRACE);
            assertThat(new String(parts.getFirst().content(), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        });
        assertThat(flagged("zoe")).isTrue();
        assertThat(FIXTURE.service().history(HistoryQuery.ALL.ofAccount("zoe"))).isEmpty();
        assertThat(FIXTURE.store().audit().verify(Optional.empty()).isWhole()).isTrue();
    }

    private static boolean flagged(String account) throws Exception {
        return FIXTURE.store().audit().flagged().stream()
                .anyMatch(entry -> entry.account().equals(Optional.of(account)));
    }

    @Property(tries = CASES, generation = GenerationMode.EXHAUSTIVE)
    @Tag("P56")
    @Tag("slow")
    void a_violation_is_logged_with_submission_user_policy_and_attempted_action(@ForAll("cases") Case one)
            throws Exception {
        Submission submission = one.submission();
        String account = one.account();
        List<AuditEntry> logged = FIXTURE
                .store()
                .audit()
                .list(AuditQuery.ALL
                        .ofAccount(account)
                        .ofKind(AuditRecord.Violation.class)
                        .newest(100))
                .stream()
                .filter(entry -> entry.submission().equals(Optional.of(submission.id())))
                .toList();

        assertThat(logged).hasSize(1);
        AuditRecord.Violation violation =
                (AuditRecord.Violation) logged.getFirst().what();
        assertThat(violation.account()).isEqualTo(account);
        assertThat(violation.policy()).isEqualTo("native");
        assertThat(violation.action()).isEqualTo(one.action());
        assertThat(violation.fingerprint()).startsWith("tokens:");
        List<Evidence.Part> parts = FIXTURE.store()
                .audit()
                .evidence(logged.getFirst().number())
                .orElseThrow()
                .parts();
        assertThat(parts)
                .extracting(Evidence.Part::kind)
                .containsExactly(Evidence.Kind.SOURCE, Evidence.Kind.INPUT, Evidence.Kind.TRACE);
        assertThat(new String(parts.get(0).content(), StandardCharsets.UTF_8)).isEqualTo(one.source());
        assertThat(new String(parts.get(1).content(), StandardCharsets.UTF_8)).isEqualTo("3 4\n");
    }
}
