package dev.letscode.worker.javascript;

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
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/**
 * Each program has a context of its own on one engine, which keeps what it has compiled of a source for the next run.
 * The sandbox policy leaves a context nothing but what {@code node.js} hands on: the streams and a clock.
 */
public final class JavaScriptRuntime implements GuestRuntime {

    private static final String LANGUAGE = "js";
    private static final HostAccess ACCESS = HostAccess.newBuilder(HostAccess.CONSTRAINED)
            .allowBufferAccess(true)
            .build();

    private final Engine engine;
    private final Source layer;
    private final Source inspection;
    private final Modules modules = new Modules();
    private volatile @Nullable Run running;

    public JavaScriptRuntime() throws IOException {
        engine = Engine.newBuilder(LANGUAGE)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        layer = resource("node.js");
        inspection = resource("inspect.js");
    }

    private static Source resource(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(JavaScriptRuntime.class.getResourceAsStream(name))) {
            return Source.newBuilder(
                            LANGUAGE, new String(text.readAllBytes(), StandardCharsets.UTF_8), "letscode:" + name)
                    .cached(true)
                    .build();
        }
    }

    @Override
    public String about() {
        return "GraalJS "
                + Objects.requireNonNull(engine.getLanguages().get(LANGUAGE)).getVersion() + ", "
                + engine.getImplementationName();
    }

    @Override
    public GuestEnd run(GuestProgram program, GuestStreams streams) throws IOException {
        Run run = new Run(streams);
        running = run;
        try {
            return run.toEnd(program);
        } finally {
            running = null;
            run.close();
        }
    }

    @Override
    public GuestEnd check(GuestProgram program, GuestStreams streams) throws IOException {
        try (Context context = context()) {
            context.parse(modules.source(program.file(), program.name()));
            return new GuestEnd.Exited(0);
        } catch (PolyglotException e) {
            if (!e.isSyntaxError()) {
                throw e;
            }
            streams.stderr().write(SyntaxFault.describe(program, e).getBytes(StandardCharsets.UTF_8));
            return new GuestEnd.Exited(1);
        }
    }

    @Override
    public void stop() {
        Run run = running;
        if (run != null) {
            run.cancel();
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
            Run run = new Run(new GuestStreams(
                    InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
            GuestEnd end = run.toEnd(Modules.wrapped(text, "warm-up"), "main.js", List.of(), Map.of(), Path.of("."));
            run.close();
            if (!(end instanceof GuestEnd.Exited(int code) && code == 0)) {
                throw new IOException("JavaScript does not work: " + end);
            }
        }
    }

    private Context context() {
        return Context.newBuilder(LANGUAGE)
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .option("js.unhandled-rejections", "throw")
                .allowHostAccess(ACCESS)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
    }

    /** One program in its context. */
    private final class Run implements AutoCloseable {

        private final Context context = context();
        private final NodeHost host;

        Run(GuestStreams streams) {
            this.host = new NodeHost(streams, this::cancel);
        }

        GuestEnd toEnd(GuestProgram program) throws IOException {
            return toEnd(
                    modules.source(program.file(), program.name()),
                    String.valueOf(program.file().getFileName()),
                    program.arguments(),
                    program.variables(),
                    Objects.requireNonNull(program.file().toAbsolutePath().getParent()));
        }

        GuestEnd toEnd(Source main, String file, List<String> arguments, Map<String, String> variables, Path folder)
                throws IOException {
            @Nullable Value layered = null;
            try {
                ProxyArray words = ProxyArray.fromList(NodeHost.words(file, arguments));
                ProxyObject functions =
                        host.functions(name -> context.eval(modules.source(folder.resolve(name), name)));
                host.serve(modules, folder);
                Value inspected = context.eval(inspection).execute(functions);
                layered = context.eval(layer)
                        .execute(functions, words, ProxyObject.fromMap(Map.copyOf(variables)), inspected);
                layered.getMember("start").executeVoid(NodeHost.function(ignored -> context.eval(main)), file);
                untilNothingIsLeft(layered.getMember("step"));
                return host.endedBy(() -> new GuestEnd.Exited(0), layered.getMember("ended"));
            } catch (PolyglotException e) {
                return ended(e, layered);
            }
        }

        private void untilNothingIsLeft(Value step) {
            for (long wait = step.execute().asLong();
                    wait >= 0;
                    wait = step.execute().asLong()) {
                if (wait > 0) {
                    host.sleep(wait);
                }
            }
        }

        /** The reason that was given first counts, because a guest may catch what follows. */
        private GuestEnd ended(PolyglotException e, @Nullable Value layered) {
            @Nullable GuestEnd told = host.end();
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
            return new GuestEnd.Crashed(describe(e, layered));
        }

        private String describe(PolyglotException e, @Nullable Value layered) {
            try {
                if (layered != null) {
                    layered.getMember("flush").executeVoid();
                    Value error = e.getGuestObject();
                    if (error != null) {
                        return "Uncaught:\n"
                                + layered.getMember("describe").execute(error).asString() + "\n";
                    }
                }
            } catch (PolyglotException inner) {
                // a program may break what describes its errors; the bare message is still right
                return "Uncaught: " + e.getMessage() + "\n";
            }
            return "Uncaught: " + e.getMessage() + "\n";
        }

        /** Closing waits for the guest, so it is another thread's business. */
        void cancel() {
            Thread.ofPlatform().daemon().name("cancel").start(() -> context.close(true));
        }

        @Override
        public void close() {
            try {
                context.close(true);
            } catch (PolyglotException e) {
                // it was cancelled before: there is nothing left to close
            }
        }
    }
}
