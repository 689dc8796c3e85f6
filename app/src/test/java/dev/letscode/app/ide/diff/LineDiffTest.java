package dev.letscode.app.ide.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineDiffTest {

    private static List<String> lines(String text) {
        return List.of(text.split(" "));
    }

    @Test
    void a_line_that_was_put_in_moves_no_others() {
        LineDiff diff = LineDiff.of(lines("a b c"), lines("a x b c"));
        assertThat(diff.rows())
                .containsExactly(
                        new LineDiff.Row(0, 0, true),
                        new LineDiff.Row(-1, 1, false),
                        new LineDiff.Row(1, 2, true),
                        new LineDiff.Row(2, 3, true));
        assertThat(diff.first()).isEqualTo(1);
        assertThat(LineDiff.of(lines("a b"), lines("a b")).first()).isEqualTo(-1);
    }

    @Test
    void a_line_that_was_changed_is_beside_what_it_was() {
        assertThat(LineDiff.of(lines("a b c"), lines("a x c")).rows()).contains(new LineDiff.Row(1, 1, false));
    }

    @Test
    void an_output_stands_beside_the_answer_line_by_line_as_judges_read_it() {
        LineDiff diff = LineDiff.beside(lines("a b c"), List.of("a \r", "x", "b", "c"));
        assertThat(diff.rows())
                .containsExactly(
                        new LineDiff.Row(0, 0, true),
                        new LineDiff.Row(1, 1, false),
                        new LineDiff.Row(2, 2, false),
                        new LineDiff.Row(-1, 3, false));
        assertThat(diff.first()).isEqualTo(1);
        assertThat(LineDiff.beside(lines("1 2"), List.of("1", "2", "")).first()).isEqualTo(-1);
        assertThat(LineDiff.beside(lines("1 2"), List.of("1")).first()).isEqualTo(1);
        assertThat(diff.unmarked().first()).isEqualTo(-1);
    }

    @Test
    void texts_with_nothing_in_common_are_compared_in_a_moment() {
        List<String> left = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).toList();
        List<String> right = IntStream.range(0, 100_000).mapToObj(i -> "b" + i).toList();
        assertThat(LineDiff.of(left, right).rows()).hasSize(100_000).noneMatch(LineDiff.Row::isSame);
    }

    @Property(tries = 300)
    void both_texts_are_there_in_their_order_and_what_is_the_same_is_equal(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> a,
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> b) {
        List<String> left = a.stream().map(String::valueOf).toList();
        List<String> right = b.stream().map(String::valueOf).toList();
        LineDiff diff = LineDiff.of(left, right);
        assertThat(diff.rows().stream().map(LineDiff.Row::left).filter(i -> i >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, left.size()).boxed().toList());
        assertThat(diff.rows().stream().map(LineDiff.Row::right).filter(i -> i >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, right.size()).boxed().toList());
        long same = diff.rows().stream().filter(LineDiff.Row::isSame).count();
        assertThat(diff.rows().stream().filter(LineDiff.Row::isSame))
                .allMatch(row -> left.get(row.left()).equals(right.get(row.right())));
        List<String> shared = new ArrayList<>(left);
        shared.retainAll(right);
        assertThat(same).isLessThanOrEqualTo(shared.size());
        if (left.equals(right)) {
            assertThat(diff.first()).isEqualTo(-1);
        } else {
            assertThat(diff.rows().get(diff.first()).isSame()).isFalse();
        }
        assertThat(LineDiff.of(right, left).rows().stream().filter(LineDiff.Row::isSame))
                .hasSize((int) same);
        assertThat(LineDiff.of(left, Collections.nCopies(0, "")).rows()).hasSize(left.size());
    }

    @Test
    void white_space_is_shown_and_what_differs_is_apart() {
        assertThat(Piece.of("1 2\t", "1 3", true).stream()
                        .map(piece -> (piece.differs() ? "!" : "") + piece.text())
                        .collect(Collectors.joining("|")))
                .isEqualTo("1|·|!2|!→   ");
        assertThat(Piece.of("same", "same", true)).containsExactly(new Piece("same", false, false));
        String line = "x".repeat(100_000);
        assertThat(Piece.of(line + "1", line + "2", true).stream()
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(2_010);
        assertThat(Piece.of(line + "1", line + "2", true).getLast().text()).isEqualTo("1");
    }
}
