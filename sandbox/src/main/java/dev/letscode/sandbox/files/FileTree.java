package dev.letscode.sandbox.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder with all that is below it. Links are removed, and what they point to stays. */
public final class FileTree {

    private FileTree() {}

    /**
     * Removes a folder and what is in it.
     *
     * @throws IOException at the first thing that cannot be removed; what comes after it stays
     */
    public static void delete(Path folder) throws IOException {
        empty(folder);
        Files.delete(folder);
    }

    /**
     * Removes what is in a folder.
     *
     * @throws IOException at the first thing that cannot be removed; what comes after it stays
     */
    public static void empty(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!visited.equals(folder)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
