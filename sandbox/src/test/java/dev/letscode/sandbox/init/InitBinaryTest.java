package dev.letscode.sandbox.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.SandboxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitBinaryTest {

    @Test
    void is_put_where_it_is_missing_and_replaced_where_it_was_changed(@TempDir Path folder) throws Exception {
        Path installed = InitBinary.install(folder.resolve("deep/er"));
        byte[] program = Files.readAllBytes(installed);
        Files.writeString(installed, "#!/bin/sh\necho something else\n");
        assertThat(InitBinary.install(folder.resolve("deep/er"))).isEqualTo(installed);
        assertThat(installed).isExecutable().hasBinaryContent(program);
    }

    @Test
    void of_an_administrator_is_used_if_it_is_the_same_program(@TempDir Path folder) throws Exception {
        Path own = InitBinary.install(folder.resolve("own"));
        Path installed = Files.copy(own, folder.resolve("letscode-init"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(InitBinary.install(folder.resolve("other"), installed)).isEqualTo(installed);
        Files.writeString(installed, "of an earlier version");
        assertThat(InitBinary.install(folder.resolve("other"), installed)).startsWith(folder.resolve("other"));
    }

    @Test
    void that_cannot_be_written_says_where_and_what_to_do(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> InitBinary.install(file.resolve("below")))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("a-file")
                .hasMessageContaining("choose another cache folder");
    }
}
