package dev.letscode.worker.python;

import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Each program has a context of its own, made ahead of time, on one engine, which keeps what it has compiled of a source
 * for the next run.
 */
public final class PythonRuntime implements GuestRuntime {

    /** As long as a source is known, so is what was compiled of it. */
    private static final int KEPT = 32;

    /** The usual imports, and the usual ways to read; errors first, which the run time wants to have seen early. */
    private static final String WARM_UP = """
            import sys
            def deep(n):
                return 0 if n == 0 else 1 + deep(n - 1)
            try:
                [][1]
            except IndexError as e:
                print(e, deep(100))
            import bisect, collections, functools, heapq, itertools, math, random, re, string
            a, b = map(int, input().split())
            print(sys.stdin.readline().split(), f"{a / b:.3f}")
            for line in sys.stdin:
                print(*map(int, line.split()))
            print(sys.stdin.buffer.read(), collections.Counter("abc"), re.sub("a", "b", string.ascii_lowercase))
            heap = []
            for i in range(10):
                heapq.heappush(heap, (-i, str(i)))
            print(sorted(heap, key=lambda one: one[1]), bisect.bisect([1, 2], 1), functools.lru_cache(deep)(3))
            """;

    private final Engine engine = Engine.newBuilder(PythonContext.LANGUAGE)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final ContextPool contexts;
    private final Map<String, Source> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private volatile @Nullable PythonContext running;
    private volatile @Nullable PythonContext prepared;

    public PythonRuntime() throws IOException {
        Source preparation = PythonContext.preparation();
        contexts = new ContextPool(() -> new PythonContext(engine, preparation));
    }

    @Override
    public String about() {
        return "GraalPy "
                + Objects.requireNonNull(engine.getLanguages().get(PythonContext.LANGUAGE))
                        .getVersion() + ", " + engine.getImplementationName();
    }

    @Override
    public void prepare() {
        if (prepared == null) {
            prepared = contexts.take();
        }
    }

    private PythonContext take() {
        PythonContext known = prepared;
        prepared = null;
        return known == null ? contexts.take() : known;
    }

    @Override
    public GuestEnd run(GuestProgram program, GuestStreams streams) throws IOException {
        Path folder = Objects.requireNonNull(program.file().toAbsolutePath().getParent());
        String text = Files.readString(program.file(), StandardCharsets.UTF_8);
        return run(source(text, program.name()), folder, program.arguments(), program.variables(), streams);
    }

    private GuestEnd run(
            Source source, Path folder, List<String> arguments, Map<String, String> variables, GuestStreams streams) {
        PythonContext context = take();
        running = context;
        PythonHost host = new PythonHost(folder, () -> cancel(context));
        try {
            context.streams().connect(streams);
            context.begin(
                    host.functions(),
                    source.getName(),
                    ProxyArray.fromList(List.copyOf(arguments)),
                    ProxyHashMap.from(Map.copyOf(variables)));
            try {
                context.eval(source);
            } catch (PolyglotException e) {
                GuestEnd how = ended(e, context, host);
                if (how instanceof GuestEnd.Exited || how instanceof GuestEnd.Crashed) {
                    context.end();
                }
                return how;
            }
            context.end();
            return new GuestEnd.Exited(0);
        } catch (PolyglotException e) {
            return Objects.requireNonNullElseGet(host.end(), () -> ended(e, context, host));
        } finally {
            running = null;
            contexts.putAway(context);
        }
    }

    private GuestEnd ended(PolyglotException e, PythonContext context, PythonHost host) {
        @Nullable GuestEnd told = host.end();
        if (told != null) {
            return told;
        }
        @Nullable Value error = e.getGuestObject();
        if (e.isExit() && (error == null || !error.hasMember("code"))) {
            return new GuestEnd.Exited(e.getExitStatus() & 0xff);
        }
        @Nullable Throwable thrown = e.isHostException() ? e.asHostException() : null;
        if (thrown instanceof GuestStopped || e.isCancelled()) {
            return new GuestEnd.Stopped();
        }
        boolean isStack = String.valueOf(e.getMessage()).contains("tack");
        if (thrown instanceof OutOfMemoryError || (e.isResourceExhausted() && !isStack)) {
            return new GuestEnd.OutOfMemory();
        }
        if (e.isInternalError()) {
            String text = String.valueOf(e.getMessage());
            if (text.startsWith(GuestStopped.class.getName())) {
                return new GuestEnd.Stopped(); // by a stream, which Python itself has called
            }
            return Denial.ofFailure(text).orElse(new GuestEnd.Broken(text));
        }
        if (error == null) {
            return new GuestEnd.Crashed(e.getMessage() + "\n");
        }
        Value reported = context.report(error);
        return Denial.of(
                reported.getArrayElement(0).asString(),
                reported.getArrayElement(1).asString());
    }

    private Source source(String text, String name) {
        Source source = kept.computeIfAbsent(
                name + '\0' + text,
                key -> Source.newBuilder(PythonContext.LANGUAGE, text, name)
                        .cached(true)
                        .buildLiteral());
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return source;
    }

    @Override
    public GuestEnd check(GuestProgram program, GuestStreams streams) throws IOException {
        PythonContext context = take();
        try {
            context.streams().connect(streams);
            String text = Files.readString(program.file(), StandardCharsets.UTF_8);
            return new GuestEnd.Exited(context.check(text, program.name()) ? 0 : 1);
        } finally {
            contexts.putAway(context);
        }
    }

    @Override
    public void stop() {
        PythonContext context = running;
        if (context != null) {
            cancel(context);
        }
    }

    /** Closing waits for the guest, so it is another thread's business. */
    private static void cancel(PythonContext context) {
        Thread.ofPlatform().daemon().name("cancel").start(context::close);
    }

    @Override
    public void warmUp() throws IOException {
        warmUp(WARM_UP, new GuestEnd.Exited(0));
        warmUp("def f():\n  return [][1]\nprint(input())\nf()", new GuestEnd.Crashed(""));
        try {
            contexts.fill();
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }

    private void warmUp(String text, GuestEnd expected) throws IOException {
        GuestEnd end = run(
                source(text, "/program/warm_up.py"),
                Path.of("."),
                List.of(),
                Map.of(),
                new GuestStreams(
                        new ByteArrayInputStream("1 2\n3 4\n5 6\n".getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
        if (!end.equals(expected)) {
            throw new IOException("Python does not work: " + end);
        }
    }
}
