package dev.letscode.app.client;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.CustomTest;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A machine that has nothing but the client tier: no compiler, no interpreter, no container. */
final class ClientTier implements AutoCloseable {

    /** In which a program gets the CPU time that it may use. */
    private static final Duration BUSY_MACHINE = Duration.ofSeconds(60);

    /** What a program that was run left. */
    record Ran(CustomTestResult result, String out, String err) {}

    private final Path folder;
    private final Sandbox sandbox;
    private final LanguageCatalog languages = LanguageCatalog.load(List.of());
    private final Workbench workbench;
    private int programs;

    ClientTier() throws Exception {
        this(UnaryOperator.identity());
    }

    /** With other settings of the workers. */
    ClientTier(UnaryOperator<ClientSettings> change) throws Exception {
        this(new MissingSandbox("the tests want none"), change);
    }

    /** A machine that also has compilers, and a sandbox for them; it stays open for longer. */
    ClientTier(Sandbox machine) throws Exception {
        this(machine, UnaryOperator.identity());
    }

    ClientTier(Sandbox machine, UnaryOperator<ClientSettings> change) throws Exception {
        folder = Files.createTempDirectory("client-tier");
        sandbox = ClientSandbox.create(
                change.apply(ClientSettings.of(Path.of("target", "worker").toAbsolutePath(), folder.resolve("scratch"))
                        .withSpares(1)),
                "the tests want none");
        ProgramCache cache = new ProgramCache(folder.resolve("programs"), 1L << 30, Clock.systemUTC());
        workbench = new Workbench(
                machine,
                Optional.of(sandbox),
                Demand.PRACTICE,
                new ProgramBuilder(machine, Optional.of(sandbox), cache, Demand.PRACTICE),
                languages,
                new CpuSlots(1),
                folder.resolve("data"));
    }

    /** Where compiled programs are kept. */
    Path programs() {
        return folder.resolve("programs");
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** Runs a program of the language with this id. */
    Ran run(String id, String source, String input, Duration time, long memoryBytes)
            throws IOException, InterruptedException {
        Language language =
                languages.byId(id).flatMap(one -> one.in(Tier.CLIENT)).orElseThrow();
        Path file = folder.resolve("main" + ++programs + language.extensions().getFirst());
        Files.writeString(file, source);
        JudgingLimits limits =
                new JudgingLimits(time, "the test's", time.plus(BUSY_MACHINE), memoryBytes, 1 << 20, 1_000_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CustomTestResult result = new CustomTest(workbench)
                .run(
                        SourceSet.of(file),
                        language,
                        limits,
                        Input.from(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))),
                        out,
                        err);
        Files.delete(file);
        return new Ran(result, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Ran run(String id, String source) throws IOException, InterruptedException {
        return run(id, source, "", Duration.ofSeconds(10), 512L << 20);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
