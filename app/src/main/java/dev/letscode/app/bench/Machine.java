package dev.letscode.app.bench;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * What was measured on.
 *
 * @param java its version, and which of the JVM's compilers are in use if not all are: figures differ by far
 */
public record Machine(int cores, String system, String java) {

    /** As people read it. */
    @Override
    public String toString() {
        return cores + " cores, " + system + ", Java " + java;
    }

    static Machine ofThis() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.version() + (hasAllCompilers() ? "" : " with C1 only"));
    }

    private static boolean hasAllCompilers() {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("TieredStopAtLevel")
                .getValue()
                .equals("4");
    }
}
