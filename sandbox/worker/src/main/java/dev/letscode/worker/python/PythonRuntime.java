package dev.letscode.worker.python;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.worker.ContextPool;
import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import dev.letscode.worker.Recent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Making one takes as long as some ten small programs, and a few MiB. */
    private static final int CONTEXTS = 4;

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
    private final ContextPool<PythonContext> contexts;
    private final Recent<Source> kept = new Recent<>(KEPT);
    private volatile @Nullable PythonContext running;
    private volatile @Nullable PythonContext prepared;

    /** Sources are only read in it, never run: nothing of one is there when the next one comes. */
    private volatile @Nullable PythonContext checking;

    public PythonRuntime() throws IOException {
        Source preparation = PythonContext.preparation();
        contexts = new ContextPool<>(CONTEXTS, () -> new PythonContext(engine, preparation), PythonContext::close);
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

    @Override
    public void whenPrepared(Runnable action) {
        contexts.afterwards(action);
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
        PythonContext context = take();
        try {
            return run(
                    context, source(text, program.name()), folder, program.arguments(), program.variables(), streams);
        } finally {
            contexts.putAway(context);
        }
    }

    private GuestEnd run(
            PythonContext context,
            Source source,
            Path folder,
            List<String> arguments,
            Map<String, String> variables,
            GuestStreams streams) {
        running = context;
        PythonHost host = new PythonHost(folder, context::cancel);
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
            // it may have gone on, to its end, after something forbidden
            return Objects.requireNonNullElse(host.end(), new GuestEnd.Exited(0));
        } catch (PolyglotException e) {
            return Objects.requireNonNullElseGet(host.end(), () -> ended(e, context, host));
        } finally {
            running = null;
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
            return Denial.ofFailure(text).or(() -> Denial.ofLack(text)).orElseGet(() -> new GuestEnd.Broken(text));
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
        String key = name + '\0' + text;
        return kept.find(key)
                .orElseGet(() -> kept.keep(
                        key,
                        Source.newBuilder(PythonContext.LANGUAGE, text, name)
                                .cached(true)
                                .buildLiteral()));
    }

    @Override
    public CacheUse modules() {
        return kept.use();
    }

    @Override
    public GuestEnd check(GuestProgram program, GuestStreams streams) throws IOException {
        String text = Files.readString(program.file(), StandardCharsets.UTF_8);
        PythonContext known = checking;
        PythonContext context = known == null ? take() : known;
        checking = null;
        running = context;
        boolean isKept = false;
        try {
            context.streams().connect(streams);
            boolean isRight = context.check(text, program.name());
            isKept = !context.isCancelled();
            return new GuestEnd.Exited(isRight ? 0 : 1);
        } catch (PolyglotException e) {
            if (e.isCancelled()) {
                return new GuestEnd.Stopped();
            }
            throw e;
        } finally {
            running = null;
            if (isKept) {
                checking = context;
            } else {
                contexts.putAway(context);
            }
        }
    }

    @Override
    public void stop() {
        PythonContext context = running;
        if (context != null) {
            context.cancel();
        }
    }

    /** In one context, in which sources are then checked: each takes as long to make as all else here takes. */
    @Override
    public void warmUp() throws IOException {
        PythonContext context = contexts.take();
        warmUp(context, WARM_UP, new GuestEnd.Exited(0));
        warmUp(context, "def f():\n  return [][1]\nprint(input())\nf()", new GuestEnd.Crashed(""));
        context.streams().connect(silent());
        if (context.check("print(1", "/program/warm_up.py")) {
            throw new IOException("Python does not work: it takes what is wrong for right");
        }
        checking = context;
        contexts.fill();
    }

    private void warmUp(PythonContext context, String text, GuestEnd expected) throws IOException {
        GuestEnd end = run(context, source(text, "/program/warm_up.py"), Path.of("."), List.of(), Map.of(), silent());
        if (!end.equals(expected)) {
            throw new IOException("Python does not work: " + end);
        }
    }

    private static GuestStreams silent() {
        return new GuestStreams(
                new ByteArrayInputStream("1 2\n3 4\n5 6\n".getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    }
}
