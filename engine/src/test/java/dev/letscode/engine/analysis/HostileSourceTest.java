package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Grammar;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources that are made to keep a reader busy, or to make it fall over. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileSourceTest {

    /** Two deadlines of two seconds, and a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What was found to take longest for its length is tried at a length that is not read to its end. */
    private static final Set<String> LONG = Set.of("a<", "f()");

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "/*",
            "*/",
            "//",
            "#",
            "\\",
            "\n",
            " ",
            "\t",
            "\0",
            "\ud800",
            "\ufeff",
            "𝄞",
            "ｅval",
            "eval",
            "open",
            "system",
            "std::",
            ".",
            ",",
            ";",
            ":",
            "=",
            "=>",
            "->",
            "for",
            "while",
            "if",
            "do",
            "def ",
            "fn ",
            "class ",
            "import ",
            "from ",
            "use ",
            "#define X(a) for(;;) ",
            "#include <x>",
            "X(1)",
            "unsafe",
            "try",
            "throw",
            "lambda",
            "n",
            "0x",
            "1e9",
            "10**9",
            "1 << 60",
            "r#\"",
            "R\"x(",
            ")x\"",
            "${",
            "f\"{",
            "\\u0065",
            "async ",
            "@",
            "!",
            "?",
            "template<",
            "macro_rules! m { ");

    @ParameterizedTest
    @EnumSource(Grammar.class)
    @Tag("slow")
    void any_text_is_read_and_read_again_in_the_same_way(Grammar grammar) {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            SourceAnalysis analysis = read(grammar, text.toString());
            assertThat(analysis).as("seed %d", seed).isEqualTo(read(grammar, text.toString()));
            assertThat(analysis.findings()).allSatisfy(finding -> {
                assertThat(finding.line())
                        .isBetween(
                                1,
                                (int) text.toString()
                                                .chars()
                                                .filter(c -> c == '\n')
                                                .count()
                                        + 1);
                assertThat(finding.column()).isPositive();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    @Tag("slow")
    void what_repeats_itself_for_ever_is_read_in_time_or_not_at_all(Grammar grammar) {
        for (String piece : List.of(
                "(",
                "[",
                "{",
                "a(",
                "a[",
                "f()",
                "()",
                "a.",
                "a::",
                "x=",
                "if(1)",
                "for(;;)",
                "for(;;){",
                "a<",
                "-",
                "!",
                "a,",
                "\"a\" ",
                "/*",
                "//\n",
                "\n",
                "#define A A\n",
                "#define F(i) for(i;i<n;i++)\n",
                "F(1) ",
                "def f():\n",
                "lambda:",
                "import a\n",
                "from a import *\n",
                "use a::{",
                "class A{",
                "open(0)\n",
                "eval(1);\n",
                "'''",
                "f'{",
                "`${",
                "=>",
                "await ",
                "not ",
                "*",
                "a?b:",
                "else ",
                "&mut ",
                "|")) {
            int length = LONG.contains(piece) ? 20_000 : 1_000;
            String text = piece.repeat(Math.max(1, length / piece.length()));
            long start = System.nanoTime();
            read(grammar, text);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s in %s", piece, grammar)
                    .isLessThan(PATIENCE);
        }
    }

    private static SourceAnalysis read(Grammar grammar, String text) {
        return Parser.read(grammar, text, Constraints.NONE);
    }
}
