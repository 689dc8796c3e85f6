package dev.letscode.engine.store;

import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * How a process asks the one that has a store for a backup: by a file in the store's folder, which works wherever files
 * do, and needs no port. The file names the target; the answer is another file.
 */
final class BackupDesk implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String REQUEST = ".backup-request";
    private static final String REPLY = ".backup-reply";
    private static final String DONE = "done";

    private final Path folder;
    private final Consumer<String> remarks;
    private final Backups backups;
    private final ExecutorService thread;

    /** Makes backups. */
    interface Backups {
        void make(Path target) throws StoreException;
    }

    /** Looks for requests until closed. */
    BackupDesk(Path folder, Backups backups, Consumer<String> remarks) {
        this.folder = folder;
        this.remarks = remarks;
        this.backups = backups;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("backup desk").factory());
        thread.execute(this::look);
    }

    private void look() {
        try {
            while (true) {
                try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*" + REQUEST)) {
                    for (Path request : requests) {
                        answer(request);
                    }
                } catch (IOException e) {
                    remarks.accept("requests for backups cannot be answered now: " + e);
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    private void answer(Path request) throws IOException {
        Path target = Path.of(Files.readString(request, StandardCharsets.UTF_8));
        Files.delete(request);
        String answer;
        try {
            backups.make(target);
            answer = DONE;
        } catch (StoreException e) {
            answer = String.valueOf(e.getMessage());
        }
        String said = answer;
        SharedFile.replace(reply(request), fresh -> Files.writeString(fresh, said));
    }

    private static Path reply(Path request) {
        return request.resolveSibling(String.valueOf(request.getFileName()).replace(REQUEST, REPLY));
    }

    /** Asks whoever has the store in a folder. */
    static void ask(Path folder, Path target, String owner) throws StoreException, InterruptedException {
        Path request = folder.resolve(UUID.randomUUID() + REQUEST);
        Path reply = reply(request);
        try {
            SharedFile.replace(
                    request,
                    fresh -> Files.writeString(
                            fresh, target.toAbsolutePath().normalize().toString()));
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.exists(reply)) {
                if (Files.exists(request) && System.nanoTime() > patience) {
                    throw new StoreException(owner + " and makes no backup: end it, and ask again");
                }
                Thread.sleep(LOOK.dividedBy(5));
            }
            String answer = Files.readString(reply, StandardCharsets.UTF_8);
            if (!answer.equals(DONE)) {
                throw new StoreException(answer);
            }
        } catch (IOException e) {
            throw new StoreException("nobody can be asked for a backup in " + folder + ": " + e, e);
        } finally {
            delete(request);
            delete(reply);
        }
    }

    private static void delete(Path file) throws StoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be removed: " + e, e);
        }
    }

    /** Finishes what is being made. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
