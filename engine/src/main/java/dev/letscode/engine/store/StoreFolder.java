package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of an embedded store, for who does something with it as a whole. */
public record StoreFolder(Path home) {

    private static final String RESTORING = "restoring";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Makes a backup: by this process if nobody has the store, else by the process that has it.
     *
     * @param target that does not exist yet
     * @throws StoreException if it cannot be made, or what was made cannot be read
     */
    public void backup(Path target) throws StoreException, InterruptedException {
        if (!Files.exists(home.resolve(Backup.DATABASE))) {
            throw new StoreException("there is no store in " + home + ", and nothing to back up");
        }
        Optional<String> owner = StoreLock.owner(home);
        if (owner.isPresent()) {
            BackupDesk.ask(home, target, owner.get());
        } else {
            try (Store store = Store.embedded(home, remark -> {})) {
                store.backup(target);
            }
        }
    }

    /**
     * Puts the store back to what it was when a backup was made. What is there now is kept in a folder beside it, whatever
     * state it is in.
     *
     * @return that folder; empty if there was no store
     * @throws StoreException if another process has the store, or the backup cannot be read; then nothing was changed
     */
    public Optional<Path> restore(Path backup, Instant now) throws StoreException {
        StoreLock lock = StoreLock.take(home);
        Optional<Path> aside;
        ChainHead replaced;
        try {
            deleteInterrupted();
            Path fresh = Files.createTempDirectory(home, RESTORING);
            try {
                Backup.unpack(backup, fresh);
                requireWhole(backup, fresh);
                replaced = new HeadFile(home).read(problem -> {}).orElse(ChainHead.EMPTY);
                aside = moveAside("replaced-" + STAMP.format(now));
                for (String name : new String[] {HeadFile.NAME, Backup.DATABASE}) {
                    if (Files.exists(fresh.resolve(name))) {
                        Files.move(fresh.resolve(name), home.resolve(name));
                    }
                }
            } finally {
                FileTree.delete(fresh);
            }
        } catch (IOException | ProviderNotFoundException e) {
            throw new StoreException(
                    backup + " cannot be put into " + home + ": " + e + ". Is it a backup, and is there room enough?",
                    e);
        } finally {
            lock.release();
        }
        try (Store store = Store.embedded(home, remark -> {})) {
            store.audit().noteRestored(new AuditRecord.Restored(String.valueOf(backup.getFileName()), replaced), now);
        }
        return aside;
    }

    /** What a restore that was killed has left; the backup that it was made from is still there. */
    private void deleteInterrupted() throws IOException {
        for (Path left : interrupted(home)) {
            FileTree.delete(left);
        }
    }

    private static List<Path> interrupted(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(RESTORING))
                    .toList();
        }
    }

    /** Tells that a store is not there because a restore was killed in the middle: else a new one would be begun. */
    static void requireNoneInterrupted(Path home) throws StoreException {
        try {
            List<Path> left = Files.isDirectory(home) ? interrupted(home) : List.of();
            if (!left.isEmpty() && !Files.exists(home.resolve(Backup.DATABASE))) {
                throw new StoreException("putting a backup back into " + home
                        + " was interrupted: do it again with 'letscode restore'. What was there before is in the newest "
                        + home.resolve("replaced-…"));
            }
        } catch (IOException e) {
            throw new StoreException("the folder " + home + " cannot be read: " + e, e);
        }
    }

    /** What to do about a store that is there and cannot be opened. */
    static StoreException damaged(Path home, StoreException reason) {
        return new StoreException(
                reason.getMessage() + ". The file " + home.resolve(Backup.DATABASE)
                        + " may be damaged: put back a backup with 'letscode restore', which keeps it aside, or move it away"
                        + " and begin anew",
                reason);
    }

    private static void requireWhole(Path backup, Path fresh) throws StoreException {
        try (Store store = Store.embedded(fresh, remark -> {})) {
            StoreReport report = store.check();
            if (!report.isWhole()) {
                throw new StoreException(
                        backup + " is not whole, and nothing was changed: " + String.join("; ", report.problems()));
            }
        }
    }

    private Optional<Path> moveAside(String name) throws IOException {
        if (!Files.exists(home.resolve(Backup.DATABASE)) && !Files.exists(home.resolve(HeadFile.NAME))) {
            return Optional.empty();
        }
        Path aside = home.resolve(name);
        for (int number = 2; Files.exists(aside); number++) {
            aside = home.resolve(name + "-" + number);
        }
        Files.createDirectory(aside);
        for (String file : new String[] {Backup.DATABASE, HeadFile.NAME}) {
            if (Files.exists(home.resolve(file))) {
                Files.move(home.resolve(file), aside.resolve(file));
            }
        }
        return Optional.of(aside);
    }
}
