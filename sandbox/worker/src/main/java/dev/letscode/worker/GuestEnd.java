package dev.letscode.worker;

/** How a guest program ended. */
public sealed interface GuestEnd {

    /** By itself; {@code code} is 0 to 255. */
    record Exited(int code) implements GuestEnd {}

    /** By an error that it did not catch; {@code message} is for its standard error, and empty if it is there already. */
    record Crashed(String message) implements GuestEnd {}

    /**
     * It tried what no guest may.
     *
     * @param capability network, process, file, native code, a class of the host, thread
     * @param detail what it called, where that is known
     */
    record Forbidden(String capability, String detail) implements GuestEnd {}

    /** Memory ran out. */
    record OutOfMemory() implements GuestEnd {}

    /** It was asked to, by {@link GuestRuntime#stop()} or by a stream. */
    record Stopped() implements GuestEnd {}

    /** The runtime itself failed, and nothing can be said about the program; {@code why} is for a person. */
    record Broken(String why) implements GuestEnd {}
}
