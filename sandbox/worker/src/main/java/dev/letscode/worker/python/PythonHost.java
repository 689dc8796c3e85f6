package dev.letscode.worker.python;

import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestStopped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** What {@code guest.py} asks of the worker: the program's own files, and its end. */
final class PythonHost {

    private static final String PYTHON = ".py";

    private final Path folder;
    private final Runnable cancel;
    private final AtomicReference<@Nullable GuestEnd> end = new AtomicReference<>();

    /**
     * For one program.
     *
     * @param folder with its files
     * @param cancel ends it soon, whatever it catches
     */
    PythonHost(Path folder, Runnable cancel) {
        this.folder = folder;
        this.cancel = cancel;
    }

    ProxyObject functions() {
        return ProxyObject.fromMap(Map.of(
                "forbid",
                (ProxyExecutable) a -> leave(new GuestEnd.Forbidden(a[0].asString(), a[1].asString())),
                "leave",
                (ProxyExecutable) a -> leave(new GuestEnd.Exited(a[0].asInt())),
                "read",
                (ProxyExecutable) this::read,
                "modules",
                (ProxyExecutable) ignored -> modules()));
    }

    /** What was found out about the end while the guest ran, or null. */
    @Nullable
    GuestEnd end() {
        return end.get();
    }

    private Object leave(GuestEnd how) {
        if (end.compareAndSet(null, how)) {
            cancel.run();
        }
        throw new GuestStopped();
    }

    /** Names of the modules that are files beside the program, which may stand in front of Python's own. */
    private ProxyArray modules() {
        try (Stream<Path> files = Files.list(folder)) {
            return ProxyArray.fromList(files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(PYTHON))
                    .<Object>map(name -> name.substring(0, name.length() - PYTHON.length()))
                    .toList());
        } catch (IOException e) {
            return ProxyArray.fromList(List.of()); // no folder, so no module
        }
    }

    private @Nullable Object read(Value... arguments) {
        Path file = folder.resolve(arguments[0].asString()).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null; // no text, so no module
        }
    }
}
