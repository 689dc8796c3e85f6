package dev.letscode.app.ide.session;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.letscode.app.ide.desk.Draft;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the window below a home: one for the desk, one for each source and one for the tests of each problem. What
 * is put in is on the disk half a second later, or when this is closed; each file is replaced as a whole, so that a process
 * that is killed leaves the old one or the new one. Thread-safe.
 */
public final class Cabinet implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cabinet.class);
    private static final long DELAY_MILLIS = 300;
    private static final String JSON = ".json";
    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private volatile boolean abandoned;
    private final Path folder;
    private final Consumer<String> complain;
    private final Map<Path, Object> unsaved = new LinkedHashMap<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("window-save").factory());

    /**
     * The files below a home.
     *
     * @param complain told by any thread what could not be saved or read, for people
     */
    public Cabinet(Path home, Consumer<String> complain) {
        this.folder = home.resolve("window");
        this.complain = complain;
    }

    public SavedDesk desk() {
        return read(folder.resolve("desk" + JSON), new TypeReference<SavedDesk>() {})
                .orElse(SavedDesk.FIRST);
    }

    public void put(SavedDesk desk) {
        put(folder.resolve("desk" + JSON), desk);
    }

    public Preferences preferences() {
        return read(folder.resolve("preferences" + JSON), new TypeReference<Preferences>() {})
                .orElse(Preferences.USUAL);
    }

    public void put(Preferences preferences) {
        put(folder.resolve("preferences" + JSON), preferences);
    }

    /** All sources that were begun for a problem, by the ids of their languages. */
    public Map<String, Draft> drafts(String problem) {
        Map<String, Draft> drafts = new HashMap<>();
        Path place = drafts().resolve(safe(problem));
        if (!Files.isDirectory(place)) {
            return drafts;
        }
        List<Path> files;
        try (Stream<Path> listing = Files.list(place)) {
            files = listing.filter(file -> file.toString().endsWith(JSON)).toList();
        } catch (IOException e) {
            complain.accept(place + " cannot be read: " + e.getMessage());
            return drafts;
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            read(file, new TypeReference<Draft>() {})
                    .ifPresent(draft -> drafts.put(name.substring(0, name.length() - JSON.length()), draft));
        }
        return drafts;
    }

    public void put(String problem, String languageId, Draft draft) {
        put(drafts().resolve(safe(problem)).resolve(safe(languageId) + JSON), draft);
    }

    /** Keeps a source that another one takes the place of; nobody but a person reads it again. */
    public void putReplaced(String problem, String languageId, Draft draft) {
        put(
                folder.resolve("replaced")
                        .resolve(safe(problem) + "-" + safe(languageId) + "-" + System.currentTimeMillis() + JSON),
                draft);
    }

    public List<SavedTest> tests(String problem) {
        return read(tests().resolve(safe(problem) + JSON), new TypeReference<List<SavedTest>>() {})
                .orElse(List.of());
    }

    public void put(String problem, List<SavedTest> tests) {
        put(tests().resolve(safe(problem) + JSON), tests);
    }

    private Path drafts() {
        return folder.resolve("sources");
    }

    private Path tests() {
        return folder.resolve("tests");
    }

    private static String safe(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace(".", "%2E");
    }

    private void put(Path file, Object content) {
        synchronized (unsaved) {
            boolean first = unsaved.isEmpty();
            unsaved.put(file, content);
            if (first && !writer.isShutdown()) {
                var _ = writer.schedule(this::flush, DELAY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Writes what was put in; returns once it is on the disk. */
    public void flush() {
        Map<Path, Object> now;
        synchronized (unsaved) {
            now = new LinkedHashMap<>(unsaved);
            unsaved.clear();
        }
        if (!abandoned) {
            now.forEach(this::write);
        }
    }

    private synchronized void write(Path file, Object content) {
        try {
            Path place = Files.createDirectories(file.resolveSibling(""));
            Path fresh = Files.createTempFile(place, "saving", ".tmp");
            try {
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(content));
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            LOG.error("{} cannot be saved", file, e);
            complain.accept("what you wrote cannot be saved in " + file + ": " + e.getMessage()
                    + ". Make room there, or make it writable");
        }
    }

    private <T> Optional<T> read(Path file, TypeReference<T> type) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), type));
        } catch (IOException e) {
            LOG.error("{} cannot be read", file, e);
            putAside(file);
            return Optional.empty();
        }
    }

    /** What cannot be read is kept for a person to look at, and not written over. */
    private void putAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            complain.accept(file + " cannot be read, and was renamed to " + aside.getFileName());
        } catch (IOException e) {
            complain.accept(file + " cannot be read: " + e.getMessage());
        }
    }

    /** Forgets what is not on the disk yet, and whatever comes. */
    public void abandon() {
        abandoned = true;
    }

    /** Saves what was put in. */
    @Override
    public void close() {
        writer.shutdown();
        flush();
    }
}
