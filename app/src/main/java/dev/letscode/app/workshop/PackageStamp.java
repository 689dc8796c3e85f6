package dev.letscode.app.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the files of a package were at a moment, by their names, sizes and times: another stamp means that something was
 * changed. Nothing is opened.
 *
 * @param files how many there are
 */
public record PackageStamp(int files, long sum) {

    private static final int MOST_FILES = 20_000;

    /** That of a folder or a file; absent if there is none. */
    public static Optional<PackageStamp> of(Path location) {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(location)) {
            all = walk.limit(MOST_FILES).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
        long sum = 0;
        for (Path file : all) {
            long own = location.relativize(file).hashCode();
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!attributes.isDirectory()) {
                    own = (own * 31 + attributes.size()) * 31
                            + attributes.lastModifiedTime().toMillis();
                }
            } catch (IOException e) {
                own = -own; // it has just gone
            }
            sum = sum * 1_000_003 + own;
        }
        return Optional.of(new PackageStamp(all.size(), sum));
    }
}
