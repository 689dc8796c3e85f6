package dev.letscode.engine.verify;

import dev.letscode.engine.judge.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Checks problem packages. Thread-safe. */
@SuppressWarnings("DoNotCallSuggester") // until it is filled in
public final class PackageVerifier {

    private final Workbench workbench;

    public PackageVerifier(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Checks packages and judges their example submissions, as many at once as there are CPU slots.
     *
     * @param locations folders or zip files
     * @param events told what happens, one at a time but by several threads
     * @return a report for each location, in their order
     * @throws InterruptedException if the thread was interrupted; everything is stopped and cleaned up
     */
    public List<PackageReport> verify(List<Path> locations, VerifyOptions options, Consumer<? super VerifyEvent> events)
            throws InterruptedException {
        throw new UnsupportedOperationException("verifying with " + workbench);
    }
}
