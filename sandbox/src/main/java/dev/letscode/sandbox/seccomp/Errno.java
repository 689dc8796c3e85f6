package dev.letscode.sandbox.seccomp;

import java.util.Map;
import java.util.TreeMap;

/** The errors that a policy may answer with; the numbers are the same on all processors that Linux judges run on. */
public final class Errno {

    public static final int EPERM = 1;
    public static final int ENOSYS = 38;

    private static final Map<String, Integer> NUMBERS = new TreeMap<>(Map.ofEntries(
            Map.entry("EPERM", EPERM),
            Map.entry("ENOENT", 2),
            Map.entry("EBADF", 9),
            Map.entry("EAGAIN", 11),
            Map.entry("EACCES", 13),
            Map.entry("EINVAL", 22),
            Map.entry("ENOTTY", 25),
            Map.entry("ENOLCK", 37),
            Map.entry("ENOSYS", ENOSYS),
            Map.entry("EOPNOTSUPP", 95),
            Map.entry("EAFNOSUPPORT", 97)));

    private Errno() {}

    /**
     * The number of an error.
     *
     * @throws IllegalArgumentException if the name is not one of those that a policy may use
     */
    static int number(String name) {
        Integer number = NUMBERS.get(name);
        if (number == null) {
            throw new IllegalArgumentException(
                    "unknown error " + name + "; one of " + String.join(", ", NUMBERS.keySet()));
        }
        return number;
    }

    /** The name of an error, or its number where that is not one of those that a policy may use. */
    public static String name(int number) {
        return NUMBERS.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Integer.toString(number));
    }
}
