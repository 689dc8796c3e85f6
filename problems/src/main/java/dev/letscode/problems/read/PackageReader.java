package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/**
 * Reads a problem package from a folder, or from a zip that it extracts. Never throws for what is in a package: all that
 * is wrong is in the {@link ReadResult}. Test data is not opened. Has no state; may be used by several threads.
 */
public final class PackageReader {

    private static final String EXTRACTING = ".extracting-";

    private PackageReader() {}

    /** Reads a package with {@link ZipLimits#DEFAULT}. */
    public static ReadResult read(Path folderOrZip, Path scratchForZip) {
        return read(folderOrZip, scratchForZip, ZipLimits.DEFAULT);
    }

    /**
     * Reads a package.
     *
     * @param folderOrZip a folder, or a file that ends with {@code .zip} or {@code .kpp}
     * @param scratchForZip an existing folder of the caller's. A zip is extracted into a new folder in it, with the zip's
     *     name without extension, which stays there when the package was read and is gone when it was refused
     * @param limits what a zip may contain
     */
    public static ReadResult read(Path folderOrZip, Path scratchForZip, ZipLimits limits) {
        Diagnostics diagnostics = new Diagnostics();
        String name = String.valueOf(folderOrZip.toAbsolutePath().normalize().getFileName());
        if (Files.isDirectory(folderOrZip)) {
            return PackageFolder.read(folderOrZip, name, false, diagnostics);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(folderOrZip) || !(lower.endsWith(".zip") || lower.endsWith(".kpp"))) {
            String problem = Files.exists(folderOrZip) ? " is neither a folder nor a .zip file" : " does not exist";
            diagnostics.error("", 0, folderOrZip + problem + "; give a package's folder or zip");
            return new ReadResult.Refused(diagnostics.all());
        }
        return zip(folderOrZip, name.substring(0, name.length() - 4), scratchForZip, limits, diagnostics);
    }

    private static ReadResult zip(Path zip, String shortName, Path scratch, ZipLimits limits, Diagnostics diagnostics) {
        Path target = scratch.resolve(shortName).normalize();
        Path kept = scratch;
        if (shortName.isEmpty() || !target.startsWith(scratch.normalize()) || Files.exists(target)) {
            diagnostics.error("", 0, "the zip can't be extracted to " + target + ", which is there already");
            return new ReadResult.Refused(diagnostics.all());
        }
        try {
            kept = Files.createTempDirectory(scratch, EXTRACTING);
            letOthersRead(kept);
            new ZipExtractor(zip, limits, diagnostics).extractTo(kept);
            if (!diagnostics.hasErrors()) {
                Files.move(kept, target, StandardCopyOption.ATOMIC_MOVE);
                kept = target;
                ReadResult result = PackageFolder.read(target, shortName, true, diagnostics);
                if (result instanceof ReadResult.Read) {
                    kept = scratch;
                }
                return result;
            }
        } catch (IOException e) {
            diagnostics.error("", 0, "the zip cannot be extracted to " + scratch + ": " + e.getMessage());
        } finally {
            if (!kept.equals(scratch)) {
                delete(kept);
            }
        }
        return new ReadResult.Refused(diagnostics.all());
    }

    /** A jury program may run as another user than this one. */
    private static void letOthersRead(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
