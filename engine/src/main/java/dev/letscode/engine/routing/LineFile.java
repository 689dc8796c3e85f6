package dev.letscode.engine.routing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file to which lines are added, each with tabs between its fields, and of which the newest are kept. A line is added in
 * one write, so that any number of processes may share the file. Whoever reads it passes over what is no line of theirs:
 * a crash may have torn one. Thread-safe.
 */
final class LineFile {

    private final Path file;
    private final int kept;

    /**
     * @param file made when the first line is added, with the folders around it
     * @param kept how many lines stay when it has grown to twice as many
     */
    LineFile(Path file, int kept) {
        this.file = file.toAbsolutePath();
        this.kept = kept;
    }

    /** The fields of all lines, whatever is in the file. */
    synchronized List<List<String>> lines() throws IOException {
        return text().stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** Control characters in the fields become spaces. */
    synchronized void add(String... fields) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String line = Arrays.stream(fields)
                .map(field -> field.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\t", "", "\n"));
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        shorten();
    }

    /** What another process adds at this very moment may be lost. */
    private void shorten() throws IOException {
        List<String> lines = text();
        if (lines.size() > 2 * kept) {
            Path shorter = Files.createTempFile(file.getParent(), "new", null);
            try {
                Files.write(shorter, lines.subList(lines.size() - kept, lines.size()));
                Files.move(shorter, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(shorter);
            }
        }
    }

    /** Bytes that are no text make lines that nobody understands. */
    private List<String> text() throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
