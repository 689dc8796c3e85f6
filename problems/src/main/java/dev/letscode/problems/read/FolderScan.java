package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.text.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lists a package's files once, without opening any. Links that lead outside, nowhere or in a circle are errors, and so
 * are devices, pipes and names that no package needs. Hidden files are left out, except {@code .timelimit}.
 */
final class FolderScan {

    private static final int LIMIT_ENTRIES = 200_000;
    private static final int LIMIT_DEPTH = 30;

    private final Path root;
    private final Diagnostics diagnostics;
    private final Deque<Path> openFolders = new ArrayDeque<>();
    private int entries;

    private FolderScan(Path realRoot, Diagnostics diagnostics) {
        this.root = realRoot;
        this.diagnostics = diagnostics;
    }

    /** The tree of a folder, or nothing when it can't be listed. Errors are in the diagnostics. */
    static Optional<Entry> scan(Path folder, Diagnostics diagnostics) {
        try {
            Path real = folder.toRealPath();
            FolderScan scan = new FolderScan(real, diagnostics);
            return Optional.of(new Entry(String.valueOf(real.getFileName()), "", real, true, scan.children(real, "")));
        } catch (IOException e) {
            diagnostics.error("", 0, "the folder " + folder + " cannot be read: " + TextFile.reason(e));
            return Optional.empty();
        }
    }

    private List<Entry> children(Path folder, String path) {
        if (openFolders.size() >= LIMIT_DEPTH) {
            diagnostics.error(path, 0, "is nested more than " + LIMIT_DEPTH + " folders deep");
            return List.of();
        }
        List<Entry> children = new ArrayList<>();
        Map<String, String> namesIgnoringCase = new HashMap<>();
        openFolders.push(folder);
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path child : listing) {
                String name = String.valueOf(child.getFileName());
                if (isSkipped(name, path)) {
                    continue;
                }
                if (++entries > LIMIT_ENTRIES) {
                    diagnostics.error("", 0, "has more than " + LIMIT_ENTRIES + " files and folders");
                    break;
                }
                String childPath = path.isEmpty() ? name : path + "/" + name;
                String before = namesIgnoringCase.put(name.toLowerCase(Locale.ROOT), name);
                if (before != null) {
                    diagnostics.warning(
                            childPath,
                            0,
                            "differs from " + before + " only in case; Windows and macOS can't keep both");
                }
                entry(child, name, childPath).ifPresent(children::add);
            }
        } catch (IOException e) {
            diagnostics.error(path, 0, "cannot be listed: " + TextFile.reason(e));
        } catch (DirectoryIteratorException e) {
            diagnostics.error(path, 0, "cannot be listed: " + e.getMessage());
        } finally {
            openFolders.pop();
        }
        children.sort(Comparator.comparing(Entry::name));
        return children;
    }

    private Optional<Entry> entry(Path file, String name, String path) throws IOException {
        if (name.chars().anyMatch(Character::isISOControl) || name.indexOf('\uFFFD') >= 0) {
            diagnostics.error(
                    path,
                    0,
                    "has a name with a control character, or one that can't be read here; rename it, or start with"
                            + " LC_ALL=C.UTF-8 if its letters are right");
            return Optional.empty();
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Path target = file;
        if (attributes.isSymbolicLink()) {
            Optional<Path> inside = targetOfLink(file, path);
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            target = inside.get();
            attributes = Files.readAttributes(target, BasicFileAttributes.class);
        }
        if (attributes.isDirectory()) {
            if (openFolders.contains(target)) {
                diagnostics.error(path, 0, "is a link to a folder that it is in; remove the link");
                return Optional.empty();
            }
            return Optional.of(new Entry(name, path, file, true, children(target, path)));
        }
        if (attributes.isRegularFile()) {
            return Optional.of(new Entry(name, path, file, false, List.of()));
        }
        diagnostics.error(path, 0, "is a device, pipe or socket; a package has only files and folders");
        return Optional.empty();
    }

    private Optional<Path> targetOfLink(Path link, String path) {
        try {
            Path target = link.toRealPath();
            if (target.startsWith(root)) {
                return Optional.of(target);
            }
            diagnostics.error(path, 0, "is a link that leads outside the package; put the file itself there");
        } catch (IOException e) {
            diagnostics.error(path, 0, "is a link that leads nowhere; put the file itself there");
        }
        return Optional.empty();
    }

    private static boolean isSkipped(String name, String folder) {
        return (name.startsWith(".") && !(folder.isEmpty() && name.equals(".timelimit")))
                || name.startsWith("-")
                || name.equals("__MACOSX")
                || name.equals("__pycache__");
    }
}
