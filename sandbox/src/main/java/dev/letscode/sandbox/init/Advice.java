package dev.letscode.sandbox.init;

import java.util.Map;

/** What to do about what the kernel says when a machine has too little of something. */
public final class Advice {

    private static final String OPEN_FILES =
            "too many files are open: raise the limit (ulimit -n, the sysctl fs.file-max) or run fewer programs at once";
    private static final String MEMORY = "this machine is short of memory: free some, or run fewer programs at once";

    /** The words of musl, which init speaks, and those of glibc and the JVM. */
    private static final Map<String, String> REMEDIES = Map.of(
            "No file descriptors available",
            OPEN_FILES,
            "Too many open files",
            OPEN_FILES,
            "Out of memory",
            MEMORY,
            "Cannot allocate memory",
            MEMORY,
            "Resource temporarily unavailable",
            "there are too many processes: raise the limit (ulimit -u, pids.max of the control groups around this"
                    + " process) or run fewer programs at once",
            "No space left on device",
            "something is full: look at df, df -i and the sysctls user.max_*_namespaces",
            "No such device",
            "its control group was removed while it was in use: what tidies up control groups must leave letscode-* alone",
            "killed by signal 9",
            "if nobody did that, this machine ran out of memory");

    private Advice() {}

    /** The message, and what to do about it where that is known. */
    public static String added(String message) {
        return REMEDIES.entrySet().stream()
                .filter(remedy -> message.contains(remedy.getKey()))
                .findFirst()
                .map(remedy -> message + "; " + remedy.getValue())
                .orElse(message);
    }
}
