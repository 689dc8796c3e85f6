package dev.letscode.problems.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import dev.letscode.problems.text.TextFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private YamlFields read(String text) {
        return YamlReader.readMap(new TextFile("f.yaml", text), diagnostics).orElseThrow();
    }

    private void finds(String... messages) {
        assertThat(diagnostics.all()).extracting(Diagnostic::toString).containsExactly(messages);
    }

    @Test
    void values_of_every_type_are_read() {
        YamlFields fields = read("""
                text: 1.50
                number: 1e-3
                whole: 7
                yes: on
                list: [a, 2]
                one: x
                map:
                  inner: {deep: 1}
                empty:
                """);

        assertThat(fields.text("text")).hasValue("1.50");
        assertThat(fields.number("number", 0, 1)).hasValue(0.001);
        assertThat(fields.whole("whole", 1, 9)).hasValue(7);
        assertThat(fields.bool("yes")).hasValue(true);
        assertThat(fields.texts("list").orElseThrow()).containsExactly("a", "2");
        assertThat(fields.textOrTexts("one").orElseThrow()).containsExactly("x");
        assertThat(fields.fields("map").orElseThrow().line("inner")).isEqualTo(8);
        assertThat(fields.text("empty")).isEmpty();
        fields.reportOthers(Severity.ERROR);
        finds();
    }

    @Test
    void values_of_a_wrong_type_are_reported_with_their_line_and_are_absent() {
        YamlFields fields = read("a: [1]\nb: x\nc: 12\nd: maybe\ne: 1\n");

        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.number("b", 0, 1)).isEmpty();
        assertThat(fields.whole("c", 1, 9)).isEmpty();
        assertThat(fields.bool("d")).isEmpty();
        assertThat(fields.texts("e")).isEmpty();
        finds(
                "f.yaml:1: error: 'a' must be text, but is a list",
                "f.yaml:2: error: 'b' must be a number from 0.0 to 1.0, but is 'x'",
                "f.yaml:3: error: 'c' must be a whole number from 1 to 9, but is '12'",
                "f.yaml:4: error: 'd' must be true or false, but is 'maybe'",
                "f.yaml:5: error: 'e' must be a list like [a, b], but is '1'");
    }

    @Test
    void what_nobody_asked_for_is_unknown() {
        YamlFields fields = read("memory: 1\nmemroy: 2\nzebra: 3\n");
        fields.text("memory");
        fields.reportOthers(Severity.ERROR);

        finds(
                "f.yaml:2: error: unknown key 'memroy'; did you mean 'memory'?",
                "f.yaml:3: error: unknown key 'zebra'; remove it, or correct its name");
    }

    @Test
    void keys_inside_maps_are_named_with_their_path() {
        read("limits:\n  memory: x\n").fields("limits").orElseThrow().whole("memory", 1, 9);

        finds("f.yaml:2: error: 'limits.memory' must be a whole number from 1 to 9, but is 'x'");
    }

    @Test
    void aliases_are_written_out() {
        YamlFields fields = read("a: &x [1, 2]\nb: *x\n");
        assertThat(fields.texts("b").orElseThrow()).containsExactly("1", "2");
    }

    @Test
    void tags_and_complicated_keys_are_refused() {
        assertThat(YamlReader.readMap(new TextFile("f.yaml", "a: !!java/x 1\n"), diagnostics))
                .isEmpty();
        assertThat(YamlReader.readMap(new TextFile("g.yaml", "[a]: 1\n"), diagnostics))
                .isEmpty();
        assertThat(YamlReader.readMap(new TextFile("h.yaml", "a: 1\n---\nb: 1\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).hasSize(3);
    }

    @Property
    void any_text_gives_a_map_or_an_error_but_never_a_failure(@ForAll String text) {
        Diagnostics found = new Diagnostics();
        boolean read = TextFile.decode(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "f.yaml", found)
                .flatMap(file -> YamlReader.readMap(file, found))
                .isPresent();
        assertThat(read || found.hasErrors()).isTrue();
    }
}
