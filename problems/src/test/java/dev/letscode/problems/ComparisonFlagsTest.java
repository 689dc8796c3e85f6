package dev.letscode.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonFlagsTest {

    private static ComparisonFlags flags(String... words) {
        ComparisonFlags.Parsed parsed = ComparisonFlags.parse(List.of(words), false);
        assertThat(parsed.problems()).isEmpty();
        return parsed.flags();
    }

    @Test
    void every_flag_is_read() {
        assertThat(flags("case_sensitive", "space_change_sensitive"))
                .isEqualTo(new ComparisonFlags(true, true, OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(flags("float_absolute_tolerance", "1e-9", "float_relative_tolerance", "0.5"))
                .isEqualTo(new ComparisonFlags(false, false, OptionalDouble.of(1e-9), OptionalDouble.of(0.5)));
        assertThat(flags("float_tolerance", "1E-6"))
                .isEqualTo(new ComparisonFlags(false, false, OptionalDouble.of(1e-6), OptionalDouble.of(1e-6)));
        assertThat(flags()).isEqualTo(ComparisonFlags.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "nan", "inf", "0x1p3", "1e999", "1f", "", "1,5"})
    void a_tolerance_must_be_a_number_that_is_zero_or_more(String number) {
        assertThat(ComparisonFlags.parse(List.of("float_tolerance", number), false)
                        .problems())
                .singleElement()
                .asString()
                .contains("zero or more");
    }

    @Test
    void unknown_and_unfinished_flags_are_problems() {
        assertThat(ComparisonFlags.parse(List.of("ignore_case", "float_tolerance"), true)
                        .problems())
                .hasSize(2);
    }

    @Test
    void a_tolerance_may_come_twice_in_legacy_only() {
        List<String> words = List.of("float_tolerance", "1", "float_absolute_tolerance", "2");

        assertThat(ComparisonFlags.parse(words, true).problems()).isEmpty();
        assertThat(ComparisonFlags.parse(words, true).flags().absoluteTolerance())
                .hasValue(2);
        assertThat(ComparisonFlags.parse(words, false).problems()).hasSize(1);
    }

    @Property
    void words_that_are_no_flags_are_one_problem_each_and_change_nothing(@ForAll List<String> words) {
        Assume.that(words.stream().noneMatch(word -> word.endsWith("_sensitive") || word.endsWith("tolerance")));

        ComparisonFlags.Parsed parsed = ComparisonFlags.parse(words, false);

        assertThat(parsed.problems()).hasSize(words.size());
        assertThat(parsed.flags()).isEqualTo(ComparisonFlags.NONE);
    }
}
