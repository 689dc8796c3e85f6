package dev.letscode.sandbox.init;

import java.util.List;

/** Paths below the work directory. */
final class WorkPath {

    private static final int MAX_LENGTH = 4000;

    private WorkPath() {}

    /** @throws IllegalArgumentException if the path is absolute, leads upwards or has an empty part */
    static void requireSafe(String path) {
        boolean unsafe = path.length() > MAX_LENGTH
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).stream().anyMatch(part -> part.isEmpty() || part.equals(".."));
        if (unsafe) {
            throw new IllegalArgumentException("not a path below the work directory: " + path);
        }
    }
}
