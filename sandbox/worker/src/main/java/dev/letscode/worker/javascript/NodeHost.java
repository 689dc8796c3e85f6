package dev.letscode.worker.javascript;

import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** What {@code node.js} asks of the worker: streams, a clock, the program's own files, and its end. */
final class NodeHost {

    private static final int CHUNK = 64 * 1024;
    private static final int STDOUT = 1;

    private static final GuestStreams NONE = new GuestStreams(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

    private final Runnable cancel;
    private final Utf8Chunks text = new Utf8Chunks();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<@Nullable GuestEnd> end = new AtomicReference<>();
    private GuestStreams streams = NONE;
    private long started = System.nanoTime();
    private Modules modules = new Modules();
    private Path folder = Path.of("");

    /** @param cancel ends the guest soon, whatever it catches */
    NodeHost(Runnable cancel) {
        this.cancel = cancel;
    }

    /** A part of the host's work that may fail. */
    interface Action {
        @Nullable
        Object apply(Value[] arguments) throws IOException;
    }

    /** Loads a module of the program by its name. */
    interface Loader {
        Value load(String name) throws IOException;
    }

    static ProxyExecutable function(Action action) {
        return arguments -> {
            try {
                return action.apply(arguments);
            } catch (IOException e) {
                // the owner is gone, and with it whoever wants to know how this ends
                throw new GuestStopped();
            }
        };
    }

    static List<Object> words(String file, List<String> arguments) {
        List<Object> words = new ArrayList<>(List.of("/usr/bin/node", "/program/" + file));
        words.addAll(arguments);
        return words;
    }

    /** From now on it serves a program, whose time begins. */
    void serve(GuestStreams ofProgram, Modules itsModules, Path itsFolder) {
        streams = ofProgram;
        modules = itsModules;
        folder = itsFolder;
        started = System.nanoTime();
    }

    Path folder() {
        return folder;
    }

    ProxyObject functions(Loader loader) {
        return ProxyObject.fromMap(Map.ofEntries(
                entry("forbid", a -> forbid(a[0].asString(), a[1].asString())),
                entry("exit", a -> leave(new GuestEnd.Exited(a[0].asInt()))),
                entry("look", a -> a[0].toString()),
                entry("millis", a -> (System.nanoTime() - started) / 1e6),
                entry("nanos", a -> (double) (System.nanoTime() - started)),
                entry("write", a -> write(a[0].asInt(), Utf8Chunks.encode(a[1].asString()))),
                entry("writeBytes", a -> write(a[0].asInt(), bytes(a[1], a[2].asLong(), a[3].asInt()))),
                entry("readAllText", a -> Utf8Chunks.decode(streams.stdin().readAllBytes())),
                entry("readAllBytes", a -> ByteBuffer.wrap(streams.stdin().readAllBytes())),
                entry("readSome", a -> buffer(some(a[0].asInt()))),
                entry("readBytes", a -> waited(a[0].asLong()) ? buffer(some(CHUNK)) : ""),
                entry("readText", a -> waited(a[0].asLong()) ? text.next(some(CHUNK)) : ""),
                entry("encode", a -> ByteBuffer.wrap(TextCodec.encode(a[0].asString(), a[1].asString()))),
                entry("decode", a -> TextCodec.decode(bytes(a[0], a[1].asLong(), a[2].asInt()), a[3].asString())),
                entry("find", a -> found(a[0].asString(), a[1].asString())),
                entry("text", a -> Files.readString(folder.resolve(a[0].asString()))),
                entry("load", a -> loader.load(a[0].asString()))));
    }

    private static Map.Entry<String, Object> entry(String name, Action action) {
        return Map.entry(name, function(action));
    }

    /** What was found out about the end while the guest ran, or null. */
    @Nullable
    GuestEnd end() {
        return end.get();
    }

    GuestEnd endedBy(Supplier<GuestEnd> otherwise, Value ended) {
        int code = ended.execute().asInt();
        GuestEnd told = end.get();
        return told != null ? told : code != 0 ? new GuestEnd.Exited(code) : otherwise.get();
    }

    private Object forbid(String capability, String detail) {
        return leave(new GuestEnd.Forbidden(capability, detail));
    }

    private Object leave(GuestEnd how) {
        if (end.compareAndSet(null, how)) {
            cancel.run();
        }
        throw new GuestStopped();
    }

    private @Nullable Object write(int stream, byte[] bytes) throws IOException {
        if (end.get() == null) {
            OutputStream out = stream == STDOUT ? streams.stdout() : streams.stderr();
            out.write(bytes);
        }
        return null;
    }

    private static byte[] bytes(Value buffer, long from, int length) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(from, bytes, 0, length);
        return bytes;
    }

    /** Null at the end of the input. */
    private byte @Nullable [] some(int most) throws IOException {
        byte[] bytes = new byte[Math.max(1, Math.min(most, CHUNK))];
        int n = streams.stdin().read(bytes);
        return n < 0 ? null : java.util.Arrays.copyOf(bytes, n);
    }

    private static @Nullable Object buffer(byte @Nullable [] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    /** Whether there is something to read, after at most so many milliseconds; negative for any time. */
    private boolean waited(long millis) throws IOException {
        InputStream in = streams.stdin();
        long until = System.nanoTime() + millis * 1_000_000;
        while (millis >= 0 && in.available() == 0) {
            if (System.nanoTime() >= until) {
                return false;
            }
            sleep(1);
        }
        return true;
    }

    /** Ends a sleep, and every later one, as the end of a context alone does not: nobody is in it then. */
    void stop() {
        stopped.countDown();
    }

    void sleep(long millis) {
        try {
            streams.stdout().flush();
            if (stopped.await(millis, TimeUnit.MILLISECONDS)) {
                throw new GuestStopped();
            }
        } catch (IOException | InterruptedException e) {
            throw new GuestStopped();
        }
    }

    private @Nullable String found(String from, String name) throws IOException {
        Optional<String> found = modules.find(folder, from, name);
        return found.orElse(null);
    }

    /** Keeps an array's bytes together. */
    static byte[] join(byte[] head, byte[] tail) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(head.length + tail.length);
        both.writeBytes(head);
        both.writeBytes(tail);
        return both.toByteArray();
    }
}
