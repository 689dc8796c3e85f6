package dev.letscode.app.ide.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileTextTest {

    @Test
    void a_text_in_utf_8_is_read_as_it_is_and_without_its_mark() {
        assertThat(FileText.decode("Größe".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText("Größe", StandardCharsets.UTF_8, true));
        assertThat(FileText.decode("\ufeffGröße".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Größe");
    }

    @Test
    void what_windows_calls_unicode_is_known_by_its_mark() {
        FileText read = FileText.decode("\ufeffint x;".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read).isEqualTo(new FileText("int x;", StandardCharsets.UTF_16LE, true));
    }

    @Test
    void another_encoding_is_a_guess_unless_the_text_says_it() {
        FileText guessed = FileText.decode("Größe".getBytes(StandardCharsets.ISO_8859_1));
        FileText said =
                FileText.decode("\\usepackage[cp1251]{inputenc} Ввод".getBytes(Charset.forName("windows-1251")));

        assertThat(guessed.text()).isEqualTo("Größe");
        assertThat(guessed.isSure()).isFalse();
        assertThat(said.text()).endsWith("Ввод");
        assertThat(said.isSure()).isTrue();
    }
}
