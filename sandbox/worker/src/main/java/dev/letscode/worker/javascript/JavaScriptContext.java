package dev.letscode.worker.javascript;

import dev.letscode.worker.GuestStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * A context that is ready for one program: {@code node.js} has run in it. The sandbox policy leaves it nothing but what that
 * hands on: the streams and a clock.
 */
final class JavaScriptContext implements AutoCloseable {

    static final String LANGUAGE = "js";

    private static final HostAccess ACCESS = HostAccess.newBuilder(HostAccess.CONSTRAINED)
            .allowBufferAccess(true)
            .build();

    private final Context context;
    private final Modules modules;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final NodeHost host = new NodeHost(this::cancel);
    private final Value layer;

    /** What is the same for all contexts. */
    record Layer(Source node, Source inspection) {

        static Layer load() throws IOException {
            return new Layer(resource("node.js"), resource("inspect.js"));
        }

        private static Source resource(String name) throws IOException {
            try (InputStream text = Objects.requireNonNull(JavaScriptContext.class.getResourceAsStream(name))) {
                return Source.newBuilder(
                                LANGUAGE, new String(text.readAllBytes(), StandardCharsets.UTF_8), "letscode:" + name)
                        .cached(true)
                        .build();
            }
        }
    }

    JavaScriptContext(Engine engine, Layer layer, Modules modules) {
        this.context = bare(engine);
        this.modules = modules;
        ProxyObject functions =
                host.functions(name -> context.eval(modules.source(host.folder().resolve(name), name)));
        this.layer = context.eval(layer.node())
                .execute(functions, context.eval(layer.inspection()).execute(functions));
    }

    /** One in which nothing has run. */
    static Context bare(Engine engine) {
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

    NodeHost host() {
        return host;
    }

    void begin(GuestStreams streams, Path folder, String file, List<String> arguments, Map<String, String> variables) {
        host.serve(streams, modules, folder);
        layer.getMember("begin")
                .executeVoid(
                        ProxyArray.fromList(NodeHost.words(file, arguments)),
                        ProxyObject.fromMap(Map.copyOf(variables)));
    }

    void start(Source main, String file) {
        layer.getMember("start").executeVoid(NodeHost.function(ignored -> context.eval(main)), file);
    }

    /** What the layer has by that name. */
    Value layer(String member) {
        return layer.getMember(member);
    }

    /** Ends a program that runs in it. Closing waits for that, so it is another thread's business. */
    void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            host.stop();
            Thread.ofPlatform().daemon().name("cancel").start(this::close);
        }
    }

    /** Waits for a program that runs in it to give up. */
    @Override
    public void close() {
        context.close(true);
    }
}
