package dev.letscode.app.ide.statement.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LatexTest {

    private static Latex.Page page(String tex) {
        return Latex.html(
                tex,
                new Latex.Surroundings(
                        name -> name.equals("map") ? Optional.of("data:image/png;base64,AA") : Optional.empty(),
                        part -> part.equals("InputFile") ? "Input" : part,
                        false));
    }

    private static String html(String tex) {
        return page(tex).html().strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "\\textbf{a \\emph{b}} c | <p><b>a <em>b</em></b> c</p>",
                "{\\bf a} b | <p><b>a</b> b</p>",
                "\\bf{a} b | <p><b>a</b> b</p>",
                "\\texttt{x\\_1} \\t{y} | <p><code>x_1</code> <code>y</code></p>",
                "5\\,\\% \\& 3--4 --- ``so'' <<so>> | <p>5\u202f% &amp; 3–4 — “so” «so»</p>",
                "\\'e \\\"{o} \\c{c} \\o{} \\ss x | <p>é ö ç ø ßx</p>",
                "a~b\\\\c | <p>a&nbsp;b<br>c</p>",
                "$a_1 < \\{b\\}$ | <p><span class=\"tex\">a_1 &lt; \\{b\\}</span></p>",
                "$$x$$ | <p><span class=\"tex display\">x</span></p>",
                "\\[x\\] \\(y\\) | <p><span class=\"tex display\">x</span> <span class=\"tex\">y</span></p>",
                "$\\text{if $x$}$ | <p><span class=\"tex\">\\text{if $x$}</span></p>",
                "a % a comment | <p>a</p>",
                "\\section*{Input} n | <h2>Input</h2>\\n<p>n</p>",
                "\\InputFile n | <h2>Input</h2>\\n<p>n</p>",
                "\\verb+a{$+ | <p><code>a{$</code></p>",
                "x \\le y | <p>x <span class=\"tex\">\\le</span> y</p>",
                "\\problemname{Title} n | <p>n</p>",
            })
    void what_authors_use_is_shown(String tex, String expected) {
        assertThat(html(tex)).isEqualTo(expected.replace("\\n", "\n"));
        assertThat(page(tex).unknown()).isEmpty();
    }

    @Test
    void paragraphs_are_parted_by_blank_lines_and_bold_goes_on_through_them() {
        assertThat(html("{\\bf a\n\nb} c\n%\nd")).isEqualTo("<p><b>a</b></p>\n<p><b>b</b></p>\n\n<p>c\nd</p>");
    }

    @Test
    void lists_may_stand_in_lists() {
        assertThat(html("\\begin{itemize}\n\\item a\n\\begin{enumerate}[(1)]\\item b\\end{enumerate}\n\\item[$x$] c"
                        + "\\end{itemize}"))
                .isEqualTo("<ul><li><p>a</p>\n<ol><li>b</li></ol>\n</li>"
                        + "<li class=\"labelled\"><span class=\"tex\">x</span> c</li></ul>");
    }

    @Test
    void a_table_has_its_columns_and_cells_over_several_of_them() {
        assertThat(html("\\begin{tabular}{|l|*{2}{r|}}\\hline a & b \\& c & $x & y$ \\\\ \\hline\n"
                        + "\\multicolumn{2}{c}{d} & {e & f}\\\\[2pt]\\end{tabular}"))
                .startsWith(
                        "<table><tr><td style=\"text-align:left\">a</td><td style=\"text-align:right\">b &amp; c</td>")
                .contains(
                        "<td style=\"text-align:center\" colspan=\"2\">d</td><td style=\"text-align:right\">e &amp; f")
                .doesNotContain("hline", "2pt");
    }

    @Test
    void a_verbatim_text_stays_as_it_is() {
        assertThat(html("\\begin{verbatim}\n$a$ <b> % {\n\\end{verbatim}")).isEqualTo("<pre>$a$ &lt;b&gt; % {\n</pre>");
    }

    @Test
    void a_statement_may_define_commands_also_for_its_formulas() {
        assertThat(html("\\documentclass{article}\\newcommand{\\maxn}[1]{10^{#1}}\\begin{document}"
                        + "\\def\\name{Ann}\\name{} has $\\maxn{5}$.\\end{document}"))
                .isEqualTo("<p>Ann has <span class=\"tex\">{10^{5}}</span>.</p>");
    }

    @Test
    void a_command_that_uses_itself_comes_to_an_end() {
        assertThat(html("\\newcommand{\\a}{\\a\\a}\\a")).isNotEmpty();
        assertThat(html("\\def\\a{$\\a$}$\\a$")).isNotEmpty();
        assertThat(html("{".repeat(100_000))).isNotNull();
        assertThat(html("\\begin{center}".repeat(2_000))).isNotEmpty();
    }

    @Test
    void what_is_not_known_is_shown_as_it_is_and_told() {
        Latex.Page page = page("\\frobnicate{x} \\begin{odd}y\\end{odd}");

        assertThat(page.html()).contains("<code>\\frobnicate</code>", "x", "y");
        assertThat(page.unknown()).containsExactly("\\frobnicate", "\\begin{odd}");
    }

    @Test
    void pictures_of_the_package_are_shown_and_others_are_named() {
        assertThat(html("\\includegraphics[width=0.5\\textwidth]{map}"))
                .contains("<img alt=\"map\" style=\"width:50.0%\" src=\"data:image/png;base64,AA\">");
        assertThat(html("\\illustration{0.3}{map}{By \\href{https://x.org}{Ann}}"))
                .contains("<figcaption>By <a title=\"https://x.org\">Ann</a></figcaption>");
        assertThat(page("\\includegraphics{https://x.org/a.png}").unknown()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\\textcolor{red\\\" onload=\\\"alert(1)}{x}",
                "\\href{javascript:alert(1)}{x}",
                "\\href{\" onmouseover=\"alert(1)}{x}",
                "\\includegraphics{\" onerror=\"alert(1)}",
                "\\includegraphics[width=\"><script>]{map}",
                "$</span><script>alert(1)</script>$",
                "\\input{/etc/passwd}",
                "\\begin{tabular}{\"><script>}a\\end{tabular}",
                "\\begin{lstlisting}</pre><script>\\end{lstlisting}",
                "\\foo<script>",
            })
    void a_statement_runs_reads_and_leads_to_nothing(String hostile) {
        assertThat(html(hostile))
                .doesNotContain("<script", "href=", "\" on", "root:", "<img alt=\"\"")
                .doesNotContainPattern("<[^>]*[ \"]on[a-z]+=\"");
    }
}
