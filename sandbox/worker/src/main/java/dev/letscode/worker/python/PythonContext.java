package dev.letscode.worker.python;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** A context that is ready for one program: {@code guest.py} has run in it. */
final class PythonContext implements AutoCloseable {

    static final String LANGUAGE = "python";

    private static final HostAccess ACCESS = HostAccess.newBuilder(HostAccess.CONSTRAINED)
            .allowArrayAccess(true)
            .allowListAccess(true)
            .build();

    private final SwitchedStreams streams = new SwitchedStreams();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Context context;
    private final Value begin;
    private final Value end;
    private final Value report;
    private final Value check;

    PythonContext(Engine engine, Source preparation) {
        context = Context.newBuilder(LANGUAGE)
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(ACCESS)
                .in(streams.stdin())
                .out(streams.stdout())
                .err(streams.stderr())
                .build();
        context.eval(preparation);
        Value functions = context.eval(LANGUAGE, "_prepare_result");
        begin = functions.getArrayElement(0);
        end = functions.getArrayElement(1);
        report = functions.getArrayElement(2);
        check = functions.getArrayElement(3);
        context.eval(LANGUAGE, "del _prepare, _prepare_result");
    }

    static Source preparation() throws IOException {
        try (InputStream text = Objects.requireNonNull(PythonContext.class.getResourceAsStream("guest.py"))) {
            return Source.newBuilder(
                            LANGUAGE, new String(text.readAllBytes(), StandardCharsets.UTF_8), "letscode:guest.py")
                    .cached(true)
                    .build();
        }
    }

    SwitchedStreams streams() {
        return streams;
    }

    void begin(Object... arguments) {
        begin.executeVoid(arguments);
    }

    void eval(Source source) {
        context.eval(source);
    }

    void end() {
        end.executeVoid();
    }

    /** Kind and text of an error that was not caught, after it was printed. */
    Value report(Value error) {
        return report.execute(error);
    }

    boolean check(String text, String name) {
        return check.execute(text, name).asBoolean();
    }

    /** Ends a program that runs in it; waits for nothing, and does so once. */
    void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("cancel").start(this::close);
        }
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    /** Waits for a program that runs in it to give up. */
    @Override
    public void close() {
        context.close(true);
    }
}
