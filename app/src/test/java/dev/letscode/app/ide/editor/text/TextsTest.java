package dev.letscode.app.ide.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.SyntaxKind;
import dev.letscode.engine.analysis.TextEdit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading texts: by lines, by the words of their languages, for brackets, folds, words and whatever is looked for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsTest {

    static Stream<String> languages() {
        return EditorLanguages.NAMES.stream();
    }

    private static LexicalLines lines(String text, String language) {
        return new LexicalLines(EditorLanguages.of(language).words(), SourceText.of(text));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_a_file_that_can_be_read_and_snippets_that_can_be_put_in(String name) {
        EditorLanguage language = EditorLanguages.of(name);
        assertThat(language.name()).isEqualTo(name);
        assertThat(language.words().keywords()).hasSizeGreaterThan(8);
        assertThat(language.library()).hasSizeGreaterThan(10);
        assertThat(language.snippet("main")).isPresent();
        assertThat(language.snippets()).allSatisfy(snippet -> {
            Snippet.Expansion expansion = snippet.expand("  ", "\t");
            assertThat(expansion.text()).isNotBlank().doesNotContain("${");
            assertThat(expansion.stops().getLast().number()).isZero();
            assertThat(expansion.stops())
                    .allMatch(stop -> stop.end() <= expansion.text().length() && stop.start() <= stop.end());
        });
    }

    @Test
    void a_snippet_is_as_far_in_as_its_line_and_has_places_to_be_filled_in() {
        Snippet.Expansion expansion = new Snippet("for", "for (${1:i} < ${2:n}; $1) {\n    $0\n}").expand("  ", "\t");
        assertThat(expansion.text()).isEqualTo("for (i < n; i) {\n  \t\n  }");
        assertThat(expansion.stops().stream().map(Snippet.Stop::number)).containsExactly(1, 1, 2, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            kotlin  ~ val x = 1 /* a /* b */ c */ + "q\\n" ~ val=KEYWORD 1=NUMBER /* a /* b */ c */=COMMENT "q=STRING \\n=ESCAPE "=STRING
            pascal  ~ BEGIN x := 'a' { c }                 ~ BEGIN=KEYWORD 'a'=STRING { c }=COMMENT
            ruby    ~ puts @a # b                          ~ @a=PARAMETER # b=COMMENT
            go      ~ s := `a`; f(1.5)                     ~ 1.5=NUMBER
            haskell ~ f' = 'x' -- c                        ~ 'x'=STRING -- c=COMMENT
            lua     ~ --[[ a ]] b()                        ~ --[[ a ]]=COMMENT b=FUNCTION
            rust    ~ &'a str 'b'                          ~ 'b'=STRING
            csharp  ~ #region x                            ~ #region=DIRECTIVE
            """)
    void a_language_without_a_grammar_is_read_by_its_words(String language, String text, String expected) {
        String read = lines(text, language).tokens(0).stream()
                .filter(token -> token.kind() != SyntaxKind.OPERATOR && token.kind() != SyntaxKind.PUNCTUATION)
                .map(token -> text.substring(token.start(), token.end()) + "=" + token.kind())
                .collect(Collectors.joining(" "));
        assertThat(read).contains(expected);
    }

    @Test
    void lines_that_were_read_before_a_change_are_right_after_it() {
        Random random = new Random(7);
        String pieces = "/* */ \" ' // a\n\\ ( ) { } ";
        LexicalLines lines = lines("", "cpp20");
        for (int i = 0; i < 300; i++) {
            SourceText before = lines.text();
            int start = random.nextInt(before.length() + 1);
            int end = Math.min(before.length(), start + random.nextInt(4));
            int from = random.nextInt(pieces.length());
            List<TextEdit> edits = List.of(new TextEdit(
                    start, end, pieces.substring(from, Math.min(pieces.length(), from + random.nextInt(6)))));
            SourceText now = before.with(edits);
            lines.update(now, edits);
            LexicalLines again = lines(now.text(), "cpp20");
            int line = random.nextInt(now.lines());
            assertThat(now.lines()).isEqualTo(again.text().lines());
            assertThat(lines.tokens(line)).isEqualTo(again.tokens(line));
            assertThat(lines.isCode(start)).isEqualTo(again.isCode(start));
        }
    }

    @Test
    void brackets_belong_together_unless_they_are_in_texts_or_comments() {
        LexicalLines lines = lines("f(\")\", [1]) // (\n)", "cpp20");
        assertThat(Brackets.at(lines, 1)).contains(new Brackets.Pair(1, 10));
        assertThat(Brackets.at(lines, 11)).contains(new Brackets.Pair(10, 1));
        assertThat(Brackets.at(lines, 4)).isEmpty();
        assertThat(Brackets.at(lines, lines.text().length()))
                .contains(new Brackets.Pair(lines.text().length() - 1, -1));
    }

    @Test
    void brackets_comments_and_indented_blocks_can_be_folded() {
        assertThat(Folding.of(lines("int f() {\n  a;\n  b;\n}\n/* x\n y */\n", "cpp20"), EditorLanguages.of("cpp20")))
                .containsExactly(new Folding.Fold(0, 2), new Folding.Fold(4, 5));
        assertThat(Folding.of(
                        lines("def f():\n    if a:\n        b\n\n    c\nd\n", "python3"),
                        EditorLanguages.of("python3")))
                .containsExactly(new Folding.Fold(0, 4), new Folding.Fold(1, 2));
    }

    @Test
    void what_is_looked_for_is_found_and_replaced() {
        SourceText text = SourceText.of("foo bar Foo\nfood foo1\n");
        assertThat(new Search("foo", false, false, false).in(text))
                .isInstanceOfSatisfying(
                        Search.Found.class, found -> assertThat(found.ranges()).hasSize(4));
        assertThat(new Search("foo", false, true, true).in(text))
                .isEqualTo(new Search.Found(List.of(new Range(0, 3)), false));
        Search regex = new Search("(\\w)oo(\\d?)$", true, false, false);
        Search.Found found = (Search.Found) regex.in(text);
        assertThat(text.with(regex.replace(text, found.ranges(), "$2<$1>\\n")).text())
                .isEqualTo("foo bar <F>\n\nfood 1<f>\n\n");
        assertThat(new Search("(", true, false, false).in(text)).isInstanceOf(Search.Invalid.class);
        assertThat(new Search("a?".repeat(32) + "a".repeat(32), true, false, false).in(SourceText.of("a".repeat(32))))
                .isInstanceOf(Search.TooSlow.class);
    }

    @Test
    void a_word_that_is_begun_is_completed_from_the_file_the_language_and_its_library() {
        List<Completion.Proposal> proposals =
                Completion.of("pri", Set.of("primes", "sprint"), EditorLanguages.of("cpp20"));
        assertThat(proposals.stream().map(Completion.Proposal::word))
                .startsWith("primes")
                .contains("private", "priority_queue", "printf")
                .doesNotContain("sprint");
        assertThat(Completion.of("unm", Set.of(), EditorLanguages.of("cpp20")).stream()
                        .map(Completion.Proposal::word))
                .contains("unordered_map");
        assertThat(Completion.words(SourceText.of("int total1 = x + 12abc;"), -1))
                .containsExactlyInAnyOrder("int", "total1");
    }

    @Test
    void one_caret_becomes_several() {
        SourceText text = SourceText.of("ab = 1\nab = 2\nxab\n");
        Selections word = Carets.addNext(text, Selections.at(1));
        assertThat(Drafts.marked(text.text(), word)).startsWith("‹ab¦ = 1");
        assertThat(Drafts.marked(text.text(), Carets.addNext(text, word))).startsWith("‹ab¦ = 1\n‹ab¦ = 2");
        assertThat(Carets.all(text, Selections.at(1)).ranges()).hasSize(2);
        assertThat(Drafts.marked(text.text(), Carets.column(text, 1, 9))).startsWith("a‹b¦ = 1\na‹b¦ = 2");
        assertThat(Drafts.marked(text.text(), Carets.add(text, Selections.at(5), true)))
                .startsWith("ab = ¦1\nab = ¦2");
        assertThat(Carets.toggle(Carets.toggle(Selections.at(1), 4), 4)).isEqualTo(Selections.at(1));
    }

    @Test
    void what_is_said_about_a_place_goes_with_it() {
        EditorModel model = new EditorModel();
        model.open(SourceText.of("a\nbad\n"), EditorLanguage.PLAIN);
        model.mark(Mark.Origin.COMPILER, List.of(new Mark(2, 5, Mark.Severity.ERROR, "no", Mark.Origin.COMPILER)));
        model.change(Change.replace(Range.at(0), "new\n"), Selections.at(0));
        assertThat(model.marks())
                .singleElement()
                .satisfies(mark ->
                        assertThat(model.text().slice(mark.start(), mark.end())).isEqualTo("bad"));
    }
}
