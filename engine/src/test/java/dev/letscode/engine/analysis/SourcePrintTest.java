package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Grammar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourcePrintTest {

    private static final Analyser ANALYSER = new Analyser(Path.of("target", "analysis"));

    private static String print(Grammar grammar, String... files) {
        return SourcePrint.of(List.of(files), Optional.of(grammar), ANALYSER);
    }

    @Test
    void names_white_space_comments_and_the_order_of_files_make_no_difference() {
        String mine = "#include <stdio.h>\n// mine\nint main(void) { int total = 0; total += 1; puts(\"x\"); }\n";
        String yours = "#include  <stdio.h>\nint main (void)\n{\n\tint s=0; /* s */ s+=1;\n\tputs(\"x\");\n}\n";
        assertThat(print(Grammar.C, mine)).isEqualTo(print(Grammar.C, yours)).startsWith("tokens:");
        assertThat(print(Grammar.PYTHON, "import os\nfor i in range(3):\n    os.kill(i, 9)  # now\n"))
                .isEqualTo(print(Grammar.PYTHON, "import os\nfor pid in range(3):\n  os.kill(pid, 9)\n"));
        assertThat(print(Grammar.C, mine, "int other;\n")).isEqualTo(print(Grammar.C, "int b;", yours));
    }

    @Test
    void numbers_texts_operators_and_which_name_stands_where_make_a_difference() {
        String source = "int main(void) { int a = 1, b = 2; return a + b; }";
        for (String other : List.of(
                "int main(void) { int a = 1, b = 3; return a + b; }",
                "int main(void) { int a = 1, b = 2; return a - b; }",
                "int main(void) { int a = 1, b = 2; return b + a; }",
                "int main(void) { int a = 1, b = 2; return a + a; }",
                "int main(void) { long a = 1, b = 2; return a + b; }")) {
            assertThat(print(Grammar.C, other)).as(other).isNotEqualTo(print(Grammar.C, source));
        }
    }

    @Test
    void of_what_nobody_can_read_only_white_space_makes_no_difference() {
        String basic = SourcePrint.of(List.of("10 PRINT A"), Optional.empty(), ANALYSER);

        assertThat(basic)
                .isEqualTo(SourcePrint.of(List.of("10  PRINT\tA\r\n"), Optional.empty(), ANALYSER))
                .isNotEqualTo(SourcePrint.of(List.of("10 PRINT B"), Optional.empty(), ANALYSER))
                .startsWith("text:");
    }
}
