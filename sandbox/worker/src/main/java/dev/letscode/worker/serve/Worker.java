package dev.letscode.worker.serve;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.Frame;
import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.sandbox.protocol.Ready;
import dev.letscode.sandbox.protocol.RunReport;
import dev.letscode.sandbox.protocol.RunRequest;
import dev.letscode.worker.GuestRuntime;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes the owner's frames, one after another; a program runs beside that. */
final class Worker {

    private final String kind;
    private final GuestRuntime runtime;
    private final Connection connection;
    private final WorkFiles files;
    private final HeapWatch heap = new HeapWatch();
    private final AtomicReference<@Nullable GuestRun> running = new AtomicReference<>();
    private volatile boolean unwell;

    Worker(String kind, GuestRuntime runtime, Connection connection, WorkFiles files) {
        this.kind = kind;
        this.runtime = runtime;
        this.connection = connection;
        this.files = files;
    }

    /** Returns only by an exception: the end of the owner's frames. */
    void serve() throws IOException {
        heap.settle();
        connection.send(FrameType.READY, new Ready(true, true, true, true, runtime.about()).encode());
        connection.flush();
        while (true) {
            Frame frame = connection.receive();
            GuestRun run = running.get();
            switch (frame.type()) {
                case FrameType.RUN -> start(RunRequest.decode(frame));
                case FrameType.STDIN -> {
                    if (run != null) {
                        run.input().add(frame.buffer(), frame.length());
                    }
                }
                case FrameType.STDIN_END -> {
                    if (run != null) {
                        run.input().finish();
                    }
                }
                case FrameType.KILL -> {
                    if (run != null && run.number() == frame.payload().getInt()) {
                        run.cancel();
                    }
                }
                case FrameType.CLOSE_STDOUT -> {
                    if (run != null && run.number() == frame.payload().getInt()) {
                        run.closeOutput();
                    }
                }
                case FrameType.MEASURE -> measure();
                case FrameType.SHOW -> files.show(frame, connection);
                case FrameType.RESET -> files.reset();
                case FrameType.POLICY -> {} // guests make no system calls
                default -> throw new IOException("a frame of the unknown kind " + (char) frame.type());
            }
        }
    }

    /** Not answered by a worker that is about to end, so that the owner knows to take another one. */
    private void measure() throws IOException {
        if (!unwell) {
            CacheUse modules = runtime.modules();
            connection.send(
                    FrameType.MEMORY,
                    ByteBuffer.allocate(4 * Long.BYTES)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putLong(heap.used())
                            .putLong(modules.hits())
                            .putLong(modules.misses())
                            .putLong(modules.evictions())
                            .flip());
            connection.flush();
        }
    }

    private void start(RunRequest request) throws IOException {
        Optional<GuestCommand> command = GuestCommand.of(request.command(), kind, files);
        if (command.isEmpty()) {
            String program = request.command().arguments().getFirst();
            String reason = program.equals(kind)
                    ? String.join(" ", request.command().arguments()) + ": No such file"
                    : program + ": No such file or directory, as only " + kind + " runs here";
            report(request.number(), notStarted(reason), false);
            return;
        }
        if (!command.get().isCheck()) {
            runtime.prepare();
        }
        GuestRun run = new GuestRun(request, command.get(), runtime, connection, heap, this::ended);
        running.set(run);
        run.start();
    }

    /** Called once for each run, by whichever thread finds that it has ended. */
    private void ended(GuestRun run, RunResult result, boolean isUnwell) {
        running.set(null);
        heap.end();
        try {
            report(run.number(), result, isUnwell || (!runtime.countsMemory() && heap.isBloated()));
            runtime.whenPrepared(heap::rest);
        } catch (IOException e) {
            Runtime.getRuntime().halt(0); // the owner is gone
        }
    }

    private void report(int number, RunResult result, boolean isUnwell) throws IOException {
        unwell = isUnwell;
        connection.send(FrameType.RESULT, RunReport.encode(number, result));
        if (isUnwell) {
            // The JVM ends only once the guest's thread lets it, which may be looking through a gigabyte of its stack.
            // The owner, who reads this, does not wait for that.
            connection.send(FrameType.UNFIT);
        }
        connection.flush();
        if (isUnwell) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static RunResult notStarted(String reason) {
        return new RunResult(
                new Exit.NotStarted(reason),
                Set.of(),
                Optional.empty(),
                Usage.ofWallTime(Duration.ZERO),
                0,
                0,
                Map.of());
    }
}
