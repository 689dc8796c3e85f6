package dev.letscode.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.routing.PastRuns;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundled package on a machine of which no program can be run: no compiler, no interpreter, no validator. */
@Tag("slow")
final class NothingInstalledTest {

    private static final Path PACKAGE = Path.of("..", "problems", "packages", "rooftops");

    @TempDir
    Path folder;

    private JudgingResult judge(RoutedJudge judge, String submission) throws Exception {
        ReadResult read = PackageReader.read(PACKAGE, folder);
        ProblemPackage problem = ((ReadResult.Read) read).problem();
        SourceSet source = SourceSet.of(PACKAGE.resolve("submissions").resolve(submission));
        return judge.judge(
                new JudgingRequest(
                        problem,
                        source,
                        LanguageCatalog.bundled().detect(source).orElseThrow(),
                        JudgingOptions.DEFAULT.withTests(test -> test.name().startsWith("sample"))),
                Wish.AUTO,
                _ -> {});
    }

    @Test
    void javascript_and_python_are_judged_and_cpp_is_refused_with_what_it_takes() throws Exception {
        Sandbox machine = new MissingSandbox("the tests want none");
        try (ClientSandbox client = ClientSandbox.create(
                ClientSettings.of(Path.of("target", "worker").toAbsolutePath(), folder.resolve("workers")),
                "the tests want none")) {
            Workbench workbench = new Workbench(
                    machine,
                    Optional.of(client),
                    Demand.PRACTICE,
                    new ProgramBuilder(
                            machine,
                            Optional.of(client),
                            new ProgramCache(folder.resolve("programs"), 1L << 30, Clock.systemUTC()),
                            Demand.PRACTICE),
                    LanguageCatalog.bundled(),
                    new CpuSlots(1),
                    folder.resolve("data"));
            RoutedJudge judge = new RoutedJudge(
                    workbench,
                    new Planner(
                            new Analyser(folder),
                            PastRuns.NONE,
                            new Calibrations(folder.resolve("limit-factors")),
                            () -> ServerLoad.IDLE));

            for (String submission : List.of("accepted/stack.js", "accepted/stack.py")) {
                JudgingResult result = judge(judge, submission);
                assertThat(result.verdict())
                        .as(submission + ": " + result.reason())
                        .isEqualTo(Verdict.ACCEPTED);
                assertThat(result.conditions().backend()).isEqualTo("client");
            }
            JudgingResult refused = judge(judge, "accepted/stack.cpp");
            assertThat(refused.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(refused.reason())
                    .startsWith("nothing runs C++20 here; it takes one of: WebAssembly, namespaces");
        }
    }
}
