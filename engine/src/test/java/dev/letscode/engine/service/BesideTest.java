package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.stress.GeneratorArguments;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.verdict.Verdict;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a source that runs beside the queue. */
@Timeout(120)
final class BesideTest {

    private static final String FORBIDDEN = """
            #include <stdio.h>
            #include <sys/syscall.h>
            #include <unistd.h>
            int main(void) { int a, b; scanf("%d %d", &a, &b); syscall(SYS_reboot, 0, 0, 0); printf("%d\\n", a + b); }
            """;

    private final ServiceFixture fixture = new ServiceFixture();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        fixture.close();
    }

    private void isInTheLogWith(String input) throws StoreException {
        List<AuditEntry> logged = fixture.store().audit().list(AuditQuery.ALL.ofKind(AuditRecord.Violation.class));
        assertThat(logged).hasSize(1);
        AuditEntry entry = logged.getFirst();
        assertThat(entry.submission()).isEmpty();
        AuditRecord.Violation violation = (AuditRecord.Violation) entry.what();
        assertThat(violation.account()).isEqualTo("ada");
        assertThat(violation.action()).isEqualTo("reboot");
        List<Evidence.Part> parts =
                fixture.store().audit().evidence(entry.number()).orElseThrow().parts();
        assertThat(parts)
                .extracting(Evidence.Part::kind)
                .containsExactly(Evidence.Kind.SOURCE, Evidence.Kind.INPUT, Evidence.Kind.TRACE);
        assertThat(text(parts.getFirst())).isEqualTo(FORBIDDEN);
        assertThat(text(parts.get(1))).isEqualTo(input);
    }

    private static String text(Evidence.Part part) {
        return new String(part.content(), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_tried_in_a_console_is_in_the_log_with_what_was_typed_and_in_no_history() throws Exception {
        TestStreams streams = new TestStreams(
                TestStreams.Source.of("20 22\n"),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Duration.ofSeconds(30));

        CustomTestResult result = fixture.service()
                .converse(fixture.source(FORBIDDEN), streams, event -> {})
                .result()
                .get(60, TimeUnit.SECONDS);

        assertThat(result.verdict()).isEqualTo(Verdict.SECURITY_VIOLATION);
        isInTheLogWith("20 22\n");
        assertThat(fixture.service().history(HistoryQuery.ALL)).isEmpty();
    }

    @Test
    void what_is_tried_in_a_stress_test_is_in_the_log_with_what_was_generated_and_in_no_history() throws Exception {
        StressPart generator = fixture.service().stressPart(c("generator.c", "puts(\"17 4\");"));
        StressPart reference = fixture.service().stressPart(c("reference.c", "puts(\"21\");"));

        StressResult result = fixture.service()
                .stress(
                        fixture.source(FORBIDDEN),
                        new StressSetup(generator, GeneratorArguments.of("{seed}"), reference, 1, 1),
                        event -> {})
                .result()
                .get(60, TimeUnit.SECONDS);

        assertThat(result).isInstanceOf(StressResult.Differs.class);
        isInTheLogWith("17 4\n");
        assertThat(fixture.service().history(HistoryQuery.ALL)).isEmpty();
    }

    private Path c(String name, String statement) throws Exception {
        return Files.writeString(folder.resolve(name), "#include <stdio.h>\nint main(void) { " + statement + " }\n");
    }
}
