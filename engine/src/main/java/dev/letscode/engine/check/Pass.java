package dev.letscode.engine.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a test: the validator may ask for another one. Problems that are not multi-pass have one pass, the last.
 *
 * <p>Owns the file with the next pass's input until it is closed.
 */
public final class Pass implements AutoCloseable {

    private final boolean last;
    private @Nullable Path next;

    /** @param last whether no pass may follow */
    public Pass(boolean last) {
        this.last = last;
    }

    boolean last() {
        return last;
    }

    void next(Path input) throws JudgeException {
        try {
            Path kept = Files.createTempFile("letscode-pass", ".in");
            next = kept;
            Files.move(input, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new JudgeException("cannot keep the input of the next pass: " + e, e);
        }
    }

    /** The input of the next pass, if the validator asked for one. */
    public Optional<Path> nextInput() {
        return Optional.ofNullable(next);
    }

    @Override
    public void close() {
        if (next != null) {
            try {
                Files.deleteIfExists(next);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
