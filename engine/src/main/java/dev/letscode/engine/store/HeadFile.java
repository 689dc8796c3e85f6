package dev.letscode.engine.store;

import dev.letscode.engine.audit.ChainHead;
import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The end of the log, in a file apart from the database. It is written after the entry is on the disk, and so may be
 * behind it after the process was killed, but never ahead. Thread-safe.
 */
final class HeadFile {

    static final String NAME = "audit.head";

    private final Path file;

    HeadFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** Notes an end of the log unless a later one is noted. */
    synchronized void advance(ChainHead head) throws StoreException {
        Optional<ChainHead> noted = read(problem -> {});
        if (head.number() > noted.map(ChainHead::number).orElse(0L)) {
            replace(head);
        }
    }

    synchronized void replace(ChainHead head) throws StoreException {
        try {
            SharedFile.replace(file, fresh -> {
                Files.writeString(fresh, head + "\n");
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            });
        } catch (IOException e) {
            throw new StoreException("the end of the security log cannot be noted in " + file + ": " + e, e);
        }
    }

    /** What is noted; empty if nothing is. */
    synchronized Optional<ChainHead> read(Consumer<String> problems) {
        try {
            return Files.exists(file)
                    ? Optional.of(ChainHead.parse(Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            problems.accept(file + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
