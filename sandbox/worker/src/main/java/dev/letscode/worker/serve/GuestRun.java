package dev.letscode.worker.serve;

import com.sun.management.ThreadMXBean;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import dev.letscode.sandbox.Violation;
import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.sandbox.protocol.RunRequest;
import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One program: a thread that runs it, and one that watches over its limits. What it goes past makes its streams fail and
 * asks its runtime to stop; when that does not help for a while, the run is reported all the same, and the process has to
 * end.
 */
final class GuestRun {

    /** How much longer a guest may compute that was told to stop. */
    private static final long GRACE_NANOS = 500_000_000;

    /** And how long it may take on the clock, of which it has little when the machine is busy. */
    private static final long LONGEST_GRACE_NANOS = 5_000_000_000L;

    private static final long TICK_MILLIS = 2;
    private static final long STOP_MILLIS = 20;
    private static final long SMALLEST_STACK = 64L << 20;
    private static final int SIGKILL = 9;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Who is told of the end, once; {@code unwell} if the process cannot be used for another run. */
    interface Listener {
        void ended(GuestRun run, RunResult result, boolean unwell);
    }

    private final RunRequest request;
    private final GuestCommand command;
    private final GuestRuntime runtime;
    private final HeapWatch heap;
    private final Listener listener;
    private final GuestInput input;
    private final GuestOutput stdout;
    private final GuestOutput stderr;
    private final Set<LimitKind> breached = EnumSet.noneOf(LimitKind.class);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable GuestEnd> end = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final long started = System.nanoTime();
    private final Thread guest;
    private volatile long cpuNanos;
    private volatile long wallNanos;
    private volatile long allocated;

    GuestRun(
            RunRequest request,
            GuestCommand command,
            GuestRuntime runtime,
            Connection connection,
            HeapWatch heap,
            Listener listener) {
        this.request = request;
        this.command = command;
        this.runtime = runtime;
        this.heap = heap;
        this.listener = listener;
        Limits limits = request.limits();
        this.stdout = new GuestOutput(connection, FrameType.STDOUT, limits.stdoutBytes(), true);
        this.stderr = new GuestOutput(connection, FrameType.STDERR, limits.stderrBytes(), false);
        this.input = new GuestInput(connection, stdout::flush);
        long stack = Math.clamp(limits.stackBytes(), SMALLEST_STACK, runtime.largestStackBytes());
        this.guest = new Thread(null, this::run, "guest", stack);
        guest.setDaemon(true);
    }

    int number() {
        return request.number();
    }

    GuestInput input() {
        return input;
    }

    void start() {
        if (!runtime.countsMemory()) {
            heap.begin();
        }
        Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
        guest.start();
    }

    void cancel() {
        cancelled.set(true);
    }

    void closeOutput() {
        stdout.closeReader();
    }

    private void run() {
        @Nullable GuestEnd how = null;
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        try {
            how = runOrCheck(new GuestStreams(input, stdout, stderr));
        } catch (GuestStopped e) {
            how = new GuestEnd.Stopped();
        } catch (OutOfMemoryError e) {
            how = new GuestEnd.OutOfMemory();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            how = new GuestEnd.Broken(String.valueOf(e));
        } finally {
            cpuNanos = THREADS.getCurrentThreadCpuTime() - cpuBefore;
            wallNanos = System.nanoTime() - started;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
            end.set(how == null ? new GuestEnd.Broken("the guest's thread died") : how);
            over.countDown();
        }
    }

    private GuestEnd runOrCheck(GuestStreams streams) throws IOException {
        GuestEnd how = new GuestEnd.Exited(0);
        for (WorkFiles.Named file : command.files()) {
            GuestEnd one = command.isCheck()
                    ? runtime.check(command.program(file, request.limits()), streams)
                    : runtime.run(command.program(file, request.limits()), streams);
            if (!one.equals(new GuestEnd.Exited(0))) {
                how = one;
            }
        }
        return how;
    }

    private void watch() {
        try {
            while (!over.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                stdout.flushWithin(0);
                stderr.flushWithin(0);
                if (mustEnd()) {
                    stop();
                    break;
                }
            }
            finish();
        } catch (InterruptedException | IOException e) {
            Runtime.getRuntime().halt(0); // the owner is gone
        }
    }

