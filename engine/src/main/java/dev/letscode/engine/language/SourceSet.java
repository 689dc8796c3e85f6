package dev.letscode.engine.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that make up one program.
 *
 * @param files in the order of their names where nothing else is wanted
 * @param entryPoint the file or class to start with, where its author named one
 */
public record SourceSet(List<SourceFile> files, Optional<String> entryPoint) {

    /** A folder with more files than this is no source. */
    public static final int MAX_FILES = 1_000;

    public SourceSet {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a source needs at least one file");
        }
    }

    public SourceSet(List<SourceFile> files) {
        this(files, Optional.empty());
    }

    /**
     * One file, or all regular files below a folder; hidden files, links and what compilers leave behind
     * ({@code __pycache__}) are left out.
     *
     * @throws IOException if it cannot be read, has no file or more than {@value #MAX_FILES}; the message says which
     */
    public static SourceSet of(Path fileOrFolder) throws IOException {
        Path start = fileOrFolder.toAbsolutePath().normalize();
        if (Files.isRegularFile(start)) {
            return new SourceSet(List.of(new SourceFile(String.valueOf(start.getFileName()), start)));
        }
        if (!Files.isDirectory(start)) {
            throw new IOException(fileOrFolder + ": there is no such file or folder");
        }
        try (Stream<Path> walk = Files.walk(start)) {
            List<SourceFile> files = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isVisible(start.relativize(path)))
                    .limit(MAX_FILES + 1L)
                    .map(path -> new SourceFile(nameOf(start.relativize(path)), path))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(fileOrFolder + ": there is no source file in this folder");
            }
            if (files.size() > MAX_FILES) {
                throw new IOException(fileOrFolder + ": more than " + MAX_FILES + " files, which is no source");
            }
            return new SourceSet(files);
        }
    }

    /** The same files, starting with this file or class. */
    public SourceSet withEntryPoint(String value) {
        return new SourceSet(files, Optional.of(value));
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().equals("__pycache__")) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
