package dev.letscode.app.ide.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinesTest {

    @Test
    void lines_change_places_and_take_their_carets_with_them() {
        assertThat(Drafts.after("a\nb¦\nc", "cpp20", draft -> Lines.move(draft, false)))
                .isEqualTo("b¦\na\nc");
        assertThat(Drafts.after("a\nb¦\nc", "cpp20", draft -> Lines.move(draft, true)))
                .isEqualTo("a\nc\nb¦");
        assertThat(Drafts.after("‹a\nb\n¦c\nd", "cpp20", draft -> Lines.move(draft, true)))
                .isEqualTo("c\n‹a\nb\n¦d");
        assertThat(Drafts.after("a¦", "cpp20", draft -> Lines.move(draft, true)))
                .isEqualTo("a¦");
        assertThat(Drafts.after("‹a\n¦b", "cpp20", draft -> Lines.move(draft, true)))
                .isEqualTo("b\n‹a¦");
    }

    @Test
    void lines_are_doubled_joined_and_deleted() {
        assertThat(Drafts.after("a¦b\nc", "cpp20", Lines::duplicate)).isEqualTo("ab\na¦b\nc");
        assertThat(Drafts.after("‹ab¦ c", "cpp20", Lines::duplicate)).isEqualTo("ab‹ab¦ c");
        assertThat(Drafts.after("a¦\n    b\nc", "cpp20", Lines::join)).isEqualTo("a¦ b\nc");
        assertThat(Drafts.after("a\nb¦\nc", "cpp20", Lines::delete)).isEqualTo("a\n¦c");
        assertThat(Drafts.after("a\nb¦", "cpp20", Lines::delete)).isEqualTo("a¦");
        assertThat(Drafts.after("‹a\n\nb¦", "cpp20", Lines::join)).isEqualTo("‹a b¦");
    }

    @Test
    void lines_are_commented_out_and_in_again() {
        String out = Drafts.after("‹  a\n\n    b¦\n", "cpp20", Lines::toggleComment);
        assertThat(out).isEqualTo("‹  // a\n\n  //   b¦\n");
        assertThat(Drafts.after(out, "cpp20", Lines::toggleComment)).isEqualTo("‹  a\n\n    b¦\n");
        assertThat(Drafts.after("let¦ x = 1", "ocaml", Lines::toggleComment)).isEqualTo("(* let¦ x = 1 *)");
        assertThat(Drafts.after("¦", "python3", Lines::toggleComment)).isEqualTo("# ¦");
    }
}