    private boolean mustEnd() {
        Limits limits = request.limits();
        if (used() > limits.cpuTime().toNanos()) {
            breached.add(LimitKind.CPU_TIME);
        }
        if (System.nanoTime() - started > limits.wallTime().toNanos()) {
            breached.add(LimitKind.WALL_TIME);
        }
        if (stdout.isFull()) {
            breached.add(LimitKind.STANDARD_OUTPUT);
        }
        if (!runtime.countsMemory() && heap.isOver(limits.memoryBytes(), asked())) {
            breached.add(LimitKind.MEMORY);
        }
        return cancelled.get() || !breached.isEmpty();
    }

    /** The CPU time of the guest's thread so far. */
    private long used() {
        long nanos = THREADS.getThreadCpuTime(guest.threadId());
        return nanos < 0 ? cpuNanos : nanos;
    }

    /** Bytes that the guest's thread has allocated so far. */
    private long asked() {
        long bytes = THREADS.getThreadAllocatedBytes(guest.threadId());
        return bytes < 0 ? allocated : bytes;
    }

    private void stop() throws InterruptedException {
        long toldCpuNanos = used();
        cpuNanos = toldCpuNanos;
        wallNanos = System.nanoTime() - started;
        input.stop();
        stdout.stop();
        stderr.stop();
        long toldNanos = System.nanoTime();
        do {
            runtime.stop(); // again and again, for it may only be about to begin
        } while (!over.await(STOP_MILLIS, TimeUnit.MILLISECONDS)
                && used() - toldCpuNanos < GRACE_NANOS
                && System.nanoTime() - toldNanos < LONGEST_GRACE_NANOS);
        if (over.getCount() > 0) {
            cpuNanos = used();
        }
    }

    private void finish() throws IOException {
        GuestEnd how = end.get();
        if (how instanceof GuestEnd.Broken(String why)) {
            System.err.println(why);
            Runtime.getRuntime().halt(1);
        }
        if (how instanceof GuestEnd.Crashed(String message)) {
            try {
                stderr.write(message.getBytes(StandardCharsets.UTF_8));
            } catch (GuestStopped e) {
                how = new GuestEnd.Stopped();
            }
        }
        stdout.flushWithin(100);
        stderr.flushWithin(100);
        boolean stuck = how == null;
        boolean outOfMemory = how instanceof GuestEnd.OutOfMemory && !runtime.countsMemory();
        listener.ended(this, result(how), stuck || outOfMemory);
    }

    private RunResult result(@Nullable GuestEnd how) {
        Limits limits = request.limits();
        // what it does once it was told to end is not why it ended
        if (how instanceof GuestEnd.OutOfMemory && breached.isEmpty() && !cancelled.get()) {
            breached.add(LimitKind.MEMORY);
        }
        if (stdout.isFull()) {
            breached.add(LimitKind.STANDARD_OUTPUT);
        }
        if (cpuNanos > limits.cpuTime().toNanos()) {
            breached.add(LimitKind.CPU_TIME);
        }
        boolean killed = !breached.isEmpty();
        if (stderr.isFull()) {
            breached.add(LimitKind.STANDARD_ERROR);
        }
        Exit exit =
                cancelled.get() && !killed ? new Exit.Cancelled() : killed ? new Exit.Signalled(SIGKILL) : exit(how);
        Optional<Violation> violation = how instanceof GuestEnd.Forbidden(String capability, String detail)
                ? Optional.of(new Violation(capability, detail))
                : Optional.empty();
        Usage usage = new Usage(
                Optional.of(Duration.ofNanos(cpuNanos)),
                Duration.ofNanos(wallNanos),
                OptionalLong.of(runtime.peakMemoryBytes().orElseGet(() -> heap.peak(allocated))),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
        return new RunResult(exit, breached, violation, usage, stdout.bytes(), stderr.bytes(), Map.of());
    }

    private static Exit exit(@Nullable GuestEnd how) {
        return switch (how) {
            case null -> new Exit.Signalled(SIGKILL);
            case GuestEnd.Exited(int code) -> new Exit.Exited(code);
            case GuestEnd.Crashed _ -> new Exit.Exited(1);
            case GuestEnd.Forbidden _, GuestEnd.OutOfMemory(), GuestEnd.Stopped() -> new Exit.Signalled(SIGKILL);
            case GuestEnd.Broken _ -> throw new IllegalStateException("a broken runtime has no result");
        };
    }
}
