package dev.letscode.engine.verify;

import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.problems.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Checks problem packages. Thread-safe. */
public final class PackageVerifier {

    /** While one submission runs in a slot, another one is compiled for it. */
    private static final int WORKERS_FOR_A_SLOT = 2;

    private final Workbench workbench;
    private final Optional<Planner> planner;

    /** In the server tier. */
    public PackageVerifier(Workbench workbench) {
        this(workbench, Optional.empty());
    }

    /** @param planner says which submissions the client tier can run: they are judged there as well */
    public PackageVerifier(Workbench workbench, Optional<Planner> planner) {
        this.workbench = workbench;
        this.planner = planner;
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
        Consumer<VerifyEvent> oneAtATime = oneAtATime(events);
        Path scratch = makeScratch();
        try (Workers workers =
                new Workers(WORKERS_FOR_A_SLOT * workbench.slots().count())) {
            return workers.fork(
                    locations,
                    location -> new PackageCheck(workbench, planner, workers, options, oneAtATime, location)
                            .run(makeScratch(scratch)));
        } finally {
            delete(scratch);
        }
    }

    private static Consumer<VerifyEvent> oneAtATime(Consumer<? super VerifyEvent> events) {
        ReentrantLock lock = new ReentrantLock();
        return event -> {
            lock.lock();
            try {
                events.accept(event);
            } finally {
                lock.unlock();
            }
        };
    }

    private Path makeScratch() {
        Path folder = workbench.cacheFolder().resolve("scratch");
        try {
            return Files.createTempDirectory(Files.createDirectories(folder), "verify");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder in " + folder, e);
        }
    }

    private static Path makeScratch(Path within) {
        try {
            return Files.createTempDirectory(within, "package");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
