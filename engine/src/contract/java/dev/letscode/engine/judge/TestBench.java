package dev.letscode.engine.judge;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** The real sandbox and compilers, made once for all tests of this JVM. */
public final class TestBench {

    private static final CountingSandbox SANDBOX = new CountingSandbox(open());

    private static final Workbench WORKBENCH = workbench();

    private TestBench() {}

    public static Workbench get() {
        return WORKBENCH;
    }

    /** Environments that were opened since the JVM started. */
    static int environmentsOpened() {
        return SANDBOX.opened.get();
    }

    private static Sandbox open() {
        try {
            Sandbox sandbox = NamespaceSandbox.create();
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            return sandbox;
        } catch (SandboxException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Workbench workbench() {
        try {
            Path cache = Files.createDirectories(Path.of("target", "test-cache").toAbsolutePath());
            ProgramBuilder builder = new ProgramBuilder(
                    SANDBOX, new ProgramCache(cache.resolve("programs"), 1L << 30, Clock.systemUTC()));
            return new Workbench(
                    SANDBOX, builder, LanguageCatalog.bundled(), CpuSlots.ofThisMachine(), cache.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real sandbox, and how many environments were asked of it. */
    private static final class CountingSandbox implements Sandbox {

        private final Sandbox real;
        private final AtomicInteger opened = new AtomicInteger();

        CountingSandbox(Sandbox real) {
            this.real = real;
        }

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public Capabilities capabilities() {
            return real.capabilities();
        }

        @Override
        public Environment open(EnvironmentSpec spec) throws SandboxException, InterruptedException {
            opened.incrementAndGet();
            return real.open(spec);
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
