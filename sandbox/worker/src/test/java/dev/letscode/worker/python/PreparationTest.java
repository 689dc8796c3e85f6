package dev.letscode.worker.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PreparationTest {

    /** With either, each worker's compiler takes half a gigabyte of its heap, and no test of what programs do would notice. */
    @Test
    void the_function_that_prepares_a_context_neither_repeats_nor_imports_anything_itself() throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(PythonContext.class.getResourceAsStream("guest.py"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(text).contains("\ndef _prepare(");
        assertThat(text.lines()).noneMatch(line -> line.matches(" {4}(for|while|import|from)\\b.*"));
    }
}
