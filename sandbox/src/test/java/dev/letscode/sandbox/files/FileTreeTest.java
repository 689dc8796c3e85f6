package dev.letscode.sandbox.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTreeTest {

    @TempDir
    private Path folder;

    @Test
    void what_a_link_points_to_outlives_the_tree() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");
        Path tree = folder.resolve("tree");
        Files.createDirectories(tree.resolve("below"));
        Files.createSymbolicLink(tree.resolve("below/file"), kept);
        Files.createSymbolicLink(tree.resolve("below/folder"), folder);

        FileTree.delete(tree);

        assertThat(tree).doesNotExist();
        assertThat(kept).hasContent("kept");
    }

    @Test
    void an_emptied_folder_stays() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.writeString(Files.createDirectories(tree.resolve("a/b")).resolve("file"), "text");

        FileTree.empty(tree);

        assertThat(tree).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> FileTree.delete(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
