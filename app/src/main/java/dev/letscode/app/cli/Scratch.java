package dev.letscode.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for the life of one command. Its name holds the process's id, so that the next command can remove what a
 * killed one left behind.
 */
final class Scratch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final String PREFIX = "process-";

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Makes one below the cache folder. */
    static Scratch in(Path cacheFolder) throws InputException {
        Path parent = CacheOption.require(cacheFolder).resolve("scratch");
        try {
            Files.createDirectories(parent);
            sweep(parent);
            return new Scratch(Files.createDirectories(
                    parent.resolve(PREFIX + ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new InputException(
                    parent + ": cannot be written to; " + FileProblem.of(e) + ". Choose another folder with --cache");
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
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
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} could not be removed", folder, e);
        }
    }
}
