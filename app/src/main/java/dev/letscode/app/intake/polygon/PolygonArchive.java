package dev.letscode.app.intake.polygon;

import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive of Polygon, a zip or a folder. Only files that are asked for by name are read, and no more of
 * them together than a package may be large. Used by one thread.
 */
public final class PolygonArchive implements AutoCloseable {

    static final String DESCRIPTION = "problem.xml";
    private static final long MOST_BYTES = 2L << 30;

    private final Path location;
    private final @Nullable FileSystem zip;
    private final Path root;
    private long read;

    private PolygonArchive(Path location, @Nullable FileSystem zip, Path root) {
        this.location = location;
        this.zip = zip;
        this.root = root;
    }

    /** Opens one; empty if the file is something else. */
    public static Optional<PolygonArchive> open(Path location) throws InputException {
        if (Files.isDirectory(location)) {
            return Files.isRegularFile(location.resolve(DESCRIPTION))
                    ? Optional.of(new PolygonArchive(location, null, location))
                    : Optional.empty();
        }
        String name = String.valueOf(location.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".zip") || !Files.isRegularFile(location)) {
            return Optional.empty();
        }
        try {
            FileSystem zip = FileSystems.newFileSystem(location);
            Path root = zip.getPath("/");
            if (Files.isRegularFile(root.resolve(DESCRIPTION))) {
                return Optional.of(new PolygonArchive(location, zip, root));
            }
            zip.close();
            return Optional.empty();
        } catch (IOException | ProviderNotFoundException e) {
            throw new InputException(location + ": is no zip that can be read; " + e.getMessage());
        }
    }

    String name() {
        return String.valueOf(location.getFileName());
    }

    boolean has(String file) {
        return find(file).isPresent();
    }

    private Optional<Path> find(String file) {
        try {
            Path found = root.resolve(file.replace('\\', '/')).normalize();
            return found.startsWith(root) && Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Names of the files of a folder. */
    List<String> files(String folder) throws InputException {
        Path found = root.resolve(folder).normalize();
        if (!found.startsWith(root) || !Files.isDirectory(found)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(found)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(location + ": cannot be read; " + FileProblem.of(e));
        }
    }

    byte[] bytes(String file, int most) throws InputException {
        Path found = require(file);
        try (InputStream in = Files.newInputStream(found)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new InputException(location + ": " + file + " is larger than " + (most >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException(location + ": " + file + " cannot be read; " + e.getMessage());
        }
    }

    /** Copies a file to a place that nothing is at. */
    void copy(String file, Path target) throws InputException, IOException {
        try (InputStream in = Files.newInputStream(require(file));
                var out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                read += length;
                if (read > MOST_BYTES) {
                    throw new InputException(location + ": unpacks to more than " + (MOST_BYTES >> 30) + " GiB");
                }
                out.write(buffer, 0, length);
            }
        }
    }

    private Path require(String file) throws InputException {
        return find(file)
                .orElseThrow(() -> new InputException(location + ": " + file + " is not in it. Export the full package"
                        + " from Polygon, which has the tests, or run its doall script first"));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
