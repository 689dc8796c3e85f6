package dev.letscode.sandbox.init;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Usage;
import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.Frame;
import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.sandbox.protocol.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A program that init runs. The thread in {@link #await()} takes init's frames and hands them on. */
final class InitRun implements Run {

    private final InitEnvironment environment;
    private final Connection connection;
    private final int number;
    private final Streams streams;
    private final Credit credit = new Credit();
    private final ProgramInput input;
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final long started = System.nanoTime();
    private volatile boolean ended;

    InitRun(InitEnvironment environment, Connection connection, int number, Streams streams) {
        this.environment = environment;
        this.connection = connection;
        this.number = number;
        this.streams = streams;
        this.input = new ProgramInput(connection, credit);
    }

    /** Sends what there is to send at once, together with the request itself: most inputs fit. */
    void begin(ByteBuffer request) throws IOException {
        connection.send(FrameType.RUN, request);
        switch (streams.stdin()) {
            case Input.None() -> connection.send(FrameType.STDIN_END);
            case Input.From(InputStream stream) -> beginInput(stream);
            case Input.Piped() -> {}
        }
        connection.flush();
    }

    private void beginInput(InputStream stream) throws IOException {
        byte[] first = new byte[Connection.MAX_PAYLOAD];
        int length;
        try {
            length = stream.readNBytes(first, 0, first.length);
            if (length < first.length) {
                stream.close();
            }
        } catch (IOException e) {
            failWith(e);
            return;
        }
        if (length > 0) {
            credit.take(length);
            connection.send(FrameType.STDIN, first, 0, length);
        }
        if (length < first.length) {
            connection.send(FrameType.STDIN_END);
        } else {
            Thread.ofVirtual().name("stdin of run " + number).start(() -> pump(stream));
        }
    }

    private void pump(InputStream stream) {
        byte[] buffer = new byte[Connection.MAX_PAYLOAD];
        try (stream) {
            for (int n = read(stream, buffer); n >= 0 && !ended; n = read(stream, buffer)) {
                input.write(buffer, 0, n);
            }
            input.close();
        } catch (IOException e) {
            // A program may end without having read all; only a source that fails is an error, and read() noted it.
            credit.breakPipe();
        }
    }

    private int read(InputStream stream, byte[] buffer) throws IOException {
        try {
            return stream.read(buffer);
        } catch (IOException e) {
            failWith(e);
            throw e;
        }
    }

    private void failWith(IOException e) {
        failure.compareAndSet(null, e);
        kill();
    }

    @Override
    public OutputStream stdin() {
        if (!(streams.stdin() instanceof Input.Piped)) {
            throw new IllegalStateException("the input of this run was given when it started");
        }
        return input;
    }

    @Override
    public RunResult await() throws SandboxException, InterruptedException {
        Thread waiting = Thread.currentThread();
        try (var _ = environment.interrupts().watch(waiting, this::kill)) {
            RunResult result = receiveUntilEnd();
            IOException failed = failure.get();
            if (failed != null) {
                throw new SandboxException("a stream of the run failed: " + failed.getMessage(), failed);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException("the run was cancelled");
            }
            return result;
        } finally {
            end();
        }
    }

    private RunResult receiveUntilEnd() throws SandboxException {
        Map<String, Long> calls = new TreeMap<>();
        try {
            while (true) {
                Frame frame = connection.receive(this::kill);
                switch (frame.type()) {
                    case FrameType.STDOUT -> pass(frame, streams.stdout());
                    case FrameType.STDERR -> pass(frame, streams.stderr());
                    case FrameType.CREDIT -> credit.give(frame.payload().getInt());
                    case FrameType.STDIN_CLOSED -> credit.breakPipe();
                    case FrameType.CALLS -> calls.putAll(TracedCalls.decode(frame.payload()));
                    case FrameType.RESULT -> {
                        return RunReport.decode(frame, calls);
                    }
                    default -> throw new IOException("an unexpected frame of kind " + (char) frame.type());
                }
            }
        } catch (IOException e) {
            if (environment.isClosed()) {
                return cancelled();
            }
            throw environment.broken(e);
        }
    }

    private void pass(Frame frame, OutputStream stream) {
        if (failure.get() == null) {
            try {
                stream.write(frame.buffer(), 0, frame.length());
            } catch (IOException e) {
                failWith(e);
            }
        }
    }

    private RunResult cancelled() {
        Duration wallTime = Duration.ofNanos(System.nanoTime() - started);
        return new RunResult(
                new Exit.Cancelled(), Set.of(), Optional.empty(), Usage.ofWallTime(wallTime), 0, 0, Map.of());
    }

    @Override
    public void closeOutput() {
        sendNumbered(FrameType.CLOSE_STDOUT);
    }

    @Override
    public void kill() {
        sendNumbered(FrameType.KILL);
    }

    private void sendNumbered(byte type) {
        if (ended) {
            return;
        }
        ByteBuffer payload = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .flip();
        try {
            connection.send(type, payload);
            connection.flush();
        } catch (IOException e) {
            // Init is gone, and so is the program; await() says so to whoever waits for it.
            credit.breakPipe();
        }
    }

    private void end() {
        synchronized (connection) {
            ended = true;
            credit.breakPipe();
        }
        environment.ended(this);
    }

    @Override
    public void close() {
        if (!ended) {
            kill();
            try {
                receiveUntilEnd();
            } catch (SandboxException e) {
                // The environment is broken, which its next use reports.
                credit.breakPipe();
            }
            end();
        }
    }
}
