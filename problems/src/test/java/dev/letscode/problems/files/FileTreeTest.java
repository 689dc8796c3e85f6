package dev.letscode.problems.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTreeTest {

    @Test
    void a_deleted_folder_is_gone_and_what_its_links_point_to_stays(@TempDir Path root) throws Exception {
        Path kept = Files.createDirectories(root.resolve("kept"));
        Files.writeString(kept.resolve("file"), "text");
        Path folder = Files.createDirectories(root.resolve("folder/deep/er"));
        Files.writeString(folder.resolve("file"), "text");
        Files.createSymbolicLink(folder.resolve("to-folder"), kept);
        Files.createSymbolicLink(folder.resolve("to-nothing"), root.resolve("nothing"));

        FileTree.delete(root.resolve("folder"));

        assertThat(root.resolve("folder")).doesNotExist();
        assertThat(kept.resolve("file")).hasContent("text");
    }

    @Test
    void a_folder_that_does_not_exist_is_no_error(@TempDir Path root) throws Exception {
        FileTree.delete(root.resolve("nothing"));

        assertThat(root).isEmptyDirectory();
    }
}
