package dev.letscode.app.workshop;

import dev.letscode.problems.files.FileTree;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for the life of one command, or of one thing that a window has open. Its parent's name holds the process's
 * id, so that the next command can remove what a killed one left behind.
 */
public final class Scratch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final String PREFIX = "process-";

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Makes one below the cache folder. */
    public static Scratch in(Path cacheFolder) throws InputException {
        Path parent = CacheFolder.require(cacheFolder).resolve("scratch");
        try {
            Files.createDirectories(parent);
            sweep(parent);
            return new Scratch(fresh(Files.createDirectories(
                    parent.resolve(PREFIX + ProcessHandle.current().pid()))));
        } catch (IOException e) {
            throw new InputException(
                    parent + ": cannot be written to; " + FileProblem.of(e) + ". Choose another folder with --cache");
        }
    }

    /** A folder of its own for each: a window has many at once, which end one by one. */
    private static Path fresh(Path process) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(process.resolve(String.valueOf(number)));
            } catch (FileAlreadyExistsException e) {
                // somebody else's
            } catch (NoSuchFileException e) {
                Files.createDirectories(process); // the last of the others has just ended
            }
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
        try {
            Files.deleteIfExists(folder.resolveSibling("").normalize());
        } catch (IOException e) {
            // others of this process are there still
        }
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> leftBehind;
        try (Stream<Path> folders = Files.list(parent)) {
            leftBehind = folders.filter(Scratch::isLeftBehind).toList();
        }
        leftBehind.forEach(Scratch::delete);
    }

    private static boolean isLeftBehind(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches(PREFIX + "[0-9]{1,9}")
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isEmpty();
    }

    private static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", folder, e);
        }
    }
}
