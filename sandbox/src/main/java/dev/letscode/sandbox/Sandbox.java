package dev.letscode.sandbox;

import java.util.Map;

/**
 * One way to run untrusted programs on this machine. Thread-safe: environments may be opened and used from any number
 * of threads at once.
 */
public interface Sandbox extends AutoCloseable {

    /** Environments, or the workers in them, that were there before they were needed. */
    String ENVIRONMENTS = "environments";

    /** What run times of guests have made of sources and WebAssembly modules, and keep. */
    String MODULES = "modules";

    /** A short lower-case name, for messages and results: {@code namespace}, {@code docker}. */
    String name();

    /** What this sandbox can enforce and measure on this machine, found out once when it was made. */
    Capabilities capabilities();

    /**
     * Opens an environment that is ready to run programs.
     *
     * @throws SandboxException if it cannot be made, or if {@link EnvironmentSpec#required()} names a feature that
     *     this machine cannot enforce as asked: a limit that cannot be enforced is an error, never a warning
     */
    Environment open(EnvironmentSpec spec) throws SandboxException, InterruptedException;

    /**
     * Says that such an environment will probably be opened soon, and such a program started in it, so that what takes
     * long is done by then. Returns at once and never fails. What is made ready is bounded in number and memory, and
     * ended when nobody comes for it; saying it again keeps it ready for longer. Nothing happens where nothing can be
     * made ready.
     *
     * @param first the program, of which the first word counts
     * @param limits that it will be run with, of which the memory counts
     */
    default void prepare(EnvironmentSpec spec, Command first, Limits limits) {}

    /** How what is kept ready is used, by the names of what it is: {@value #ENVIRONMENTS}, {@value #MODULES}. */
    default Map<String, CacheUse> caches() {
        return Map.of();
    }

    /** How many environments, or workers that they are made in, are ready now that nobody has asked for yet. */
    default int ready() {
        return 0;
    }

    /** Closes every environment that is still open. Closing twice does no harm. */
    @Override
    void close();
}
