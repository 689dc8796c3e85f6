package dev.letscode.sandbox;

/**
 * One way to run untrusted programs on this machine. Thread-safe: environments may be opened and used from any number
 * of threads at once.
 */
public interface Sandbox extends AutoCloseable {

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

    /** Closes every environment that is still open. Closing twice does no harm. */
    @Override
    void close();
}
