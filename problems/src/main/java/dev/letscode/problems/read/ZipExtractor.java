package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Extracts a zip that nobody vouches for. */
final class ZipExtractor {

    private final Path zip;
    private final ZipLimits limits;
    private final Diagnostics diagnostics;
    private final byte[] buffer = new byte[1 << 16];
    private long packedBytes;
    private long totalBytes;

    ZipExtractor(Path zip, ZipLimits limits, Diagnostics diagnostics) {
        this.zip = zip;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * Extracts everything into a new folder. After errors (they are in the diagnostics) the folder may hold a part; the
     * caller removes it. Nothing is written outside the folder.
     */
    void extractTo(Path folder) throws IOException {
        packedBytes = Math.max(1, Files.size(zip));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = file.stream().toList();
            List<ZipDirectory.Attributes> attributes = ZipDirectory.read(zip);
            if (attributes.size() != entries.size()) {
                throw new ZipException("its directory is damaged");
            }
            if (checkAll(entries, attributes)) {
                for (int i = 0; i < entries.size() && !diagnostics.hasErrors(); i++) {
                    extract(file, entries.get(i), attributes.get(i), folder);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            diagnostics.error("", 0, "the zip cannot be read: " + e.getMessage());
        }
    }

    /** Looks at all names and links before anything is written. */
    private boolean checkAll(List<? extends ZipEntry> entries, List<ZipDirectory.Attributes> attributes) {
        if (entries.size() > limits.entries()) {
            diagnostics.error(
                    "", 0, "the zip has " + entries.size() + " entries; at most " + limits.entries() + " are allowed");
            return false;
        }
        ZipNames names = new ZipNames();
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).getName();
            ZipDirectory.Attributes entry = attributes.get(i);
            names.objection(name).ifPresent(objection -> diagnostics.error(shown(name), 0, objection));
            if (entry.isLink()) {
                diagnostics.error(shown(name), 0, "is a link; a zip must contain the file itself");
            } else if (entry.isSpecial()) {
                diagnostics.error(shown(name), 0, "is a device, pipe or socket");
            } else if (entry.encrypted()) {
                diagnostics.error(shown(name), 0, "is encrypted; pack it without a password");
            }
        }
        return !diagnostics.hasErrors();
    }

    private void extract(ZipFile file, ZipEntry entry, ZipDirectory.Attributes attributes, Path folder)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new ZipException("the entry " + shown(entry.getName()) + " leads outside");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent() == null ? folder : target.getParent());
        CRC32 checksum = new CRC32();
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                totalBytes += n;
                if (exceeds(size, shown(entry.getName()))) {
                    return;
                }
                checksum.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (ZipException e) {
            diagnostics.error(shown(entry.getName()), 0, "is damaged in the zip: " + e.getMessage());
            return;
        } catch (EOFException e) {
            diagnostics.error(shown(entry.getName()), 0, "is damaged in the zip: it ends too early");
            return;
        }
        if (entry.getCrc() != -1 && entry.getCrc() != checksum.getValue()) {
            diagnostics.error(shown(entry.getName()), 0, "is damaged in the zip: its checksum is wrong");
        }
        boolean script = target.endsWith("build") || target.endsWith("run");
        makeReadable(target, attributes.isExecutable() || (attributes.mode() == 0 && script));
    }

    private boolean exceeds(long fileBytes, String name) {
        if (fileBytes > limits.fileBytes()) {
            diagnostics.error(name, 0, "is larger than " + mebibytes(limits.fileBytes()) + " when extracted");
        } else if (totalBytes > limits.totalBytes()) {
            diagnostics.error("", 0, "the zip is larger than " + mebibytes(limits.totalBytes()) + " when extracted");
        } else if (totalBytes > limits.freeBytes() && totalBytes / packedBytes >= limits.ratio()) {
            diagnostics.error(
                    "",
                    0,
                    "the zip grows to more than " + limits.ratio() + " times its size when extracted, like a zip bomb;"
                            + " extract it yourself and use the folder if you trust it");
        }
        return diagnostics.hasErrors();
    }

    private static void makeReadable(Path file, boolean executable) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    file, Set.copyOf(PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--")));
        }
    }

    private static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }

    /** A name that is safe to show. */
    private static String shown(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}\\uFFFD]", "?");
        return safe.length() > 200 ? safe.substring(0, 200) + "…" : safe;
    }
}
