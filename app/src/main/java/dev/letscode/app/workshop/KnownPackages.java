package dev.letscode.app.workshop;

import dev.letscode.engine.service.ProblemCatalog;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the packages are whose problems were submitted to: a file for each problem, named after it, below a home. Of two
 * packages of one name the one that was used last is known. Packages stay where they are, and are read once. Thread-safe.
 */
public final class KnownPackages implements ProblemCatalog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KnownPackages.class);

    private final Path folder;
    private final Path cacheFolder;
    private final List<OpenPackage> opened = new ArrayList<>();
    private final Map<String, ProblemPackage> read = new ConcurrentHashMap<>();

    public KnownPackages(Path home, Path cacheFolder) {
        this.folder = home.resolve("packages");
        this.cacheFolder = cacheFolder;
    }

    /** Reads a package, and will find it again. */
    public ProblemPackage add(Path location) throws InputException {
        ProblemPackage problem = read(location);
        use(problem, location);
        return problem;
    }

    /** Will find a package again that was read from there. */
    public void use(ProblemPackage problem, Path location) throws InputException {
        Path file = folder.resolve(problem.shortName());
        try {
            Path wanted = location.toAbsolutePath().normalize();
            if (!location(problem.shortName()).equals(Optional.of(wanted))) {
                Files.createDirectories(folder);
                Files.writeString(file, wanted + "\n");
            }
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written; " + FileProblem.of(e)
                    + ". Make the home folder writable, or choose another one with --home");
        }
        read.put(problem.shortName(), problem);
    }

    /** Where the package of a problem was when it was last used. */
    public Optional<Path> location(String shortName) {
        Path file = folder.resolve(shortName);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Path.of(
                            Files.readString(file, StandardCharsets.UTF_8).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    @Override
    public Optional<ProblemPackage> find(String shortName) {
        ProblemPackage known = read.get(shortName);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Path> location = location(shortName);
        if (location.isEmpty()) {
            return Optional.empty();
        }
        try {
            ProblemPackage problem = read(location.get());
            read.put(shortName, problem);
            return Optional.of(problem);
        } catch (InputException e) {
            LOG.warn("problem {}: {}", shortName, e.getMessage());
            return Optional.empty();
        }
    }

    /** Reads a package, which stays open until this is closed. */
    public ProblemPackage read(Path location) throws InputException {
        OpenPackage added = OpenPackage.read(location, cacheFolder);
        synchronized (opened) {
            opened.add(added);
        }
        return added.problem();
    }

    @Override
    public void close() {
        synchronized (opened) {
            opened.forEach(OpenPackage::close);
        }
    }
}
