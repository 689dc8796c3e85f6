package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Grammar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxTreeTest {

    private static final String PIECES = "abc xyz 019 (){}[]<>;:,.'\"/*#@\\\n\t äö𝄞=+-!? if for def int fn ";

    @Test
    void problems_have_a_place_and_say_what_is_wrong() {
        try (SyntaxTree tree = Parser.open(Grammar.CPP, "int main() {\n  int a = 1\n  return a;\n}\n")) {
            assertThat(tree.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isEqualTo("\";\" is missing");
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.column()).isEqualTo(12);
            });
        }
        try (SyntaxTree tree = Parser.open(Grammar.PYTHON, "x = 'ä𝄞' ) 1\n")) {
            assertThat(tree.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(tree.text().substring(problem.start(), problem.end()))
                        .contains(")");
            });
        }
    }

    @Test
    void a_source_that_is_right_has_none() {
        try (SyntaxTree tree = Parser.open(Grammar.CPP, "int main() { return 0; }")) {
            assertThat(tree.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void after_any_changes_it_is_what_a_new_reading_would_be(Grammar grammar) {
        Random random = new Random(grammar.name().hashCode());
        try (SyntaxTree tree = Parser.open(grammar, "")) {
            for (int i = 0; i < 200; i++) {
                int start = random.nextInt(tree.text().length() + 1);
                int end = Math.min(tree.text().length(), start + random.nextInt(6));
                int from = random.nextInt(PIECES.length());
                tree.replace(start, end, PIECES.substring(from, Math.min(PIECES.length(), from + random.nextInt(12))));
            }
            assertThat(tree.text()).isNotEmpty();
            SourceAnalysis edited = Analyser.analyse(tree, Constraints.NONE);
            assertThat(edited.findings())
                    .isEqualTo(
                            Parser.read(grammar, tree.text(), Constraints.NONE).findings());
            tree.replace(0, tree.text().length(), "");
            assertThat(tree.problems()).isEqualTo(List.of());
        }
    }
}
