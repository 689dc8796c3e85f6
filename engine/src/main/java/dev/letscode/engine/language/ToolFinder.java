package dev.letscode.engine.language;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Looks for the programs of a language where programs in a sandbox see them: in {@code /usr/local/bin}, {@code /usr/bin}
 * and {@code /bin}, or at absolute paths. Nobody's home is looked at, whatever {@code PATH} says, and a link that leads
 * out of the system's folders is not followed, because in a sandbox it leads nowhere. Thread-safe.
 */
public final class ToolFinder {

    private static final List<Path> SEARCHED = List.of(Path.of("/usr/local/bin"), Path.of("/usr/bin"), Path.of("/bin"));
    private static final List<Path> VISIBLE =
            List.of(Path.of("/usr"), Path.of("/bin"), Path.of("/sbin"), Path.of("/lib"), Path.of("/lib64"));
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final List<Path> searched;
    private final List<Path> visible;

    public ToolFinder() {
        this(SEARCHED, VISIBLE);
    }

    ToolFinder(List<Path> searched, List<Path> visible) {
        this.searched = List.copyOf(searched);
        this.visible = List.copyOf(visible);
    }

    /** Looks for everything that the language's commands need. */
    public Toolchain find(Language language) {
        Map<String, Path> programs = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        StringBuilder identity = new StringBuilder();
        for (String name : language.programs()) {
            find(language.tools().candidatesOf(name))
                    .ifPresentOrElse(program -> programs.put(name, program), () -> missing.add(name));
        }
        for (Map.Entry<String, Path> program : programs.entrySet()) {
            identity.append(program.getKey())
                    .append('=')
                    .append(identityOf(program.getValue()))
                    .append('\n');
        }
        return new Toolchain(programs, missing, identity.toString());
    }

    private Optional<Path> find(List<String> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.startsWith("/")
                        ? matching(candidate).stream()
                        : searched.stream().map(folder -> folder.resolve(candidate)))
                .filter(this::isUsable)
                .findFirst();
    }

    private boolean isUsable(Path program) {
        try {
            Path real = program.toRealPath();
            return Files.isRegularFile(real)
                    && Files.isExecutable(real)
                    && visible.stream().anyMatch(real::startsWith);
        } catch (IOException e) {
            return false;
        }
    }

    /** All files that match a path with {@code *} in some of its parts, those with the highest numbers first. */
    private static List<Path> matching(String pattern) {
        List<Path> found = List.of(Path.of("/"));
        for (String part : pattern.substring(1).split("/")) {
            List<Path> next = new ArrayList<>();
            for (Path folder : found) {
                if (part.contains("*")) {
                    next.addAll(children(folder, part));
                } else {
                    next.add(folder.resolve(part));
                }
            }
            found = next;
        }
        return found.stream()
                .sorted(Comparator.comparing(Path::toString, ToolFinder::newerFirst))
                .toList();
    }

    private static List<Path> children(Path folder, String glob) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(children::add);
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        return children;
    }

    /** By the numbers in the names, so that 10 comes before 9 and {@code java-17} before {@code java-1.17}. */
    private static int newerFirst(String one, String other) {
        List<Integer> ours = numbers(one);
        List<Integer> theirs = numbers(other);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            int order = Integer.compare(theirs.get(i), ours.get(i));
            if (order != 0) {
                return order;
            }
        }
        return one.compareTo(other);
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .toList();
    }

    private static String identityOf(Path program) {
        try {
            Path real = program.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            return real + " " + attributes.size() + " "
                    + attributes.lastModifiedTime().toMillis();
        } catch (IOException e) {
            // It was there a moment ago. Whoever starts it will say what is wrong.
            return program.toString();
        }
    }
}
