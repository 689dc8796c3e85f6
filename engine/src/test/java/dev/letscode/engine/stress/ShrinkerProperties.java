package dev.letscode.engine.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShrinkerProperties {

    private static final int MANY = 100_000;

    private static String shrunk(String input, Shrinker.Probe probe) throws Exception {
        return new Shrinker(input, probe, MANY, () -> false).run();
    }

    /** A line that says how many numbers are in the next one. */
    private static boolean isList(String input) {
        String[] lines = input.split("\n", -1);
        return lines.length == 3
                && lines[2].isEmpty()
                && lines[0].matches("[1-9][0-9]{0,5}")
                && lines[1].matches("-?[0-9]+( -?[0-9]+)*")
                && lines[1].split(" ", -1).length == Integer.parseInt(lines[0]);
    }

    private static String list(List<Integer> numbers) {
        return numbers.size() + "\n" + numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\n";
    }

    @Property(tries = 200)
    void what_is_left_is_valid_fails_still_and_has_nothing_that_it_can_do_without(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -1000, max = 1000) Integer> numbers)
            throws Exception {
        int first = numbers.getFirst();
        int last = numbers.getLast();
        Shrinker.Probe needsBoth = (input, number) -> {
            if (!isList(input)) {
                return false;
            }
            List<String> words = Arrays.asList(input.split("\n", -1)[1].split(" ", -1));
            return words.contains(String.valueOf(first)) && words.contains(String.valueOf(last));
        };
        String shrunk = shrunk(list(numbers), needsBoth);
        assertThat(shrunk).isEqualTo(list(first == last ? List.of(first) : List.of(first, last)));
    }

    @Property(tries = 100)
    void lines_go_together_with_their_count(
            @ForAll @IntRange(min = 1, max = 60) int lines, @ForAll @IntRange(min = 1, max = 60) int wanted)
            throws Exception {
        int n = Math.max(lines, wanted);
        StringBuilder input = new StringBuilder(n + " 1\n");
        for (int i = 1; i <= n; i++) {
            input.append(i).append(' ').append(i * 7).append('\n');
        }
        Shrinker.Probe hasLine = (text, number) -> {
            List<String> all = text.lines().toList();
            return all.getFirst().equals(all.size() - 1 + " 1") && all.contains(wanted + " " + wanted * 7);
        };
        assertThat(shrunk(input.toString(), hasLine)).isEqualTo("1 1\n" + wanted + " " + wanted * 7 + "\n");
    }

    @Property(tries = 100)
    void a_number_is_brought_down_to_where_it_matters(
            @ForAll @IntRange(min = 1, max = 1_000_000) int value, @ForAll @IntRange(min = 1, max = 500) int least)
            throws Exception {
        int big = Math.max(value, least);
        assertThat(shrunk(
                        "x " + big + "\n",
                        (text, number) -> text.matches("x [0-9]{1,7}\n")
                                && Integer.parseInt(text.strip().substring(2)) >= least))
                .isEqualTo("x " + least + "\n");
    }

    @Example
    void words_in_lines_of_the_same_length_go_together() throws Exception {
        String shrunk = shrunk("4\n1 2 3 4\n9 8 7 6\n", (text, number) -> {
            List<String> lines = text.lines().toList();
            return lines.size() == 3
                    && lines.getFirst().matches("[0-9]+")
                    && lines.stream()
                            .skip(1)
                            .allMatch(line -> line.split(" ", -1).length == Integer.parseInt(lines.getFirst()))
                    && !lines.get(1).isEmpty()
                    && lines.get(2).contains("7");
        });
        assertThat(shrunk).isEqualTo("1\n0\n7\n");
    }

    @Example
    void letters_go_together_with_their_count() throws Exception {
        assertThat(shrunk(
                        "6\nabczde\n",
                        (text, number) -> text.matches("[0-9]\n[a-z]+\n")
                                && text.charAt(0) - '0' == text.length() - 3
                                && text.contains("z")))
                .isEqualTo("1\nz\n");
    }

    @Example
    void equal_numbers_that_must_stay_equal_go_down_together() throws Exception {
        assertThat(shrunk(
                        "77 5 77\n", (text, number) -> text.matches("([0-9]+) [0-9]+ \\1\n") && !text.startsWith("0")))
                .isEqualTo("1 0 1\n");
    }

    @Example
    void it_stops_after_as_many_tries_as_it_was_given() throws Exception {
        Shrinker shrinker = new Shrinker("a\n".repeat(1000), (text, number) -> false, 17, () -> false);
        assertThat(shrinker.run()).isEqualTo("a\n".repeat(1000));
        assertThat(shrinker.tries()).isEqualTo(17);
    }
}
