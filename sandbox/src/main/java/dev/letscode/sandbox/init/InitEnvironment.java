package dev.letscode.sandbox.init;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.WorkFilesException;
import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.Frame;
import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.sandbox.protocol.Ready;
import dev.letscode.sandbox.protocol.RunRequest;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An environment behind an init. */
public final class InitEnvironment implements Environment {

    private final Container container;
    private final Connection connection;
    private final InterruptWatch interrupts;
    private final Consumer<? super InitEnvironment> onClose;
    private final AtomicReference<@Nullable InitRun> running = new AtomicReference<>();
    private final AtomicReference<@Nullable SandboxException> failure = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Ready ready = Ready.NOT_YET;
    private volatile CacheUse modules = CacheUse.NONE;
    private int runs;

    private InitEnvironment(Container container, InterruptWatch interrupts, Consumer<? super InitEnvironment> onClose) {
        this.container = container;
        this.connection = new Connection(container.output(), container.input());
        this.interrupts = interrupts;
        this.onClose = onClose;
    }

    /**
     * Takes over a container whose init has just been started, and waits until it is ready.
     *
     * @param policy which system calls its programs may make
     * @param onClose told once, when the environment is closed
     */
    public static InitEnvironment attach(
            Container container,
            SystemCallPolicy policy,
            InterruptWatch interrupts,
            Consumer<? super InitEnvironment> onClose)
            throws SandboxException {
        InitEnvironment environment = new InitEnvironment(container, interrupts, onClose);
        try {
            environment.connection.send(FrameType.POLICY, PolicyRequest.encode(policy));
            environment.connection.flush();
        } catch (IOException e) {
            SandboxException failure = environment.broken(e);
            environment.close();
            throw failure;
        } catch (SandboxException e) {
            environment.close();
            throw e;
        }
        return environment.whenReady();
    }

    /** Takes over something else that speaks the protocol and whose programs make no system calls of their own. */
    public static InitEnvironment attach(
            Container container, InterruptWatch interrupts, Consumer<? super InitEnvironment> onClose)
            throws SandboxException {
        return new InitEnvironment(container, interrupts, onClose).whenReady();
    }

    private InitEnvironment whenReady() throws SandboxException {
        try {
            ready = Ready.decode(connection.receive());
            return this;
        } catch (IOException e) {
            SandboxException broken = broken(e);
            close();
            throw broken;
        }
    }

    /** What its init can do. */
    public Ready ready() {
        return ready;
    }

    private void requireIdle() throws SandboxException {
        requireWhole();
        if (running.get() != null) {
            throw new IllegalStateException("a program is running in this environment");
        }
    }

    InterruptWatch interrupts() {
        return interrupts;
    }

    boolean isClosed() {
        return closed.get();
    }

    void ended(InitRun run) {
        running.compareAndSet(run, null);
    }

    /** Nothing more can be done here, now and later, for the reason that is returned. */
    SandboxException broken(IOException cause) {
        if (closed.get()) {
            return new SandboxException("the environment is closed", cause);
        }
        SandboxException first = failure.get();
        if (first != null) {
            return first;
        }
        String words = container.lastWords();
        String what = words.isEmpty() ? String.valueOf(cause.getMessage()) : words;
        failure.compareAndSet(
                null, new SandboxException("the sandbox's container failed: " + Advice.added(what), cause));
        return Objects.requireNonNull(failure.get());
    }

