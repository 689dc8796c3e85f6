package dev.letscode.sandbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedFileTest {

    private static final byte[] CONTENT = "native code".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void what_is_there_already_is_left_alone() throws IOException {
        Path file = folder.resolve("deep/er/library");
        SharedFile.library(file, CONTENT);
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(file, longAgo);

        SharedFile.library(file, CONTENT);

        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void what_was_altered_or_truncated_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("program"), "other code!");

        SharedFile.program(file, CONTENT);

        assertThat(file).hasBinaryContent(CONTENT).isExecutable();
        Files.write(file, new byte[0]);
        SharedFile.program(file, CONTENT);
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_program_that_lost_its_permission_is_written_again() throws IOException {
        Path file = folder.resolve("program");
        SharedFile.library(file, CONTENT);
        assertThat(SharedFile.isProgram(file, CONTENT)).isFalse();

        SharedFile.program(file, CONTENT);

        assertThat(SharedFile.isProgram(file, CONTENT)).isTrue();
    }
}
