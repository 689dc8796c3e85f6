package dev.letscode.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 µs",
        "999999, 999 µs",
        "1000000, 1 ms",
        "1499999, 1 ms",
        "1500000, 2 ms",
        "999499999, 999 ms",
        "999500000, 1.00 s",
        "1235000000, 1.24 s",
        "61000000000, 61.00 s"
    })
    void times_have_the_unit_that_fits(long nanos, String text) {
        assertThat(Text.of(Duration.ofNanos(nanos))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1 KiB",
        "1048575, 1023 KiB",
        "1048576, 1.0 MiB",
        "268435456, 256.0 MiB",
        "1610612736, 1.5 GiB"
    })
    void sizes_have_the_unit_that_fits(long bytes, String text) {
        assertThat(Text.ofBytes(bytes)).isEqualTo(text);
    }

    @Test
    void one_is_not_many() {
        assertThat(Text.count(1, "test")).isEqualTo("1 test");
        assertThat(Text.count(0, "test")).isEqualTo("0 tests");
    }

    @Test
    void a_line_that_is_cut_says_so() {
        assertThat(Text.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Text.cut("abcdef", 5)).isEqualTo("abcd…");
    }
}
