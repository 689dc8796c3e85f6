package dev.letscode.app.contest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.contest.ContestState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file below a home in which its contest is. It is replaced as a whole and is on the disk when a method returns, so that
 * a process that is killed leaves what was saved last. Thread-safe.
 */
public final class ContestFile {

    private static final Logger LOG = LoggerFactory.getLogger(ContestFile.class);
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Path file;
    private long newest;

    /** That of a home; neither reads nor makes anything yet. */
    public ContestFile(Path home) {
        this.folder = home.resolve("contest");
        this.file = folder.resolve("contest.json");
    }

    /** Where what is printed and exported goes, unless somebody says otherwise. */
    public Path folder() {
        return folder;
    }

    /**
     * The contest that is going on, or was.
     *
     * @return empty if there is none
     * @throws InputException if there is one and it cannot be read; it stays where it is, under another name
     */
    public synchronized Optional<ContestState> read() throws InputException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), SavedContest.class)
                    .state());
        } catch (JacksonException | RuntimeException e) {
            LOG.error("{} cannot be understood", file, e);
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            try {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException moving) {
                throw new InputException(file + ": cannot be understood, nor renamed: " + moving.getMessage());
            }
            throw new InputException(file + ": cannot be understood, and was renamed to " + aside.getFileName()
                    + "; the submissions of its contest are in the history");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; " + FileProblem.of(e));
        }
    }

    /**
     * Saves a contest, unless something newer was saved already.
     *
     * @param number greater for what is newer
     */
    public synchronized void save(ContestState state, long number) throws InputException {
        if (number <= newest) {
            return;
        }
        newest = number;
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "saving", ".tmp");
            try {
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(SavedContest.of(state)));
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
            throw new InputException(file + ": the contest cannot be saved; " + FileProblem.of(e)
                    + ". It goes on until this window is closed; make room there, or make it writable");
        }
    }

    /**
     * Puts the contest among those that are over.
     *
     * @param number greater than all before
     */
    public synchronized void putAway(ContestState state, long number) throws InputException {
        save(state, number);
        String name = state.latest().toString().replaceAll("[^0-9TZ-]", "") + ".json";
        Path past = folder.resolve("past");
        try {
            Files.createDirectories(past);
            Files.move(file, past.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(past + ": the contest cannot be put there; " + FileProblem.of(e));
        }
    }
}
