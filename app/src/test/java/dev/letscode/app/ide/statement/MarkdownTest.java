package dev.letscode.app.ide.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkdownTest {

    private static String html(String markdown) {
        return Markdown.html(markdown, new Pictures(Path.of(".")));
    }

    @Test
    void mathematics_is_no_markdown() {
        assertThat(html("From $a_1 < b_2$ to $c_*d*$."))
                .isEqualTo(
                        "<p>From <span class=\"tex\">a_1 &lt; b_2</span> to <span class=\"tex\">c_*d*</span>.</p>\n");
        assertThat(html("$$\\frac{1}{2}$$")).contains("<span class=\"tex display\">\\frac{1}{2}</span>");
    }

    @Test
    void dollars_in_code_and_dollars_that_are_escaped_are_dollars() {
        assertThat(html("`$x$` costs \\$5 or \\$6")).isEqualTo("<p><code>$x$</code> costs $5 or $6</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[link](javascript:alert(1))",
                "[link](https://example.org)",
                "![picture](https://example.org/a.png)",
                "![picture](../../../../etc/passwd.png)",
                "$</span><script>alert(1)</script>$",
            })
    void a_statement_runs_loads_and_leads_to_nothing(String hostile) {
        assertThat(html(hostile)).doesNotContain("<script", "<img", "href", "src=\"http");
    }
}
