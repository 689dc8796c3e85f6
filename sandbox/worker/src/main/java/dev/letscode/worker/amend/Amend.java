package dev.letscode.worker.amend;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes the jars in a folder of modules where they lie. A jar that was changed before stays as it is. */
public final class Amend {

    private static final List<Amendment> ALL = List.of(new RecursionLimit(), new ListCapacity(), new Preparation());

    /** In a changed jar: what was changed in it. */
    private static final String NOTE = "META-INF/letscode-amended.txt";

    private Amend() {}

    /**
     * Run by the build.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try {
            Map<String, List<Amendment>> jars = ALL.stream()
                    .collect(Collectors.groupingBy(Amendment::artifact, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Amendment>> amended : jars.entrySet()) {
                apply(amended.getValue(), jar(folder, amended.getKey()));
            }
        } catch (AmendException e) {
            throw new IOException(
                    "an amendment of a guest's language does not fit (docs/adr/0021-amended-languages.md): "
                            + e.getMessage(),
                    e);
        }
    }

    private static Path jar(Path folder, String artifact) throws IOException, AmendException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> String.valueOf(file.getFileName()).matches(artifact + "-[0-9][^/]*\\.jar"))
                    .toList();
            if (found.size() != 1) {
                throw new AmendException("there is not one jar " + artifact + " in " + folder + ", but " + found);
            }
            return found.getFirst();
        }
    }

    private static void apply(List<Amendment> amendments, Path jar) throws IOException, AmendException {
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            Path note = entries.getPath(NOTE);
            String text = amendments.stream()
                    .map(amendment -> "Changed by Let'sCode: " + amendment.description() + ".\n")
                    .collect(Collectors.joining());
            if (Files.exists(note)) {
                if (!Files.readString(note).equals(text)) {
                    throw new AmendException(jar + " was changed in another way before; delete it");
                }
                return;
            }
            // All before any is written: closing would keep half of them.
            Map<Path, byte[]> changed = new LinkedHashMap<>();
            for (Amendment amendment : amendments) {
                for (Amendment.Change change : amendment.changes()) {
                    Path file = entries.getPath(change.type() + ".class");
                    if (!Files.exists(file)) {
                        throw new AmendException(jar + " has no " + change.type());
                    }
                    changed.put(file, change.apply(Files.readAllBytes(file)));
                }
            }
            for (Map.Entry<Path, byte[]> one : changed.entrySet()) {
                Files.write(one.getKey(), one.getValue());
            }
            Files.writeString(note, text);
        }
    }
}
