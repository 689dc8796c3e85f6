package dev.letscode.engine.check;

import static dev.letscode.engine.check.OutputComparisonTest.compare;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class OutputComparisonProperties {

    /** The same tokens, written twice with different white space and, unless it matters, different case. */
    record Twice(List<String> arguments, String normal, String one, String other) {}

    @Property
    @Tag("P19")
    void outputs_equal_after_normalisation_compare_equal_symmetrically_and_idempotently(
            @ForAll("twice") Twice twice, @ForAll("chunk") int chunk) {
        for (String left : List.of(twice.normal, twice.one, twice.other)) {
            for (String right : List.of(twice.normal, twice.one, twice.other)) {
                assertThat(compare(bytes(left), bytes(right), chunk, twice.arguments.toArray(String[]::new)))
                        .isEmpty();
            }
        }
    }

    @Property
    void how_the_output_is_cut_into_chunks_does_not_matter(
            @ForAll("small") String output,
            @ForAll("small") String answer,
            @ForAll("chunk") int chunk,
            @ForAll("arguments") List<String> arguments) {
        String[] flags = arguments.toArray(String[]::new);
        assertThat(compare(bytes(output), bytes(answer), chunk, flags))
                .isEqualTo(compare(bytes(output), bytes(answer), 1 << 20, flags));
    }

    @Property
    void without_a_tolerance_a_difference_is_one_in_both_directions(
            @ForAll("small") String output, @ForAll("small") String answer, @ForAll boolean spaces) {
        String[] flags = spaces ? new String[] {"space_change_sensitive"} : new String[0];
        assertThat(compare(output, answer, flags).isPresent())
                .isEqualTo(compare(answer, output, flags).isPresent());
    }

    @Provide
    Arbitrary<Integer> chunk() {
        return Arbitraries.of(1, 2, 3, 7, 64, 1 << 16);
    }

    @Provide
    Arbitrary<String> small() {
        return Arbitraries.strings().withChars("aA1.e \n\r").ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<String>> arguments() {
        return Arbitraries.of(
                List.of(),
                List.of("case_sensitive"),
                List.of("space_change_sensitive"),
                List.of("float_tolerance", "0.5"),
                List.of("case_sensitive", "space_change_sensitive", "float_absolute_tolerance", "0.1"));
    }

    @Provide
    Arbitrary<Twice> twice() {
        Arbitrary<String> token = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ascii()
                        .ofMinLength(1)
                        .ofMaxLength(6)
                        .filter(text -> text.chars().noneMatch(c -> c == ' ' || (c >= 9 && c <= 13))),
                Arbitraries.integers().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf),
                Arbitraries.strings().withChars("xYzé日\u0000").ofMinLength(1).ofMaxLength(200));
        Arbitrary<String> gap = Arbitraries.strings()
                .withChars(" \t\n\r\u000b\f")
                .ofMinLength(1)
                .ofMaxLength(3);
        return token.list()
                .ofMaxSize(20)
                .flatMap(tokens -> arguments().flatMap(arguments -> {
                    boolean sameSpaces = arguments.contains("space_change_sensitive");
                    boolean sameCase = arguments.contains("case_sensitive");
                    Arbitrary<List<String>> gaps = gap.list().ofSize(tokens.size() + 1);
                    Arbitrary<List<Boolean>> cases =
                            Arbitraries.of(true, false).list().ofSize(tokens.size());
                    return Combinators.combine(gaps, gaps, cases, cases)
                            .as((gaps1, gaps2, cases1, cases2) -> new Twice(
                                    arguments,
                                    write(
                                            tokens,
                                            sameSpaces
                                                    ? gaps1
                                                    : tokens.stream()
                                                            .map(t -> " ")
                                                            .toList(),
                                            sameCase
                                                    ? List.of()
                                                    : tokens.stream()
                                                            .map(t -> true)
                                                            .toList()),
                                    write(tokens, gaps1, sameCase ? List.of() : cases1),
                                    write(tokens, sameSpaces ? gaps1 : gaps2, sameCase ? List.of() : cases2)));
                }));
    }

    private static String write(List<String> tokens, List<String> gaps, List<Boolean> upper) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            text.append(!upper.isEmpty() && upper.get(i) ? asciiUpper(token) : token)
                    .append(gaps.get(i));
        }
        return text.toString();
    }

    private static String asciiUpper(String token) {
        StringBuilder text = new StringBuilder();
        token.chars()
                .forEach(c -> text.append(c < 128 ? String.valueOf((char) c).toUpperCase(Locale.ROOT) : (char) c + ""));
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
