package dev.letscode.worker.python;

import dev.letscode.worker.GuestEnd;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the run time says when it refuses something, by the error that a program did not catch. */
final class Denial {

    private record Sign(String word, String capability) {}

    private static final List<Sign> SIGNS = List.of(
            // of the file system that the run time gives a program; a file's name follows, which may have any other
            // word
            new Sign("operation is not allowed for", "file"),
            new Sign("socket", "network"),
            new Sign("process", "process"),
            new Sign("fork", "process"),
            new Sign("native", "native code"),
            new Sign("ctypes", "native code"),
            new Sign("thread", "thread"),
            new Sign("host", "host class"),
            new Sign("polyglot", "host class"));

    private static final List<String> REFUSALS = List.of("not allowed", "was excluded", "denied", "not permitted");

    private static final String LACKING = "UnsupportedPosixFeatureException";

    private Denial() {}

    /**
     * What the run time's own failure is the refusal of, if it is one; a program cannot catch these.
     *
     * @param text of the failure
     */
    static Optional<GuestEnd> ofFailure(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return REFUSALS.stream().anyMatch(lower::contains)
                ? SIGNS.stream()
                        .filter(sign -> lower.contains(sign.word()))
                        .findFirst()
                        .map(sign -> new GuestEnd.Forbidden(sign.capability(), text))
                : Optional.empty();
    }

    /**
     * How a program ended that called a function of the system which the run time does not have on any machine. It may not
     * catch that, and is told what it was.
     *
     * @param text of the run time's failure
     */
    static Optional<GuestEnd> ofLack(String text) {
        return text.contains(LACKING)
                ? Optional.of(new GuestEnd.Crashed("OSError: [Errno 38] Function not implemented: "
                        + text.substring(text.indexOf(LACKING) + LACKING.length())
                                .replaceFirst("^:? *", "") + "\n"))
                : Optional.empty();
    }

    /**
     * How a program ended whose error was printed already.
     *
     * @param kind of the error
     * @param text of the error
     */
    static GuestEnd of(String kind, String text) {
        return switch (kind) {
            case "MemoryError" -> new GuestEnd.OutOfMemory();
            // With a number it is the run time's; a program's own has a text alone.
            case "PermissionError" ->
                text.startsWith("[Errno") ? new GuestEnd.Forbidden("file", text) : new GuestEnd.Crashed("");
            case "NotImplementedError", "ImportError", "SystemError" ->
                ofFailure(text).orElse(new GuestEnd.Crashed(""));
            default -> new GuestEnd.Crashed("");
        };
    }
}
