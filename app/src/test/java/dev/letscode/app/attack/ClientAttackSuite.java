package dev.letscode.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.attack.Attack;
import dev.letscode.engine.attack.Evidence;
import dev.letscode.engine.attack.Host;
import dev.letscode.engine.attack.Target;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.ProblemFixture;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Attacks on the client tier, judged in real workers that are kept from one to the next. An attack has failed as it has in
 * the server tier ({@code docs/security.md}). In the end honest programs are accepted in the workers that are left, the
 * host is as it was, and closing the tier leaves no process.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
abstract class ClientAttackSuite {

    private static final int RUNS = Runtime.getRuntime().availableProcessors();
    private static final int WAITING = 3;

    private static final Map<String, String> HONEST = Map.of(
            "main.js", "console.log(require('fs').readFileSync(0, 'utf8').trim() * 2);\n",
            "main.py", "print(int(input()) * 2)\n",
            "main.c", "#include <stdio.h>\nint main(void) { int n; scanf(\"%d\", &n); printf(\"%d\\n\", 2 * n); }\n");

    private final Path folder;
    private final Host host;
    private final Sandbox server;
    private final Sandbox client;

    ClientAttackSuite() {
        try {
            folder = Files.createTempDirectory("letscode-attacks");
            host = new Host();
            server = NamespaceSandbox.create(
                    Files.createDirectories(Path.of("target", "test-cache")).toAbsolutePath());
            client = open(
                    ClientSettings.of(Path.of("target", "worker").toAbsolutePath(), folder.resolve("workers"))
                            .withSpares(0),
                    server);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param around this machine's sandbox */
    abstract ClientSandbox open(ClientSettings settings, Sandbox around) throws Exception;

    /** Which attacks this one is tried with. */
    abstract List<Attack> tried(List<Attack> all);

    private Workbench workbench(int slots) {
        ProgramCache programs = new ProgramCache(
                Path.of("target", "test-cache", "programs").toAbsolutePath(), 1L << 30, Clock.systemUTC());
        return new Workbench(
                server,
                Optional.of(client),
                Demand.PRACTICE,
                new ProgramBuilder(server, Optional.of(client), programs, Demand.PRACTICE),
                LanguageCatalog.bundled(),
                new CpuSlots(slots),
                folder.resolve("data"));
    }

    private List<Attack> attacks() throws IOException {
        List<Attack> all = new ArrayList<>();
        for (Attack.Lane lane : Attack.Lane.values()) {
            all.addAll(Attack.all(lane));
        }
        return tried(all).stream()
                .sorted(Comparator.comparing(
                        attack -> attack.file().substring(attack.file().lastIndexOf('.'))))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> attacks_fail_and_honest_programs_are_accepted_after_them() throws Exception {
        Map<Attack, Future<JudgingResult>> results = new LinkedHashMap<>();
        Workbench measuring = workbench(RUNS);
        Workbench patient = workbench(WAITING);
        try (ExecutorService judges = Executors.newFixedThreadPool(RUNS);
                ExecutorService waiting = Executors.newFixedThreadPool(WAITING)) {
            for (Attack attack : attacks()) {
                results.put(
                        attack,
                        attack.lane() == Attack.Lane.WAITING
                                ? waiting.submit(() -> judge(attack, patient))
                                : judges.submit(() -> judge(attack, measuring)));
            }
        }
        Map<String, Verdict> honest = new LinkedHashMap<>();
        for (Map.Entry<String, String> program : HONEST.entrySet()) {
            honest.put(program.getKey(), honest(program.getKey(), program.getValue(), measuring));
        }
        List<String> changes = host.changes();
        return Stream.concat(
                results.entrySet().stream()
                        .map(entry -> DynamicTest.dynamicTest(
                                entry.getKey().toString(),
                                () -> Evidence.assertFailed(
                                        entry.getKey(), List.of(entry.getValue().get()), client.name()))),
                Stream.of(
                        DynamicTest.dynamicTest(
                                "honest programs are accepted afterwards",
                                () -> assertThat(honest.values())
                                        .as(honest.toString())
                                        .containsOnly(Verdict.ACCEPTED)),
                        DynamicTest.dynamicTest(
                                "the host is as it was",
                                () -> assertThat(changes).isEmpty())));
    }

    private JudgingResult judge(Attack attack, Workbench bench) throws Exception {
        try (Target target = new Target(attack, host)) {
            JudgingResult result = new Judge(bench)
                    .judge(
                            new JudgingRequest(
                                    target.problem(1),
                                    target.submission(),
                                    language(target.submission(), bench),
                                    JudgingOptions.DEFAULT.withRunAll(true)),
                            _ -> {});
            if (System.getProperty("attack") != null) {
                System.out.printf(
                        "%-30s %4s %6d ms%n",
                        attack.file(), result.verdict().id(), result.elapsed().toMillis());
            }
            return result;
        }
    }

    private static Verdict honest(String file, String source, Workbench bench) throws Exception {
        try (ProblemFixture problem = new ProblemFixture().test("21\n", "42")) {
            SourceSet submission = SourceSet.of(problem.write("submission/" + file, source));
            return new Judge(bench)
                    .judge(
                            new JudgingRequest(
                                    problem.build(), submission, language(submission, bench), JudgingOptions.DEFAULT),
                            _ -> {})
                    .verdict();
        }
    }

    private static Language language(SourceSet submission, Workbench bench) {
        return bench.languages()
                .detect(submission)
                .flatMap(language -> language.in(Tier.CLIENT))
                .orElseThrow();
    }

    @AfterAll
    void nothing_is_left() throws Exception {
        client.close();
        Set<String> left = ProcessHandle.current()
                .descendants()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder.toString()))
                .collect(Collectors.toSet());
        server.close();
        host.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(left).isEmpty();
    }
}