    private void requireWhole() throws SandboxException {
        SandboxException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    @Override
    public Run start(Command command, Limits limits, Streams streams) throws SandboxException {
        requireWhole();
        if (limits.systemCallsPerSecond().isPresent() && !ready.counts()) {
            throw new SandboxException("a limit on system calls a second cannot be enforced here: this needs the"
                    + " capability CAP_PERFMON and the kernel's trace events");
        }
        ByteBuffer request = new RunRequest(++runs, command, limits).encode();
        InitRun run = new InitRun(this, connection, runs, streams);
        if (!running.compareAndSet(null, run)) {
            throw new IllegalStateException("a program is running in this environment");
        }
        try {
            container.limitMemory(limits.memoryBytes(), this::memoryInUse);
            run.begin(request);
            return run;
        } catch (IOException e) {
            running.set(null);
            throw broken(e);
        } catch (SandboxException e) {
            running.set(null);
            throw closed.get() ? new SandboxException("the environment is closed", e) : e;
        }
    }

    /**
     * Asks for an answer, and waits for it.
     *
     * @throws SandboxException if there is none, because the other side has ended
     */
    public void requireAlive() throws SandboxException {
        requireIdle();
        try {
            memoryInUse();
        } catch (UnfitException e) {
            throw new SandboxException(String.valueOf(e.getMessage()), e); // known, so nobody waits for its last words
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The other side has said that it will end, which may take it a while. */
    private static final class UnfitException extends IOException {

        private static final long serialVersionUID = 1;

        UnfitException() {
            super("it cannot be used for another run");
        }
    }

    private long memoryInUse() throws IOException {
        connection.send(FrameType.MEASURE);
        connection.flush();
        Frame answer = connection.receive();
        if (answer.type() == FrameType.UNFIT) {
            throw new UnfitException();
        }
        if (answer.type() != FrameType.MEMORY) {
            throw new IOException("an unexpected frame of kind " + (char) answer.type());
        }
        ByteBuffer payload = answer.payload();
        long bytes = payload.getLong();
        if (payload.remaining() >= 3 * Long.BYTES) {
            modules = new CacheUse(payload.getLong(), payload.getLong(), payload.getLong());
        }
        return bytes;
    }

    /** How what it keeps of programs was used by the last time it was asked; a container's init keeps nothing. */
    public CacheUse modules() {
        return modules;
    }

    @Override
    public void write(String path, long size, InputStream content, boolean executable) throws SandboxException {
        WorkPath.requireSafe(path);
        transfer(FrameType.WRITE, path, size, content, executable);
    }

    /**
     * Shows one file of a mount to programs, where mounts are not the container's business.
     *
     * @param guestName absolute, as programs see it
     * @param size exact number of bytes that {@code content} holds
     */
    public void show(String guestName, long size, InputStream content) throws SandboxException {
        transfer(FrameType.SHOW, guestName, size, content, false);
    }

    private void transfer(byte kind, String path, long size, InputStream content, boolean executable)
            throws SandboxException {
        requireIdle();
        container.unlimitMemory();
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        try {
            connection.send(
                    kind,
                    ByteBuffer.allocate(name.length + 2)
                            .put((byte) (executable ? 1 : 0))
                            .put(name)
                            .put((byte) 0)
                            .flip());
        } catch (IOException e) {
            throw broken(e);
        }
        @Nullable IOException unread = sendContent(size, content);
        Frame answer;
        try {
            connection.send(FrameType.END);
            connection.flush();
            answer = connection.receive();
        } catch (IOException e) {
            throw broken(e);
        }
        if (unread != null) {
            throw new SandboxException("cannot read what belongs into " + path + ": " + unread.getMessage(), unread);
        }
        if (answer.type() == FrameType.REFUSED) {
            throw new SandboxException("the sandbox " + answer.text());
        }
    }

    /** Returns what went wrong with {@code content}, so that init is told of the end in any case. */
    private @Nullable IOException sendContent(long size, InputStream content) throws SandboxException {
        byte[] buffer = new byte[(int) Math.min(Connection.MAX_PAYLOAD, Math.max(1, size))];
        for (long left = size; left > 0; ) {
            int n;
            try {
                n = content.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                if (n == 0) {
                    return new IOException("it ends " + left + " bytes early");
                }
            } catch (IOException e) {
                return e;
            }
            try {
                connection.send(FrameType.DATA, buffer, 0, n);
            } catch (IOException e) {
                throw broken(e);
            }
            left -= n;
        }
        return null;
    }

    @Override
    public void collect(String path, Path target, long maxBytes) throws SandboxException {
        requireIdle();
        WorkPath.requireSafe(path);
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        try {
            connection.send(
                    FrameType.COLLECT,
                    ByteBuffer.allocate(name.length + 9)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putLong(maxBytes)
                            .put(name)
                            .put((byte) 0)
                            .flip());
            connection.flush();
        } catch (IOException e) {
            throw broken(e);
        }
        try (CollectedFiles files = new CollectedFiles(target)) {
            while (true) {
                Frame frame;
                try {
                    frame = connection.receive();
                } catch (IOException e) {
                    throw broken(e);
                }
                switch (frame.type()) {
                    case FrameType.FILE -> files.begin(frame);
                    case FrameType.DATA -> files.append(frame);
                    case FrameType.END -> {
                        files.finish();
                        return;
                    }
                    case FrameType.REFUSED -> throw new WorkFilesException("the sandbox " + frame.text());
                    default -> throw broken(new IOException("an unexpected frame of kind " + (char) frame.type()));
                }
            }
        }
    }

    @Override
    public void reset() throws SandboxException {
        requireIdle();
        try {
            connection.send(FrameType.RESET);
            connection.flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                connection.close();
            } catch (IOException e) {
                // Init has ended before; what is left of it is removed below all the same.
            }
            container.remove();
            onClose.accept(this);
        }
    }
}
