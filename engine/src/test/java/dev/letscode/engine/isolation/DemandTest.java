package dev.letscode.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.CustomTest;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceBackend;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemandTest {

    @ParameterizedTest(name = "{0} {1}: practice {2}")
    @CsvSource({
        "MEMORY,            POLLED, true",
        "MEMORY,            NONE,   false",
        "CPU_TIME,          POLLED, true",
        "CPU_TIME,          NONE,   false",
        "SYSTEM_CALL_RATE,  NONE,   true",
        "SYSTEM_CALLS,      POLLED, false",
        "SYSTEM_CALLS,      NONE,   false",
        "WALL_TIME,         POLLED, false",
        "PROCESSES,         POLLED, false",
        "OUTPUT,            POLLED, false",
        "FILES,             POLLED, false",
        "FILE_SYSTEM,       POLLED, false",
        "PROCESS_ISOLATION, POLLED, false",
        "NETWORK,           POLLED, false",
    })
    void only_how_exactly_limits_hold_is_negotiable_and_only_for_practice(
            Feature feature, Enforcement enforcement, boolean practice) {
        Map<Feature, Enforcement> features = new EnumMap<>(Feature.allExact());
        features.put(feature, enforcement);
        Capabilities machine = new Capabilities(features, "", List.of());
        assertThat(Demand.PRACTICE.isMetBy(machine)).isEqualTo(practice);
        assertThat(Demand.CONTEST.isMetBy(machine)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Demand.class)
    void a_machine_that_enforces_all_meets_every_demand(Demand demand) {
        assertThat(demand.isMetBy(new Capabilities(Feature.allExact(), "", List.of())))
                .isTrue();
        assertThat(Demand.byId(demand.id())).contains(demand);
    }

    /** A real sandbox of a real ordinary user, without control groups. */
    @Nested
    @Tag("slow")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class AnOrdinaryUser {

        @TempDir
        static Path folder = Path.of("unset");

        private Sandbox sandbox;
        private Path source;

        @BeforeAll
        @SuppressWarnings("NullAway.Init")
        void begin() throws Exception {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            sandbox = NamespaceBackend.ordinaryUser(folder);
            source = Files.writeString(folder.resolve("sum.c"), """
                    #include <stdio.h>
                    int main(void) { int a, b; scanf("%d %d", &a, &b); printf("%d\\n", a + b); }
                    """);
        }

        @AfterAll
        void end() {
            sandbox.close();
        }

        @Test
        void judges_nothing_for_a_contest_and_is_told_what_is_missing_and_what_to_do() throws Exception {
            CustomTestResult result = run(Demand.CONTEST);
            assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.reason()).contains("cannot enforce", "control group", "run it as root");
            assertThat(result.usage()).isEmpty();
        }

        @Test
        void judges_for_practice_and_the_result_says_so() throws Exception {
            CustomTestResult result = run(Demand.PRACTICE);
            assertThat(result.reason()).isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(result.conditions().isContestGrade()).isFalse();
            assertThat(result.conditions().shortfalls())
                    .extracting(Conditions.Shortfall::feature)
                    .containsExactly(Feature.CPU_TIME, Feature.MEMORY, Feature.SYSTEM_CALL_RATE);
            assertThat(result.conditions().note())
                    .contains("practice conditions", "memory", "every few milliseconds", "not enforced");
        }

        private CustomTestResult run(Demand demand) throws Exception {
            Path programs = Files.createDirectories(folder.resolve("programs"));
            Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxr-xr-x"));
            Workbench workbench = new Workbench(
                    sandbox,
                    demand,
                    new ProgramBuilder(sandbox, new ProgramCache(programs, 1L << 30, Clock.systemUTC()), demand),
                    LanguageCatalog.bundled(),
                    new CpuSlots(1),
                    folder.resolve("data"));
            Language c = workbench.languages().byId("c").orElseThrow();
            return new CustomTest(workbench)
                    .run(
                            SourceSet.of(source),
                            c,
                            CustomTest.limits(c),
                            Input.from(new ByteArrayInputStream("20 22\n".getBytes(StandardCharsets.US_ASCII))),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream());
        }
    }
}
