package dev.letscode.worker.javascript;

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

    /** Or programs would wait while it is compiled as a whole, and no test of what they do would notice. */
    @Test
    void the_function_that_prepares_a_context_does_not_repeat_anything_itself() throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(JavaScriptContext.class.getResourceAsStream("node.js"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(text).contains("\n(function (host, inspection) {\n");
        assertThat(text.lines()).noneMatch(line -> line.matches(" {2}(for|while|do)\\b.*"));
    }
}
