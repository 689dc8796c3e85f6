package dev.letscode.engine.store;

import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A backup is a zip with the database's file and the end of the log of security that was noted before. None is called
 * one before it was opened and read.
 */
final class Backup {

    static final String DATABASE = "store.mv.db";

    private Backup() {}

    /** Writes a file's content. */
    interface Copying {
        void to(Path zip) throws StoreException;
    }

    /**
     * Makes one; the store is used meanwhile.
     *
     * @param home of the store
     * @param copying of the database into a new zip
     * @param target that does not exist yet
     */
    static StoreReport make(Path home, Copying copying, Path target) throws StoreException {
        if (Files.exists(target)) {
            throw new StoreException(target + " exists already: choose another name for the backup, or remove it");
        }
        Path folder = target.toAbsolutePath().resolveSibling("");
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Optional<String> head = noted(home);
            copying.to(part);
            addHead(part, head);
            StoreReport report = read(part, folder);
            if (!report.isWhole()) {
                throw new StoreException("the backup is not made, as the store is not whole: "
                        + String.join("; ", report.problems()) + ". 'letscode check' says more");
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target);
            return report;
        } catch (IOException e) {
            throw new StoreException(
                    "the backup " + target + " cannot be made: " + e
                            + ". Choose a folder that can be written to and has room enough",
                    e);
        } finally {
            delete(part);
        }
    }

    private static Optional<String> noted(Path home) throws IOException {
        Path file = home.resolve(HeadFile.NAME);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static void addHead(Path zip, Optional<String> head) throws IOException {
        if (head.isPresent()) {
            try (FileSystem inside = FileSystems.newFileSystem(zip)) {
                Files.writeString(inside.getPath(HeadFile.NAME), head.get());
            }
        }
    }

    /** Opens a backup in a folder of its own, and reads all of it. */
    private static StoreReport read(Path zip, Path beside) throws StoreException, IOException {
        Path folder = Files.createTempDirectory(beside, ".letscode-backup");
        try {
            unpack(zip, folder);
            try (Store copy = Store.embedded(folder, remark -> {})) {
                return copy.check();
            }
        } finally {
            FileTree.delete(folder);
        }
    }

    /** Puts the files of a backup into a folder. */
    static void unpack(Path zip, Path folder) throws StoreException, IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Path database = inside.getPath(DATABASE);
            if (!Files.exists(database)) {
                throw new StoreException(zip + " is no backup of Let'sCode: there is no " + DATABASE + " in it");
            }
            Files.copy(database, folder.resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
            Path head = inside.getPath(HeadFile.NAME);
            if (Files.exists(head)) {
                Files.copy(head, folder.resolve(HeadFile.NAME), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path file) throws StoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be removed: " + e, e);
        }
    }
}
