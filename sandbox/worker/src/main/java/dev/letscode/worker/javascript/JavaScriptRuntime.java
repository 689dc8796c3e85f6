package dev.letscode.worker.javascript;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.worker.ContextPool;
import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Each program has a context of its own on one engine, which keeps what it has compiled of a source for the next run.
 * The sandbox policy leaves a context nothing but what {@code node.js} hands on: the streams and a clock.
 */
public final class JavaScriptRuntime implements GuestRuntime {

    private static final int CONTEXTS = 2;

    private final Engine engine;
    private final Modules modules = new Modules();
    private final ContextPool<JavaScriptContext> contexts;
    private volatile @Nullable JavaScriptContext running;
    private volatile @Nullable JavaScriptContext prepared;

    /** In which sources are looked at, one after another: nothing of them is run. */
    private @Nullable Context checking;

    public JavaScriptRuntime() throws IOException {
        engine = Engine.newBuilder(JavaScriptContext.LANGUAGE)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        JavaScriptContext.Layer layer = JavaScriptContext.Layer.load();
        contexts = new ContextPool<>(
                CONTEXTS, () -> new JavaScriptContext(engine, layer, modules), JavaScriptContext::close);
    }

    @Override
    public String about() {
        return "GraalJS "
                + Objects.requireNonNull(engine.getLanguages().get(JavaScriptContext.LANGUAGE))
                        .getVersion() + ", "
                + engine.getImplementationName();
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

    private JavaScriptContext take() {
        JavaScriptContext known = prepared;
        prepared = null;
        return known == null ? contexts.take() : known;
    }

    @Override
    public GuestEnd run(GuestProgram program, GuestStreams streams) throws IOException {
        return run(
                modules.source(program.file(), program.name()),
                Objects.requireNonNull(program.file().toAbsolutePath().getParent()),
                String.valueOf(program.file().getFileName()),
                program.arguments(),
                program.variables(),
                streams);
    }

    private GuestEnd run(
            Source main,
            Path folder,
            String file,
            List<String> arguments,
            Map<String, String> variables,
            GuestStreams streams) {
        JavaScriptContext context = take();
        running = context;
        try {
            context.begin(streams, folder, file, arguments, variables);
            unlessCaught(context, () -> {
                context.start(main, file);
                return 0;
            });
            untilNothingIsLeft(context);
            return context.host().endedBy(() -> new GuestEnd.Exited(0), context.layer("ended"));
        } catch (PolyglotException e) {
            return ended(e, context);
        } finally {
            running = null;
            contexts.putAway(context);
        }
    }

    @Override
    public GuestEnd check(GuestProgram program, GuestStreams streams) throws IOException {
        Source source = modules.source(program.file(), program.name());
        Context context = checking == null ? JavaScriptContext.bare(engine) : checking;
        checking = null; // one that a source has broken is not used again
        try {
            context.parse(source);
            checking = context;
            return new GuestEnd.Exited(0);
        } catch (PolyglotException e) {
            if (!e.isSyntaxError()) {
                throw e;
            }
            checking = context;
            streams.stderr().write(SyntaxFault.describe(program, e).getBytes(StandardCharsets.UTF_8));
            return new GuestEnd.Exited(1);
        }
    }

    @Override
    public CacheUse modules() {
        return modules.use();
    }

    @Override
    public void stop() {
        JavaScriptContext context = running;
        if (context != null) {
            context.cancel();
        }
    }

    @Override
    public void warmUp() throws IOException {
        String text = """
                const lines = require('fs').readFileSync(0, 'utf8').split('\\n');
                function deep(n) { return n === 0 ? 0 : 1 + deep(n - 1); }
                try { null.x } catch (e) { console.log(lines.length, [deep(100)], {a: `${e}`}); }
                setTimeout(() => console.log(new Map([[1, 'x']])), 0);
                """;
        for (int i = 0; i < 3; i++) {
            GuestEnd end = run(
                    Modules.wrapped(text, "warm-up"),
                    Path.of("."),
                    "main.js",
                    List.of(),
                    Map.of(),
                    new GuestStreams(
                            InputStream.nullInputStream(),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream()));
            if (!(end instanceof GuestEnd.Exited(int code) && code == 0)) {
                throw new IOException("JavaScript does not work: " + end);
            }
        }
        contexts.fill();
    }

    private static void untilNothingIsLeft(JavaScriptContext context) {
        Value step = context.layer("step");
        for (long wait = 0; wait >= 0; ) {
            wait = unlessCaught(context, () -> step.execute().asLong());
            if (wait > 0) {
                context.host().sleep(wait);
            }
        }
    }

    /** One step of a program, after which others come if the program takes care of its error itself. */
    private static long unlessCaught(JavaScriptContext context, LongSupplier step) {
        try {
            return step.getAsLong();
        } catch (PolyglotException e) {
            @Nullable Value error = e.getGuestObject();
            boolean isOwn = e.isGuestException()
                    && !e.isCancelled()
                    && !e.isExit()
                    && !e.isInternalError()
                    && context.host().end() == null;
            if (isOwn && error != null && context.layer("caught").execute(error).asBoolean()) {
                return 0;
            }
            throw e;
        }
    }

    /** The reason that was given first counts, because a guest may catch what follows. */
    private static GuestEnd ended(PolyglotException e, JavaScriptContext context) {
        @Nullable GuestEnd told = context.host().end();
        if (told != null) {
            return told;
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
            return new GuestEnd.Broken(String.valueOf(e.getMessage()));
        }
        return new GuestEnd.Crashed(describe(e, context));
    }

    private static String describe(PolyglotException e, JavaScriptContext context) {
        try {
            context.layer("flush").executeVoid();
            Value error = e.getGuestObject();
            if (error != null) {
                return "Uncaught:\n" + context.layer("describe").execute(error).asString() + "\n";
            }
        } catch (PolyglotException inner) {
            // a program may break what describes its errors; the bare message is still right
            return "Uncaught: " + e.getMessage() + "\n";
        }
        return "Uncaught: " + e.getMessage() + "\n";
    }
}
