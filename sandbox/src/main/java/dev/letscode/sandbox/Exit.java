package dev.letscode.sandbox;

/** How the first process of a run ended. */
public sealed interface Exit {

    /** It ended by itself; {@code code} is 0 to 255. */
    record Exited(int code) implements Exit {}

    /** A signal ended it; {@code signal} is Linux's number, such as 11 for a segmentation fault. */
    record Signalled(int signal) implements Exit {}

    /** It never ran: {@code reason} says what could not be started and why. */
    record NotStarted(String reason) implements Exit {}

    /** The caller ended it, through {@link Run#kill()} or by closing the environment. */
    record Cancelled() implements Exit {}
}
