package dev.letscode.engine.compile;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.ToolFinder;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The real sandbox, real compilers, and a cache of its own that is gone afterwards. */
final class RealSandbox implements AutoCloseable {

    static final LanguageCatalog LANGUAGES = LanguageCatalog.bundled();

    final Sandbox sandbox;
    final Path folder;
    final ProgramCache cache;
    final ProgramBuilder builder;

    RealSandbox() throws Exception {
        sandbox = NamespaceSandbox.create();
        folder = Files.createTempDirectory("letscode-build-test");
        cache = new ProgramCache(folder.resolve("cache"), 1L << 30, Clock.systemUTC());
        builder = new ProgramBuilder(sandbox, cache);
    }

    /** The language; where it is not installed the test is skipped and says so. */
    static Language installed(String id) {
        Language language = LANGUAGES.byId(id).orElseThrow();
        List<String> missing = new ToolFinder().find(language).missing();
        if (!missing.isEmpty()) {
            System.out.println("skipped: " + language.name() + " is not installed (" + missing + ")");
        }
        Assumptions.assumeTrue(missing.isEmpty(), language.name() + " is not installed: " + missing);
        return language;
    }

    static boolean isInstalled(String id) {
        return new ToolFinder().find(LANGUAGES.byId(id).orElseThrow()).isComplete();
    }

    SourceSet source(Map<String, String> files) {
        List<SourceFile> sources = new ArrayList<>();
        files.forEach((name, content) -> sources.add(source(name, content.getBytes(StandardCharsets.UTF_8))));
        return new SourceSet(sources);
    }

    SourceFile source(String name, byte[] content) {
        try {
            return new SourceFile(name, Files.write(Files.createTempFile(folder, "source", ""), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BuildResult build(String language, String name, String content) throws SandboxException, InterruptedException {
        return builder.build(source(Map.of(name, content)), installed(language), CompileLimits.defaults());
    }

    Program built(BuildResult result) {
        Assertions.assertThat(result).isInstanceOf(BuildResult.Built.class);
        return ((BuildResult.Built) result).program();
    }

    BuildResult.Rejected rejected(BuildResult result) {
        Assertions.assertThat(result).isInstanceOf(BuildResult.Rejected.class);
        return (BuildResult.Rejected) result;
    }

    /** What a program prints, without white space at its ends. */
    String run(Program program, String input) throws SandboxException, InterruptedException {
        Limits limits = Limits.defaults();
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        Input stdin = Input.from(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try (Environment env = sandbox.open(EnvironmentSpec.strict().withMounts(program.mount()))) {
            RunResult result = env.run(program.command(List.of(), limits), limits, new Streams(stdin, stdout, stderr));
            Assertions.assertThat(result.succeeded())
                    .as("%s %s", result, stderr.toString(StandardCharsets.UTF_8))
                    .isTrue();
        }
        return stdout.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        sandbox.close();
        cache.abandon(folder);
    }
}
