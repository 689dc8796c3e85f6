package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Grammar;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HighlightTest {

    private static String shown(Grammar grammar, String source) {
        try (SyntaxTree tree = Parser.open(grammar, source)) {
            return tree.tokens(0, source.length()).stream()
                    .filter(token -> token.kind() != SyntaxKind.PUNCTUATION && token.kind() != SyntaxKind.OPERATOR)
                    .map(token -> source.substring(token.start(), token.end()) + "=" + token.kind())
                    .collect(Collectors.joining(" "));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CPP        | return f(1); // x          | return=KEYWORD f=FUNCTION 1=NUMBER // x=COMMENT
            CPP        | #include <map>             | #include=DIRECTIVE <map>=STRING
            CPP        | std::sort(a.b, "x\\n");    | std=MODULE sort=FUNCTION b=PROPERTY "x=STRING \\n=ESCAPE "=STRING
            C          | unsigned long f(int x);    | unsigned long=TYPE f=FUNCTION int=TYPE x=PARAMETER
            PYTHON     | def f(x): return f"{x.y}"  | def=KEYWORD f=FUNCTION x=PARAMETER return=KEYWORD f"=STRING y=PROPERTY "=STRING
            JAVASCRIPT | let a = `x${b.c()}`; | let=KEYWORD
            JAVA       | class A { @B int f() { return 0x1; } } | class=KEYWORD A=TYPE @B=ATTRIBUTE int=TYPE f=FUNCTION return=KEYWORD 0x1=NUMBER
            RUST       | fn f(x: &mut Vec<u8>) { println!("a"); } | fn=KEYWORD f=FUNCTION x=PARAMETER mut=KEYWORD Vec=TYPE u8=TYPE println=FUNCTION "a"=STRING
            """)
    void a_source_is_shown_by_what_its_parts_are(Grammar grammar, String source, String expected) {
        assertThat(shown(grammar, source)).startsWith(expected);
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void a_part_is_shown_as_it_is_in_the_whole(Grammar grammar) {
        String source = "int f(int x) {\n  return x + 1; // ä𝄞\n}\n\"text\" 'c' for if\n".repeat(20);
        try (SyntaxTree tree = Parser.open(grammar, source)) {
            List<SyntaxToken> whole = tree.tokens(0, source.length());
            assertThat(whole).isNotEmpty();
            for (int from = 0; from < source.length(); from += 97) {
                int start = from;
                int end = from + 150;
                assertThat(tree.tokens(start, end))
                        .isEqualTo(whole.stream()
                                .filter(token -> token.end() > start && token.start() < end)
                                .map(token -> new SyntaxToken(
                                        Math.max(start, token.start()), Math.min(end, token.end()), token.kind()))
                                .toList());
            }
        }
    }

    @Test
    void several_changes_at_once_are_as_good_as_one_after_another() {
        try (SyntaxTree one = Parser.open(Grammar.CPP, "int a;\nint b;\n");
                SyntaxTree other = Parser.open(Grammar.CPP, "int a;\nint b;\n")) {
            one.replace(List.of(new TextEdit(4, 5, "xy"), new TextEdit(12, 13, "\"q\"")));
            other.replace(4, 5, "xy");
            other.replace(12, 13, "\"q\"");
            assertThat(one.text()).isEqualTo("int xy;\nint \"q\";\n").isEqualTo(other.text());
            assertThat(one.tokens(0, 99)).isEqualTo(other.tokens(0, 99));
            assertThat(one.problems()).isEqualTo(other.problems()).isNotEmpty();
        }
    }
}
