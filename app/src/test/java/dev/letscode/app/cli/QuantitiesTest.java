package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"2, 2000", "1.5s, 1500", "500ms, 500", "500 MS, 500", "2min, 120000", "0.001, 1"})
    void times_are_seconds_unless_a_unit_is_given(String text, long millis) {
        assertThat(new Quantities.Time().convert(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"256, 268435456", "256MiB, 268435456", "1.5 GiB, 1610612736", "64kib, 65536"})
    void sizes_are_mebibytes_unless_a_unit_is_given(String text, long bytes) {
        assertThat(new Quantities.Bytes().convert(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-1", "0", "0.0ms", "1e9", "1 parsec", "9999999999"})
    void what_is_no_amount_is_refused_with_what_it_was(String text) {
        assertThatThrownBy(() -> new Quantities.Time().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
        assertThatThrownBy(() -> new Quantities.Bytes().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
