package dev.letscode.app.ide.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypingTest {

    private static String type(String marked, String language, String typed) {
        return Drafts.after(marked, language, draft -> Typing.type(draft, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            f¦        ~ cpp20   ~ (  ~ f(¦)
            f(¦)      ~ cpp20   ~ )  ~ f()¦
            f¦x       ~ cpp20   ~ (  ~ f(¦x
            // f¦     ~ cpp20   ~ (  ~ // f(¦
            "a¦"      ~ cpp20   ~ (  ~ "a(¦"
            f ‹ab¦ c  ~ cpp20   ~ (  ~ f (‹ab¦) c
            x = ¦     ~ python3 ~ "  ~ x = "¦"
            x = "a¦"  ~ python3 ~ "  ~ x = "a"¦
            don¦      ~ python3 ~ '  ~ don'¦
            x = ""¦   ~ python3 ~ "  ~ x = ""\"¦
            &¦ str    ~ rust    ~ '  ~ &'¦ str
            a¦ b¦     ~ cpp20   ~ x  ~ ax¦ bx¦
            """)
    void brackets_and_quotes_come_in_pairs_where_they_are_of_use(
            String before, String language, String typed, String after) {
        assertThat(type(before, language, typed)).isEqualTo(after);
    }

    @Test
    void a_closing_brace_goes_where_its_opening_one_is() {
        assertThat(type("    if (a) {\n        b;\n        ¦", "cpp20", "}"))
                .isEqualTo("    if (a) {\n        b;\n    }¦");
    }

    @Test
    void a_new_line_is_as_far_in_as_it_should_be() {
        assertThat(Drafts.after("int main() {¦}", "cpp20", Typing::newLine)).isEqualTo("int main() {\n    ¦\n}");
        assertThat(Drafts.after("  f(a);¦", "cpp20", Typing::newLine)).isEqualTo("  f(a);\n  ¦");
        assertThat(Drafts.after("for x in y:  # all¦", "python3", Typing::newLine))
                .isEqualTo("for x in y:  # all\n    ¦");
        assertThat(Drafts.after("x = {1: 2}¦", "python3", Typing::newLine)).isEqualTo("x = {1: 2}\n¦");
        assertThat(Drafts.after("\tif a {¦}", "go", Typing::newLine)).isEqualTo("\tif a {\n\t\t¦\n\t}");
        assertThat(Drafts.after("begin¦", "pascal", Typing::newLine)).isEqualTo("begin\n  ¦");
        assertThat(Drafts.after("/** a¦", "java", Typing::newLine)).isEqualTo("/** a\n * ¦");
        assertThat(Drafts.after("  ¦  a;", "java", Typing::newLine)).isEqualTo("  \n  ¦  a;");
    }

    @Test
    void deleting_takes_empty_pairs_steps_of_indentation_and_whole_characters() {
        assertThat(Drafts.after("f(¦)", "cpp20", Typing::backspace)).isEqualTo("f¦");
        assertThat(Drafts.after("{\n    b\n        ¦a", "cpp20", Typing::backspace))
                .isEqualTo("{\n    b\n    ¦a");
        assertThat(Drafts.after("a𝄞¦", "cpp20", Typing::backspace)).isEqualTo("a¦");
        assertThat(Drafts.after("a¦𝄞b", "cpp20", Typing::delete)).isEqualTo("a¦b");
        assertThat(Drafts.after("a.first_one ¦", "cpp20", Typing::deleteWordBefore))
                .isEqualTo("a.¦");
        assertThat(Drafts.after("¦ab cd", "cpp20", Typing::deleteWordAfter)).isEqualTo("¦ cd");
        assertThat(Drafts.after("¦", "cpp20", Typing::backspace)).isEqualTo("¦");
        assertThat(Drafts.after("ab¦\nab¦\n", "cpp20", Typing::backspace)).isEqualTo("a¦\na¦\n");
    }

    @Test
    void tabs_go_to_stops_and_move_lines() {
        assertThat(Drafts.after("ab¦", "cpp20", Typing::tab)).isEqualTo("ab  ¦");
        assertThat(Drafts.after("‹a\nb¦\n", "cpp20", Typing::tab)).isEqualTo("    ‹a\n    b¦\n");
        assertThat(Drafts.after("    a¦", "cpp20", Lines::outdent)).isEqualTo("a¦");
    }

    @Test
    void as_many_lines_as_carets_are_pasted_one_for_each() {
        assertThat(Drafts.after("a¦ b¦", "cpp20", draft -> Typing.paste(draft, "1\r\n2")))
                .isEqualTo("a1¦ b2¦");
        assertThat(Drafts.after("a¦", "cpp20", draft -> Typing.paste(draft, "1\n2")))
                .isEqualTo("a1\n2¦");
    }
}
