package dev.letscode.engine.judge;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The real sandbox and compilers, made once for all tests of this JVM. */
public final class TestBench {

    private static final CountingSandbox SANDBOX = new CountingSandbox(open());

    private static final Workbench WORKBENCH = workbench();

    private TestBench() {}

    public static Workbench get() {
        return WORKBENCH;
    }

    /** What the sandbox was asked to start. */
    public record Started(EnvironmentSpec environment, Command command, Limits limits) {}

    /** Tells of everything that the sandbox is asked to start from now on. */
    public static void watch(Consumer<Started> watcher) {
        SANDBOX.watcher = watcher;
    }

    /** Environments that were opened since the JVM started. */
    static int environmentsOpened() {
        return SANDBOX.opened.get();
    }

    /** Environments that somebody said would be needed, since the JVM started. */
    public static int environmentsPrepared() {
        return SANDBOX.prepared.get();
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

    /** The real sandbox, and what was asked of it. */
    private static final class CountingSandbox implements Sandbox {

        private final Sandbox real;
        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger prepared = new AtomicInteger();
        private volatile Consumer<Started> watcher = started -> {};

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
            return new NotingEnvironment(real.open(spec), spec);
        }

        @Override
        public void prepare(EnvironmentSpec spec, Command first, Limits limits) {
            prepared.incrementAndGet();
            real.prepare(spec, first, limits);
        }

        @Override
        public Map<String, CacheUse> caches() {
            return real.caches();
        }

        @Override
        public void close() {
            real.close();
        }
    }

    private record NotingEnvironment(Environment real, EnvironmentSpec spec) implements Environment {

        @Override
        public void write(String path, long size, InputStream content, boolean executable) throws SandboxException {
            real.write(path, size, content, executable);
        }

        @Override
        public void collect(String path, Path target, long maxBytes) throws SandboxException {
            real.collect(path, target, maxBytes);
        }

        @Override
        public Run start(Command command, Limits limits, Streams streams) throws SandboxException, InterruptedException {
            SANDBOX.watcher.accept(new Started(spec, command, limits));
            return real.start(command, limits, streams);
        }

        @Override
        public void reset() throws SandboxException {
            real.reset();
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
