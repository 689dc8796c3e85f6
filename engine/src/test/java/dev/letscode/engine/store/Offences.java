package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.Head;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a submission that tried something forbidden leaves, without the sandbox that it tried it in. */
public final class Offences {

    public static final String PRINTED = "what it printed";
    public static final String SOURCE = "int main(void) { ptrace(0, 0, 0, 0); }\n";

    private Offences() {}

    /** Evidence of a violation whose source has this print. */
    public static Caught caught(SubmissionId id, String account, String action, String fingerprint) {
        return new Caught(
                new AuditRecord.Violation(
                        Optional.of(id),
                        1,
                        account,
                        "ferries",
                        "c",
                        "native",
                        action,
                        "(0, 0)",
                        "secret/01",
                        fingerprint),
                new Evidence(List.of(
                        part(Evidence.Kind.SOURCE, "main.c", SOURCE),
                        part(Evidence.Kind.INPUT, "secret/01", "3 4\n"),
                        part(Evidence.Kind.TRACE, "result.json.gz", id.text()))));
    }

    private static Evidence.Part part(Evidence.Kind kind, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Evidence.Part(kind, name, bytes.length, bytes);
    }

    /** The result of such a judgement, or of any other. */
    public static JudgingResult result(Verdict verdict) {
        boolean isViolation = verdict == Verdict.SECURITY_VIOLATION;
        TestResult test = new TestResult(
                1,
                "secret/01",
                verdict,
                "because",
                OptionalDouble.empty(),
                Optional.of(new Exit.Signalled(31)),
                Usage.ofWallTime(Duration.ofMillis(3)),
                new Head(PRINTED, PRINTED.length(), true),
                new Head(PRINTED, PRINTED.length(), true),
                Feedback.NONE,
                Optional.empty(),
                "> " + PRINTED,
                1,
                isViolation ? Optional.of(new Forbidden("native", "ptrace", "(0, 0)")) : Optional.empty(),
                "");
        return new JudgingResult(
                verdict,
                "because",
                OptionalDouble.empty(),
                List.of(test),
                1,
                List.of(),
                List.of(),
                PRINTED,
                Optional.empty(),
                new Conditions(Demand.PRACTICE, "namespace", List.of()),
                Optional.empty(),
                Optional.empty(),
                Duration.ofMillis(5));
    }
}
