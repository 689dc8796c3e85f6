package dev.letscode.sandbox.namespace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the kernel's counting of system calls switched on between environments. The kernel switches it on for the first
 * counter of the whole machine and off after the last one, which takes some thirty milliseconds, and the end of an
 * environment would wait for that.
 */
final class CountingSwitch implements AutoCloseable {

    private final Optional<Process> keeper;

    private CountingSwitch(Optional<Process> keeper) {
        this.keeper = keeper;
    }

    /** Starts a process that keeps it on, and does not wait for it. Where nothing can be counted it just ends again. */
    static CountingSwitch on(Path init) {
        try {
            return new CountingSwitch(Optional.of(new ProcessBuilder(init.toString(), "--keep-counting")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()));
        } catch (IOException e) {
            return off(); // an environment meets with the same, and says so
        }
    }

    static CountingSwitch off() {
        return new CountingSwitch(Optional.empty());
    }

    @Override
    public void close() {
        keeper.ifPresent(Process::destroy);
    }
}
