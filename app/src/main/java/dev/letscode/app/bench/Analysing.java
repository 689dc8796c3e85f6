package dev.letscode.app.bench;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.analysis.Constraints;
import dev.letscode.engine.analysis.SyntaxTree;
import dev.letscode.engine.language.Grammar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What reading a source costs.
 *
 * @param language its grammar
 * @param lines of the source
 * @param firstMillis the first time in this process, with what is loaded for the language; not parsed before
 * @param whole reading all of it
 * @param edit reading it again after one character in its middle has changed, with its mistakes
 */
public record Analysing(String language, int lines, double firstMillis, Spread whole, Spread edit) {

    private static final int LINES = 2_000;
    private static final int WARM_UP = 20;

    /** All languages, one after another. */
    static List<Analysing> measure(Path cacheFolder, int rounds) throws AnalysisUnavailableException {
        List<Analysing> measured = new ArrayList<>();
        Analyser analyser = new Analyser(cacheFolder);
        for (Grammar grammar : Grammar.values()) {
            measured.add(measure(analyser, grammar, rounds));
        }
        return measured;
    }

    private static Analysing measure(Analyser analyser, Grammar grammar, int rounds)
            throws AnalysisUnavailableException {
        String source = source(grammar, LINES);
        long begin = System.nanoTime();
        analyser.analyse(source, grammar, Constraints.NONE);
        double first = (System.nanoTime() - begin) / 1e6;
        long[] whole = new long[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long start = System.nanoTime();
            analyser.analyse(source, grammar, Constraints.NONE);
            if (round >= 0) {
                whole[round] = System.nanoTime() - start;
            }
        }
        long[] edit = new long[rounds];
        try (SyntaxTree tree = analyser.open(source, grammar)) {
            int middle = source.indexOf("total", source.length() / 2);
            for (int round = -WARM_UP; round < rounds; round++) {
                boolean there = round % 2 != 0;
                long start = System.nanoTime();
                tree.replace(middle, middle + (there ? 1 : 0), there ? "" : "x");
                tree.problems();
                if (round >= 0) {
                    edit[round] = System.nanoTime() - start;
                }
            }
        }
        return new Analysing(
                grammar.name().toLowerCase(Locale.ROOT),
                (int) source.lines().count(),
                first,
                Spread.of(whole),
                Spread.of(edit));
    }

    /** Functions as they are in contests, one after another. */
    static String source(Grammar grammar, int lines) {
        StringBuilder source = new StringBuilder(head(grammar));
        int number = 0;
        while (source.chars().filter(c -> c == '\n').count() < lines) {
            source.append(function(grammar).replace("NUMBER", String.valueOf(number++)));
        }
        return source.append(grammar == Grammar.JAVA ? "}\n" : "").toString();
    }

    private static String head(Grammar grammar) {
        return switch (grammar) {
            case C -> "#include <stdio.h>\n";
            case CPP -> "#include <bits/stdc++.h>\nusing namespace std;\n";
            case JAVA -> "import java.util.*;\nclass Main {\n";
            case JAVASCRIPT -> "const fs = require('fs');\n";
            case PYTHON -> "import sys\n";
            case RUST -> "use std::collections::HashMap;\n";
        };
    }

    private static String function(Grammar grammar) {
        return switch (grammar) {
            case C -> """
                    /* the NUMBERth */
                    long long walk_NUMBER(const int *values, int n) {
                        long long total = 0;
                        for (int i = 0; i < n; i++) {
                            if (values[i] % 3 == NUMBER) total += values[i] * 2LL;
                            else total -= i;
                        }
                        while (total > 1000000007LL) total /= 2;
                        printf("%lld %s\\n", total, "walk");
                        return total;
                    }
                    """;
            case CPP -> """
                    // the NUMBERth
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
            case JAVA -> """
                        // the NUMBERth
                        static long walkNUMBER(List<Integer> values, Map<Integer, String> names) {
                            long total = 0;
                            for (int i = 0; i < values.size(); i++) {
                                if (values.get(i) % 3 == NUMBER) total += values.get(i) * 2L;
                                else names.put(i, "walk" + i);
                            }
                            while (total > 1_000_000_007L) total /= 2;
                            return total;
                        }
                    """;
            case JAVASCRIPT -> """
                    // the NUMBERth
                    function walkNUMBER(values, names) {
                        let total = 0;
                        for (let i = 0; i < values.length; i++) {
                            if (values[i] % 3 === NUMBER) total += values[i] * 2;
                            else names.set(i, `walk ${i}`);
                        }
                        while (total > 1e9 + 7) total /= 2;
                        return values.map(value => value * total);
                    }
                    """;
            case PYTHON -> """
                    # the NUMBERth
                    def walk_NUMBER(values, names):
                        total = 0
                        for i, value in enumerate(values):
                            if value % 3 == NUMBER:
                                total += value * 2
                            else:
                                names[i] = f"walk {i}"
                        while total > 10**9 + 7:
                            total //= 2
                        return [value * total for value in values]
                    """;
            case RUST -> """
                    // the NUMBERth
                    fn walk_NUMBER(values: &[i64], names: &mut HashMap<usize, String>) -> i64 {
                        let mut total = 0;
                        for i in 0..values.len() {
                            if values[i] % 3 == NUMBER { total += values[i] * 2; }
                            else { names.insert(i, format!("walk {}", i)); }
                        }
                        while total > 1_000_000_007 { total /= 2; }
                        total
                    }
                    """;
        };
    }
}
