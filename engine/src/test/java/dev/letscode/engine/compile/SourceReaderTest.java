package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final Language C = LanguageCatalog.bundled().byId("c").orElseThrow();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n \f", "\uFEFF", "\uFEFF\n"})
    void an_empty_source_is_refused(String content) {
        assertThatThrownBy(() -> read("a.c", content.getBytes(StandardCharsets.UTF_8), 100))
                .isInstanceOf(SourceFaultException.class)
                .hasMessage("the source is empty");
    }

    @Test
    void a_binary_is_refused() {
        assertThatThrownBy(() -> read("a.c", new byte[] {0x7F, 'E', 'L', 'F', 0, 1}, 100))
                .hasMessageContaining("a.c is not a text")
                .hasMessageContaining("NUL");
    }

    @Test
    void a_source_may_be_as_large_as_the_limit_and_no_larger() throws Exception {
        assertThat(read("a.c", new byte[] {'a', 'b', 'c'}, 3)).hasSize(1);
        assertThatThrownBy(() -> read("a.c", new byte[10_000_000], 128 << 10))
                .isInstanceOf(SourceFaultException.class)
                .hasMessageContaining("larger than the limit of 128 KiB");
    }

    @Test
    void the_limit_is_for_all_files_together() throws IOException {
        SourceSet source =
                new SourceSet(List.of(file("a.c", new byte[] {'a', 'b'}), file("b.c", new byte[] {'a', 'b'})));
        assertThatThrownBy(() -> SourceReader.read(source, C, 3)).hasMessageContaining("3 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.c", "/etc/a.c", "a/../b.c", "a//b.c", "a\nb.c", "a\\b.c", "./a.c", "", "a/", "\0.c"})
    void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
        Path path = Files.writeString(folder.resolve("content"), "x");
        SourceSet source = new SourceSet(List.of(new SourceFile(name, path)));
        assertThatThrownBy(() -> SourceReader.read(source, C, 100))
                .isInstanceOf(SourceFaultException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void a_name_that_is_both_a_file_and_a_folder_is_refused() throws IOException {
        SourceSet source = new SourceSet(List.of(file("a.c", new byte[] {'x'}), file("a.c/b.c", new byte[] {'x'})));
        assertThatThrownBy(() -> SourceReader.read(source, C, 100))
                .isInstanceOf(SourceFaultException.class)
                .hasMessageContaining("both a file and a folder");
    }

    @Test
    void names_with_spaces_and_invalid_utf8_are_nobodys_business() throws Exception {
        assertThat(read("my answer é.c", new byte[] {'/', '/', (byte) 0xFF}, 100))
                .hasSize(1);
    }

    @Test
    void a_byte_order_mark_is_taken_away() throws Exception {
        List<SourceText> texts = read("a.c", "\uFEFFint x;".getBytes(StandardCharsets.UTF_8), 100);
        assertThat(texts.getFirst().text()).isEqualTo("int x;");
    }

    @Test
    void a_file_that_is_gone_is_not_its_authors_fault() {
        SourceSet source = new SourceSet(List.of(new SourceFile("a.c", folder.resolve("gone"))));
        assertThatThrownBy(() -> SourceReader.read(source, C, 100))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("gone");
    }

    private List<SourceText> read(String name, byte[] content, long limit) throws Exception {
        return SourceReader.read(new SourceSet(List.of(file(name, content))), C, limit);
    }

    private SourceFile file(String name, byte[] content) throws IOException {
        return new SourceFile(name, Files.write(folder.resolve("file" + name.hashCode()), content));
    }
}
