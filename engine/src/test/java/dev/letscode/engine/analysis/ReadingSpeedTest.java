package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.engine.language.Grammar;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** That the parser which this build has compiled is the one that reads. Processor time, since others use this machine. */
class ReadingSpeedTest {

    private static final String FUNCTION = """
            template <typename T> long long walk_NUMBER(const vector<T>& values, map<int, string>& names) {
                long long total = 0;
                for (size_t i = 0; i < values.size(); i++) {
                    if (values[i] % 3 == NUMBER) total += values[i] * 2LL;
                    else names[i] = "walk" + to_string(i);
                }
                sort(names.begin(), names.end(), [&](auto a, auto b) { return a.second < b.second; });
                while (total > 1'000'000'007LL) total /= 2;
                return total;
            }
            """;

    /** Without optimisation it takes a hundred milliseconds; the whole reading has to be done in that time. */
    private static final Duration WHOLE = Duration.ofMillis(60);

    private static final Duration EDIT = Duration.ofMillis(5);
    private static final int TRIES = 12;

    @Test
    void twoThousandLinesOfCppAreParsedFarBelowATenthOfASecondAndAnEditBelowFiveMilliseconds() throws Exception {
        assumeTrue(
                OptimisedLibrary.open(Path.of("target", "analysis"), NativeLibrary.fileName("tree-sitter")),
                "this build has not compiled the parser");
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            source.append(FUNCTION.replace("NUMBER", String.valueOf(i)));
        }
        long whole = Long.MAX_VALUE;
        long edit = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = cpuNanos();
            try (SyntaxTree tree = Parser.open(Grammar.CPP, source.toString())) {
                long parsed = cpuNanos();
                int middle = source.indexOf("total", source.length() / 2);
                tree.replace(middle, middle, "x");
                whole = Math.min(whole, parsed - start);
                edit = Math.min(edit, cpuNanos() - parsed);
            }
        }
        assertThat(Duration.ofNanos(whole)).isLessThan(WHOLE);
        assertThat(Duration.ofNanos(edit)).isLessThan(EDIT);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
