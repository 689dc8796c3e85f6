package dev.letscode.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.check.Difference.Kind;
import dev.letscode.problems.ComparisonFlags;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputComparisonTest {

    static Optional<Difference> compare(String output, String answer, String... arguments) {
        return compare(
                output.getBytes(StandardCharsets.UTF_8), answer.getBytes(StandardCharsets.UTF_8), 1 << 20, arguments);
    }

    static Optional<Difference> compare(byte[] output, byte[] answer, int chunk, String... arguments) {
        try (OutputComparison comparison = new OutputComparison(new ByteArrayInputStream(answer), flags(arguments))) {
            for (int at = 0; at < output.length; at += chunk) {
                comparison.write(output, at, Math.min(chunk, output.length - at));
            }
            return comparison.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ComparisonFlags flags(String... arguments) {
        ComparisonFlags.Parsed parsed = ComparisonFlags.parse(List.of(arguments), false);
        assertThat(parsed.problems()).isEmpty();
        return parsed.flags();
    }

    @Nested
    class By_default {

        @Test
        void white_space_only_separates_tokens() {
            assertThat(compare("1 2\t3\r\n\n 4\u000b5\f", "1\n2\n3\n4\n5\n")).isEmpty();
            assertThat(compare("", " \n ")).isEmpty();
            assertThat(compare("\n\n", "")).isEmpty();
            assertThat(compare("a", "a\n")).isEmpty();
        }

        @Test
        void case_of_ascii_letters_does_not_matter() {
            assertThat(compare("YES no", "yes NO")).isEmpty();
            assertThat(compare("Ä", "ä")).isPresent();
            assertThat(compare("[", "{")).isPresent();
        }

        @Test
        void numbers_are_text() {
            assertThat(compare("1.0", "1")).isPresent();
            assertThat(compare("1e0", "1E0")).isEmpty();
        }

        @Test
        void nul_and_other_bytes_are_part_of_tokens() {
            assertThat(compare("a\0b", "a\0b")).isEmpty();
            assertThat(compare("a\0", "a")).isPresent();
            assertThat(compare("a\u00a0b", "a b")).isPresent();
        }
    }

    @Nested
    class The_first_difference {

        @Test
        void says_where_the_token_starts() {
            Difference difference = compare("1 2\n30 4x\n", "1 2\n 30\t47").orElseThrow();
            assertThat(difference.kind()).isEqualTo(Kind.TOKEN);
            assertThat(difference.output()).isEqualTo(new Position(7, 2, 4, 4));
            assertThat(difference.answer()).isEqualTo(new Position(8, 2, 5, 4));
            assertThat(difference.differsAt()).isEqualTo(1);
            assertThat(difference.expected()).isEqualTo("47");
            assertThat(difference.seen()).isEqualTo("4x");
            assertThat(difference.message()).isEqualTo("line 2, column 4 (token 4): expected \"47\", got \"4x\"");
        }

        @Test
        void is_found_when_one_token_is_the_start_of_the_other() {
            assertThat(compare("12 3", "1 3").orElseThrow().seen()).isEqualTo("12");
            assertThat(compare("1 3", "12 3").orElseThrow().expected()).isEqualTo("12");
            assertThat(compare("12", "1").orElseThrow().kind()).isEqualTo(Kind.TOKEN);
            assertThat(compare("1", "12").orElseThrow().kind()).isEqualTo(Kind.TOKEN);
            assertThat(compare("1 2", "12").orElseThrow().seen()).isEqualTo("1");
        }

        @Test
        void is_found_when_the_output_ends_early() {
            Difference difference = compare("1 2 ", "1 2\n3\n").orElseThrow();
            assertThat(difference.kind()).isEqualTo(Kind.MISSING);
            assertThat(difference.expected()).isEqualTo("3");
            assertThat(difference.output().token()).isEqualTo(3);
            assertThat(compare("", "x").orElseThrow().message())
                    .isEqualTo("line 1, column 1 (token 1): the output ends here, but \"x\" was expected");
        }

        @Test
        void is_found_when_the_output_goes_on() {
            Difference difference = compare("1 2\n3\n", "1 2\n").orElseThrow();
            assertThat(difference.kind()).isEqualTo(Kind.TRAILING);
            assertThat(difference.seen()).isEqualTo("3");
            assertThat(difference.output()).isEqualTo(new Position(4, 2, 1, 3));
        }

        @Test
        void shows_bytes_that_cannot_be_printed() {
            Difference difference = compare(
                            new byte[] {'a', 0, (byte) 0xff, '\\'}, "ab".getBytes(StandardCharsets.UTF_8), 9)
                    .orElseThrow();
            assertThat(difference.seen()).isEqualTo("a\\x00\\xff\\\\");
            assertThat(compare("\u202eab", "ab").orElseThrow().seen()).isEqualTo("\\u{202e}ab");
        }

        @Test
        void is_shown_with_what_is_around_it_in_a_long_token() {
            String zeros = "0".repeat(3000);
            Difference difference =
                    compare(zeros + "1" + zeros, zeros + "2" + zeros).orElseThrow();
            assertThat(difference.differsAt()).isEqualTo(3000);
            assertThat(difference.seen())
                    .hasSize(62)
                    .startsWith("…0")
                    .contains("1")
                    .endsWith("0…");
            String more = "0".repeat(70_000);
            Difference far = compare(more + "1" + more, more + "2" + more).orElseThrow();
            assertThat(far.differsAt()).isEqualTo(70_000);
            assertThat(far.seen()).startsWith("…1000");
            assertThat(far.expected()).startsWith("…2000");
        }
    }

    @Nested
    class Case_sensitive {
        @Test
        void letters_must_be_the_same() {
            assertThat(compare("Yes", "yes", "case_sensitive")).isPresent();
            assertThat(compare("yes  ", "yes", "case_sensitive")).isEmpty();
        }
    }

    @Nested
    class Space_change_sensitive {
        @Test
        void white_space_must_be_the_same_everywhere() {
            assertThat(compare("a b\n", "a b\n", "space_change_sensitive")).isEmpty();
            assertThat(compare("A b\n", "a B\n", "space_change_sensitive")).isEmpty();
            for (String output : List.of("a  b\n", " a b\n", "a b", "a b\n\n", "a\tb\n", "a b\r\n", "a b \n")) {
                Difference difference =
                        compare(output, "a b\n", "space_change_sensitive").orElseThrow();
                assertThat(difference.kind()).as(output).isEqualTo(Kind.WHITE_SPACE);
                assertThat(compare("a b\n", output, "space_change_sensitive"))
                        .as(output)
                        .isPresent();
            }
        }

        @Test
        void numbers_may_still_be_close() {
            assertThat(compare("1.0  2\n", "1  2.00001\n", "space_change_sensitive", "float_tolerance", "1e-3"))
                    .isEmpty();
            assertThat(compare("1.0 2\n", "1  2.00001\n", "space_change_sensitive", "float_tolerance", "1e-3"))
                    .isPresent();
        }

        @Test
        void the_end_of_the_output_is_named() {
            assertThat(compare("a", "a\n", "space_change_sensitive")
                            .orElseThrow()
                            .message())
                    .isEqualTo("line 1, column 2 (token 2): expected \"\\n\", got the end of the output"
                            + " (white space counts here)");
        }
    }

    @Nested
    class With_a_tolerance {

        @ParameterizedTest
        @CsvSource({
            // output, answer, accepted
            "3.14000000e-2, 0.0314, true",
            "1e0, 1, true",
            "1., 1, true",
            ".5, 0.5, true",
            "+1, 1, true",
            "-0, 0, true",
            "1.000001, 1, true",
            "1.0000011, 1, false",
            "0.999999, 1, true",
            "0.9999989, 1, false",
            "1000000, 1000001, true",
            "1000000, 1000002, false",
            "0.000001, 0, true",
            "0.0000011, 0, false",
            "-1, 1, false",
            "abc, 1, false",
            "1, abc, false",
            "abc, ABC, true",
            "nan, 1, false",
            "1, nan, false",
            "NaN, nan, true",
            "inf, inf, true",
            "inf, -inf, false",
            "1e999, 1, false",
            "1e999, 1e999, true",
            "1e999, 2e999, false",
            "1e-999999999, 0, true",
            "0, 1e-999999999, true",
            "1e-7, 1e-999999999, true",
            "1e-5, 1e-999999999, false",
            "0x1p0, 1, false",
            "1_000, 1000, false",
            "1e, 1, false",
            "1e+, 1, false",
            "., 0, false",
            "--1, -1, false",
            "1d, 1, false",
            "1f, 1, false",
            "1.0.0, 1, false",
        })
        void a_number_needs_a_number_that_is_close(String output, String answer, boolean accepted) {
            assertThat(compare(output, answer, "float_tolerance", "1e-6").isEmpty())
                    .isEqualTo(accepted);
        }

        @Test
        void the_border_is_the_definitions_and_not_a_rounded_one() {
            // as doubles 0.3 - 0.1 is less than 0.2, and 0.8 - 0.7 is more than 0.1
            assertThat(compare("0.8", "0.7", "float_absolute_tolerance", "0.1")).isEmpty();
            assertThat(compare("0.80000000000000000001", "0.7", "float_absolute_tolerance", "0.1"))
                    .isPresent();
            assertThat(compare("0.1", "0.3", "float_absolute_tolerance", "0.2")).isEmpty();
            assertThat(compare("123456789012345678.5", "123456789012345678.0", "float_absolute_tolerance", "0.4"))
                    .isPresent();
            assertThat(compare("9.9", "11", "float_relative_tolerance", "0.1")).isEmpty();
            assertThat(compare("9.8999999999999999999", "11", "float_relative_tolerance", "0.1"))
                    .isPresent();
            assertThat(compare("4e-324", "8e-324", "float_absolute_tolerance", "4e-324"))
                    .isEmpty();
        }

        @Test
        void the_relative_one_is_a_part_of_the_answer() {
            assertThat(compare("90", "100", "float_relative_tolerance", "0.1")).isEmpty();
            assertThat(compare("100", "90", "float_relative_tolerance", "0.1")).isPresent();
            assertThat(compare("1e-9", "0", "float_relative_tolerance", "0.1")).isPresent();
            assertThat(compare("0.0", "0", "float_relative_tolerance", "0.1")).isEmpty();
        }

        @Test
        void either_of_the_two_is_enough() {
            String[] both = {"float_relative_tolerance", "0.1", "float_absolute_tolerance", "1"};
            assertThat(compare("0.5", "0", both)).isEmpty();
            assertThat(compare("91", "100", both)).isEmpty();
            assertThat(compare("89", "100", both)).isPresent();
        }

        @Test
        void integers_are_numbers_too() {
            assertThat(compare("1000000001", "1000000000", "float_tolerance", "1e-6"))
                    .isEmpty();
        }

        @Test
        void of_zero_different_spellings_of_one_number_are_equal() {
            assertThat(compare("1.50 0.0 -0", "15e-1 0 0.000", "float_tolerance", "0"))
                    .isEmpty();
            assertThat(compare("1.5000000000000000000001", "1.5", "float_tolerance", "0"))
                    .isPresent();
        }

        @Test
        void a_number_may_have_hundreds_of_digits() {
            String digits = "3." + "1".repeat(3000);
            assertThat(compare(digits, "3.1111111", "float_tolerance", "1e-6")).isEmpty();
            Difference difference = compare("3." + "0".repeat(5000), "3", "float_tolerance", "1e-6")
                    .orElseThrow();
            assertThat(difference.kind()).isEqualTo(Kind.NUMBER);
        }

        @Test
        void the_message_names_it() {
            assertThat(compare("1\n1.5\n", "1\n2\n", "float_tolerance", "1e-6")
                            .orElseThrow()
                            .message())
                    .isEqualTo("line 2, column 1 (token 2): expected the number 2, got 1.5 (tolerance 1.0E-6)");
        }
    }

    @Test
    void an_answer_that_cannot_be_read_is_not_the_programs_fault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        try (OutputComparison comparison = new OutputComparison(broken, ComparisonFlags.NONE)) {
            comparison.write(1);
            assertThatThrownBy(comparison::finish).hasMessage("disk on fire");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
