package dev.letscode.sandbox;

import java.util.EnumMap;
import java.util.Map;

/** What a sandbox can be asked to enforce. */
public enum Feature {
    CPU_TIME("CPU time of the whole process tree"),
    WALL_TIME("wall time"),
    MEMORY("memory of the whole process tree"),
    PROCESSES("number of processes"),
    OUTPUT("size of the output"),
    FILES("size and number of files"),
    FILE_SYSTEM("nothing of the host but the read-only run time can be seen"),
    PROCESS_ISOLATION("no other process can be seen or signalled"),
    NETWORK("no network"),
    SYSTEM_CALLS("dangerous system calls end the program"),
    SYSTEM_CALL_RATE("too many system calls a second end the program");

    private final String description;

    Feature(String description) {
        this.description = description;
    }

    /** What it means, for a person. */
    public String description() {
        return description;
    }

    /** Every feature at {@link Enforcement#EXACT}: what a contest asks for. */
    public static Map<Feature, Enforcement> allExact() {
        Map<Feature, Enforcement> all = new EnumMap<>(Feature.class);
        for (Feature feature : values()) {
            all.put(feature, Enforcement.EXACT);
        }
        return Map.copyOf(all);
    }
}
