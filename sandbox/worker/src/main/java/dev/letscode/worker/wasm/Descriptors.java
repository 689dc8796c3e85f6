package dev.letscode.worker.wasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The open files of one guest: its three standard streams, under as many numbers as it likes, and the root folder, which
 * is there only so that opening a file in it is noticed.
 */
final class Descriptors {

    enum Kind {
        CLOSED,
        STDIN,
        STDOUT,
        STDERR,
        ROOT
    }

    /** No program of a contest needs more, and a loop that opens for ever must end. */
    private static final int MOST = 256;

    private final List<Kind> open = new ArrayList<>(List.of(Kind.STDIN, Kind.STDOUT, Kind.STDERR, Kind.ROOT));

    Kind kind(int number) {
        return number >= 0 && number < open.size() ? open.get(number) : Kind.CLOSED;
    }

    boolean close(int number) {
        if (kind(number) == Kind.CLOSED) {
            return false;
        }
        open.set(number, Kind.CLOSED);
        return true;
    }

    /** Makes {@code to} what {@code from} is, and closes that. */
    boolean move(int from, int to) {
        if (kind(from) == Kind.CLOSED || kind(to) == Kind.CLOSED) {
            return false;
        }
        open.set(to, open.get(from));
        return from == to || close(from);
    }

    /** Another number for a stream; nothing if there are too many. */
    Optional<Integer> add(Kind kind) {
        int free = open.indexOf(Kind.CLOSED);
        if (free >= 0) {
            open.set(free, kind);
            return Optional.of(free);
        }
        if (open.size() >= MOST) {
            return Optional.empty();
        }
        open.add(kind);
        return Optional.of(open.size() - 1);
    }

    /** The stream that a path below the root stands for. */
    static Optional<Kind> stream(String path) {
        return switch (path) {
            case "dev/stdin", "dev/fd/0", "proc/self/fd/0" -> Optional.of(Kind.STDIN);
            case "dev/stdout", "dev/fd/1", "proc/self/fd/1" -> Optional.of(Kind.STDOUT);
            case "dev/stderr", "dev/fd/2", "proc/self/fd/2" -> Optional.of(Kind.STDERR);
            default -> Optional.empty();
        };
    }
}
