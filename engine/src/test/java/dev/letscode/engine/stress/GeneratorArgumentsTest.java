package dev.letscode.engine.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorArgumentsTest {

    @Test
    void the_size_goes_round_and_the_seed_goes_on() throws StressException {
        GeneratorArguments arguments = GeneratorArguments.of(" {seed}  random {size:2-4} ");
        assertThat(LongStream.rangeClosed(1, 4).mapToObj(arguments::of))
                .containsExactly(
                        List.of("1", "random", "2"),
                        List.of("2", "random", "3"),
                        List.of("3", "random", "4"),
                        List.of("4", "random", "2"));
    }

    @Test
    void the_same_seed_gives_the_same_words() throws StressException {
        String template = "{seed} {any:1-1000000} n={any:-5-5} {size}";
        assertThat(GeneratorArguments.of(template).of(77))
                .isEqualTo(GeneratorArguments.of(template).of(77))
                .isNotEqualTo(GeneratorArguments.of(template).of(78))
                .element(2)
                .asString()
                .matches("n=-?[0-5]");
    }

    @ParameterizedTest
    @CsvSource({
        "5 5, have no {seed}",
        "{seed} {length}, 'have {length}, which is none of'",
        "{seed} {size:9-1}, 'have {size:9-1}, which is none of'",
        "{seed} {any}, 'have {any}, which is none of'",
    })
    void a_template_that_cannot_be_filled_says_what_is_wrong(String template, String message) {
        assertThatThrownBy(() -> GeneratorArguments.of(template))
                .isInstanceOf(StressException.class)
                .hasMessageContaining(message);
    }
}
