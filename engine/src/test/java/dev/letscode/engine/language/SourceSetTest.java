package dev.letscode.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSetTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_a_source_of_one_file() throws IOException {
        Path file = Files.writeString(folder.resolve("my file.cc"), "x");
        assertThat(SourceSet.of(file).files()).containsExactly(new SourceFile("my file.cc", file));
    }

    @Test
    void a_folder_is_all_its_files_without_hidden_ones_links_and_left_overs() throws IOException {
        for (String name : List.of("b.py", "a/c.py", ".git/config", "__pycache__/b.pyc", ".hidden")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createSymbolicLink(folder.resolve("link.py"), Path.of("/etc/passwd"));
        assertThat(SourceSet.of(folder).files()).extracting(SourceFile::name).containsExactly("a/c.py", "b.py");
    }

    @Test
    void nothing_and_too_much_are_refused_with_the_reason() throws IOException {
        assertThatThrownBy(() -> SourceSet.of(folder.resolve("no"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> SourceSet.of(folder)).hasMessageContaining("no source file");
        for (int i = 0; i <= SourceSet.MAX_FILES; i++) {
            Files.createFile(folder.resolve(i + ".c"));
        }
        assertThatThrownBy(() -> SourceSet.of(folder)).hasMessageContaining("more than");
    }

    @Test
    void placeholders_become_words_and_names_with_spaces_stay_one() {
        CommandTemplate command = new CommandTemplate(List.of("gcc", "-o", "{output}/program", "{sources}"));
        assertThat(command.fill(Map.of("output", List.of("/o"), "sources", List.of("a b.c", "c$1.c"))))
                .containsExactly("gcc", "-o", "/o/program", "a b.c", "c$1.c");
        assertThatThrownBy(() -> command.fill(Map.of())).hasMessageContaining("{output}");
    }
}
