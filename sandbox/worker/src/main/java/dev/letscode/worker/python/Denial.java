package dev.letscode.worker.python;

import dev.letscode.worker.GuestEnd;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the run time says when it refuses something, by the error that a program did not catch. */
final class Denial {

    private record Sign(String word, String capability) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("socket", "network"),
            new Sign("process", "process"),
            new Sign("fork", "process"),
            new Sign("native", "native code"),
            new Sign("ctypes", "native code"),
            new Sign("thread", "thread"),
            new Sign("host", "host class"),
            new Sign("polyglot", "host class"));

    private static final List<String> REFUSALS = List.of("not allowed", "was excluded", "denied", "not permitted");

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
