package dev.letscode.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From the paths that a user gives to the packages that are meant. */
public final class PackageLocations {

    private PackageLocations() {}

    /**
     * Each path, or where it is a folder of packages, those in the order of their names. Every visible folder and zip
     * file in such a folder counts, so that a package which is badly broken is reported instead of left out.
     */
    public static List<Path> expand(List<Path> paths) throws InputException {
        List<Path> locations = new ArrayList<>();
        for (Path path : paths) {
            requireReadable(path);
            List<Path> children = isPackage(path) ? List.of() : children(path);
            if (children.stream().anyMatch(PackageLocations::isPackage)) {
                locations.addAll(children);
            } else {
                locations.add(path);
            }
        }
        return locations;
    }

    public static void requireReadable(Path path) throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(path + ": there is no such folder or zip file");
        }
        if (!Files.isReadable(path)) {
            throw new InputException(path + ": cannot be read; check its permissions");
        }
        if (!Files.isDirectory(path) && !isZip(path)) {
            throw new InputException(path + ": is no problem package; give its folder, or a file that ends with .zip");
        }
    }

    /** Whether it looks like a package, maybe a broken one. */
    private static boolean isPackage(Path path) {
        return isZip(path)
                || Files.exists(path.resolve("problem.yaml"))
                || Files.isDirectory(path.resolve("data"))
                || Files.exists(path.resolve("domjudge-problem.ini"))
                || holdsInputs(path);
    }

    private static boolean isZip(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".zip") || name.endsWith(".kpp")) && Files.isRegularFile(path);
    }

    private static boolean holdsInputs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".in"));
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> children(Path folder) throws InputException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> Files.isDirectory(file) || isZip(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be read; " + FileProblem.of(e));
        }
    }
}
