package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {

    @ParameterizedTest(name = "{0}: {1} is at most {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a number $n$ ($1 \\le n \\le 10^5$)            | n | 1e5",
                "$1 \\leq n, m \\leq 2 \\cdot 10^{5}$           | m | 2e5",
                "with 1 ≤ N ≤ 100 000 lines                    | N | 1e5",
                "1 <= q <= 200,000 and 0 <= x < 10**9          | q | 2e5",
                "1 <= q <= 200,000 and 0 <= x < 10**9          | x | 1e9",
                "$b_i \\le 10^9$, $0 \\le a_{ij} < 1000$        | a | 1000",
                "$1 \\le k \\le 3\\,000$                        | k | 3000",
                "first k <= 10, in the second group k <= 1000  | k | 1000",
            })
    void are_read_from_a_statement(String statement, String name, double largest) {
        assertThat(Constraints.read(statement).largest()).containsEntry(name, largest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"n <= m", "at most 5 seconds", "x <= 3.5", "n \\leftarrow 5", "''"})
    void are_not_made_up(String statement) {
        assertThat(Constraints.read(statement).largest()).isEmpty();
    }
}
