package dev.letscode.app.intake;

import dev.letscode.app.intake.polygon.PolygonArchive;
import dev.letscode.app.intake.polygon.PolygonPackage;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.OpenPackage;
import dev.letscode.app.workshop.PackageLocations;
import dev.letscode.problems.files.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a home where packages are that were imported. Each is there as a whole or not at all. */
public final class Imports {

    /** The largest file with a problem that is read. */
    public static final int LARGEST_BYTES = 16 << 20;

    private static final String UNFINISHED = ".importing-";

    private final Path folder;
    private final Path cacheFolder;

    public Imports(Path home, Path cacheFolder) {
        this.folder = home.resolve("imported");
        this.cacheFolder = cacheFolder;
    }

    /** All packages that were imported before. */
    public List<Path> all() throws InputException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be read; " + FileProblem.of(e));
        }
    }

    /** Whether a file is a problem that has to be imported before it is a package. */
    public static boolean isProblem(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".prob") || name.endsWith(".json")) && Files.isRegularFile(file);
    }

    /** Makes a package of a problem, in the place of the one that was made of it before; returns where it is. */
    public synchronized Path add(ParsedProblem problem) throws InputException {
        if (problem.interactive()) {
            throw new InputException("'" + problem.name()
                    + "' is interactive: what talks with a solution is not on its page, so it cannot be judged here");
        }
        if (problem.examples().isEmpty()) {
            throw new InputException("'" + problem.name() + "' has no samples, so nothing could be judged");
        }
        return put(ImportedPackage.shortName(problem), fresh -> ImportedPackage.write(problem, fresh));
    }

    /**
     * Imports a problem of CPH, of Competitive Companion or of Polygon; returns where it is, or nothing if the file is none
     * of these.
     */
    public Optional<Path> addForeign(Path file) throws InputException {
        if (isProblem(file)) {
            return Optional.of(add(ParsedProblem.read(bytes(file), file.toString())));
        }
        Optional<PolygonArchive> opened = PolygonArchive.open(file);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (PolygonArchive archive = opened.get()) {
            PolygonPackage problem = PolygonPackage.of(archive);
            return Optional.of(put(problem.shortName(), problem::write));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; " + FileProblem.of(e));
        }
    }

    /** Imports a problem from elsewhere, or copies a package; returns where it is. */
    public Path add(Path file) throws InputException {
        Optional<Path> foreign = addForeign(file);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        PackageLocations.requireReadable(file);
        try (OpenPackage read = OpenPackage.read(file, cacheFolder)) {
            return put(read.problem().shortName(), fresh -> copy(read.problem().root(), fresh));
        }
    }

    private static byte[] bytes(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw new InputException(file + ": is larger than " + (LARGEST_BYTES >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; " + FileProblem.of(e));
        }
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Path fresh) throws IOException, InputException;
    }

    private synchronized Path put(String name, Filling filling) throws InputException {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, UNFINISHED);
            try {
                Path content = Files.createDirectory(fresh.resolve(name));
                filling.fill(content);
                if (Files.exists(target)) {
                    Files.move(target, fresh.resolve("older"), StandardCopyOption.ATOMIC_MOVE);
                }
                Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileTree.delete(fresh);
            }
            return target;
        } catch (IOException e) {
            throw new InputException(target + ": cannot be written; " + FileProblem.of(e)
                    + ". Make the home folder writable, or choose another one with --home");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path file : all) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
