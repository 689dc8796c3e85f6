package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanTextTest {

    @Test
    void every_sentence_is_read_as_it_was_made() {
        for (PlanText text : PlanText.values()) {
            List<String> parts = new ArrayList<>();
            while (text.of(parts.toArray()).contains("{}")) {
                parts.add("part" + parts.size());
            }
            assertThat(PlanText.read(text.of(parts.toArray())))
                    .as(text.name())
                    .contains(new PlanText.Said(text, parts));
        }
    }

    @Test
    void sentences_in_sentences_and_several_findings_are_told_apart() {
        String found =
                "leaves the language: machine code, raw memory or foreign libraries (a b.c:1), uses threads (b.c:2)";
        String text = "server tier, a container: it is unsafe: " + found + "; but there is no client tier for it here";

        PlanText.Said where = PlanText.read(text).orElseThrow();
        assertThat(where.parts()).startsWith("server", "a container");
        PlanText.Said but = PlanText.read(where.parts().get(2)).orElseThrow();
        assertThat(but.text()).isEqualTo(PlanText.BUT_NONE);
        PlanText.Said unsafe = PlanText.read(but.parts().getFirst()).orElseThrow();
        assertThat(unsafe).isEqualTo(new PlanText.Said(PlanText.UNSAFE, List.of(found)));
        assertThat(PlanText.found(found))
                .containsExactly(
                        "leaves the language: machine code, raw memory or foreign libraries (a b.c:1)",
                        "uses threads (b.c:2)");
        assertThat(PlanText.read("something else")).isEmpty();
    }
}
