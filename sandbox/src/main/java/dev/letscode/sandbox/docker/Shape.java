package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.EnvironmentSpec;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of an environment must be known when its container is made.
 *
 * @param workBytes of each place that programs may write to
 * @param workFiles in each of these places
 */
record Shape(long workBytes, int workFiles) {

    /** What init and the files that the owner writes may take up while no program runs. */
    private static final long INIT_BYTES = 64L << 20;

    static Shape of(EnvironmentSpec spec) {
        return new Shape(spec.workBytes(), spec.workFiles());
    }

    /** Memory while no program runs. */
    long idleBytes() {
        return INIT_BYTES + Places.SCRATCH.size() * workBytes;
    }

    Map<String, String> scratch() {
        return Places.SCRATCH.stream()
                .collect(Collectors.toMap(
                        place -> place,
                        place -> String.format(
                                Locale.ROOT,
                                "rw,exec,nosuid,nodev,noatime,mode=%04o,size=%d,nr_inodes=%d",
                                Places.mode(place),
                                workBytes,
                                workFiles + 1L)));
    }
}
