package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.expect.Expectation;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DOMjudge's {@code @EXPECTED_RESULTS@: A, B} in a submission's source: the final verdicts that are right. Looked for in
 * the first MiB of each file.
 */
final class ExpectedResultsTag {

    private static final int LIMIT_BYTES = 1 << 20;
    private static final Pattern TAG =
            Pattern.compile("@EXPECTED_RESULTS@:[ \\t]*([^\\r\\n]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_-]+");

    /** DOMjudge reports too much memory as a run error. */
    private static final Map<String, Set<JudgementType>> MEANINGS = Map.ofEntries(
            Map.entry("CORRECT", Set.of(JudgementType.AC)),
            Map.entry("ACCEPTED", Set.of(JudgementType.AC)),
            Map.entry("WRONG-ANSWER", Set.of(JudgementType.WA)),
            Map.entry("NO-OUTPUT", Set.of(JudgementType.WA)),
            Map.entry("TIMELIMIT", Set.of(JudgementType.TLE)),
            Map.entry("TIME-LIMIT-EXCEEDED", Set.of(JudgementType.TLE)),
            Map.entry("RUN-ERROR", Set.of(JudgementType.RTE, JudgementType.MLE)),
            Map.entry("RUN-TIME-ERROR", Set.of(JudgementType.RTE, JudgementType.MLE)),
            Map.entry("MEMORY-LIMIT", Set.of(JudgementType.MLE)),
            Map.entry("MEMORY-LIMIT-EXCEEDED", Set.of(JudgementType.MLE)),
            Map.entry("OUTPUT-LIMIT", Set.of(JudgementType.OLE)),
            Map.entry("OUTPUT-LIMIT-EXCEEDED", Set.of(JudgementType.OLE)),
            Map.entry("COMPILER-ERROR", Set.of(JudgementType.CE)),
            Map.entry("COMPILE-ERROR", Set.of(JudgementType.CE)),
            Map.entry("CHECK-MANUALLY", Expectation.ANYTHING.verdicts()));

    private ExpectedResultsTag() {}

    /** The verdicts that the first tag in the submission's files names; nothing without a tag. */
    static Optional<Set<JudgementType>> find(Entry submission, Diagnostics diagnostics) {
        return submission
                .files()
                .flatMap(file -> find(file, read(file, diagnostics), diagnostics).stream())
                .findFirst();
    }

    private static String read(Entry file, Diagnostics diagnostics) {
        try (InputStream in = Files.newInputStream(file.file())) {
            return new String(in.readNBytes(LIMIT_BYTES), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            diagnostics.error(file.path(), 0, "cannot be read: " + TextFile.reason(e));
            return "";
        }
    }

    private static Optional<Set<JudgementType>> find(Entry file, String source, Diagnostics diagnostics) {
        Matcher tag = TAG.matcher(source);
        if (!tag.find()) {
            return Optional.empty();
        }
        int line = 1
                + (int) source.substring(0, tag.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Set<JudgementType> verdicts = EnumSet.noneOf(JudgementType.class);
        for (String item : tag.group(1).split(",", -1)) {
            Matcher word = WORD.matcher(item);
            String result = word.find() ? word.group().toUpperCase(Locale.ROOT).replace('_', '-') : "";
            Set<JudgementType> meaning = MEANINGS.get(result);
            if (meaning == null) {
                diagnostics.error(
                        file.path(),
                        line,
                        "@EXPECTED_RESULTS@ has the unknown result '" + item.strip()
                                + "'; known are CORRECT, WRONG-ANSWER, TIMELIMIT, RUN-ERROR, NO-OUTPUT, MEMORY-LIMIT,"
                                + " OUTPUT-LIMIT, COMPILER-ERROR and CHECK-MANUALLY");
            } else {
                verdicts.addAll(meaning);
            }
        }
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts);
    }
}
