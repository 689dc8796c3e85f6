package dev.letscode.sandbox.client;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.WorkFilesException;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An environment's work directory, on the owner's side: no guest can write to it, and workers come and go. Used by one
 * thread.
 */
final class WorkFolder implements AutoCloseable {

    private final Path folder;
    private final long mostBytes;
    private final int mostFiles;
    private long bytes;
    private int files;

    WorkFolder(Path scratch, long mostBytes, int mostFiles) throws IOException {
        Files.createDirectories(scratch);
        this.folder = Files.createTempDirectory(scratch, "work");
        this.mostBytes = mostBytes;
        this.mostFiles = mostFiles;
    }

    void write(String path, long size, InputStream content) throws SandboxException {
        Path file = safe(path);
        bytes += size;
        files++;
        if (bytes > mostBytes || files > mostFiles) {
            throw new SandboxException("the sandbox cannot write " + path + ": No space left on device");
        }
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                byte[] block = new byte[64 * 1024];
                for (long left = size; left > 0; ) {
                    int n = content.readNBytes(block, 0, (int) Math.min(left, block.length));
                    if (n == 0) {
                        throw new IOException("it ends " + left + " bytes early");
                    }
                    out.write(block, 0, n);
                    left -= n;
                }
            }
        } catch (IOException e) {
            throw new SandboxException("cannot read what belongs into " + path + ": " + e.getMessage(), e);
        }
    }

    /** The file of this path, if there is one. */
    Optional<Path> find(String path) {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    void collect(String path, Path target, long most) throws SandboxException {
        Path from = safe(path);
        if (!Files.isDirectory(from)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(from)) {
            found = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
            long sum = 0;
            for (Path file : found) {
                sum += Files.size(file);
            }
            if (sum > most) {
                throw new WorkFilesException("the sandbox cannot give back " + path + ": File too large, as more than "
                        + most + " bytes are in it");
            }
            for (Path file : found) {
                Path copy = target.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new SandboxException("cannot write to " + target + ": " + e.getMessage(), e);
        }
    }

    private Path safe(String path) {
        Path file = folder.resolve(path).normalize();
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || !file.startsWith(folder)) {
            throw new IllegalArgumentException("not a path below the work directory: " + path);
        }
        return file;
    }

    void empty() throws SandboxException {
        try {
            FileTree.empty(folder);
        } catch (IOException e) {
            throw new SandboxException("cannot empty " + folder + ": " + e.getMessage(), e);
        }
        bytes = 0;
        files = 0;
    }

    @Override
    public void close() {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            // what is left below the scratch folder does no harm
        }
    }
}
