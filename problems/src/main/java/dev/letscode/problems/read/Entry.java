package dev.letscode.problems.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file or folder of a package as the scan found it. Nothing that a scan refuses or skips is in this tree.
 *
 * @param name its name
 * @param path its path in the package, with {@code /} between names; empty for the package itself
 * @param file where it is
 * @param folder whether it is a folder
 * @param children what a folder contains, by name; empty for a file
 */
record Entry(String name, String path, Path file, boolean folder, List<Entry> children) {

    Entry {
        children = List.copyOf(children);
    }

    Optional<Entry> child(String childName) {
        return children.stream().filter(c -> c.name().equals(childName)).findFirst();
    }

    Optional<Entry> childFolder(String childName) {
        return child(childName).filter(Entry::folder);
    }

    Optional<Entry> childFile(String childName) {
        return child(childName).filter(c -> !c.folder());
    }

    /** All files below a folder, by path; a file itself. */
    Stream<Entry> files() {
        return folder ? children.stream().flatMap(Entry::files) : Stream.of(this);
    }

    List<Path> filePaths() {
        return files().map(Entry::file).toList();
    }

    /** The name without its last extension. */
    String baseName() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The extension with its dot, or nothing. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }

    Entry withChildren(List<Entry> kept) {
        return new Entry(name, path, file, folder, kept);
    }
}
