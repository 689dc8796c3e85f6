package dev.letscode.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that come with this program for compilers to read, such as headers. */
final class SupportFiles {

    private static final String FOLDER = "wasm/";

    private SupportFiles() {}

    /** The text of one; empty if there is none of this name. */
    static Optional<String> text(String name) {
        if (!name.matches("[a-z0-9_+./]+") || name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = SupportFiles.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of this program cannot be read: " + FOLDER + name, e);
        }
    }
}
