package dev.letscode.app.ide.judge;

import dev.letscode.engine.check.Difference;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.check.HeadStream;
import dev.letscode.engine.check.OutputComparison;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.Head;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ComparisonFlags;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One run on a test of the author's own. What it prints is compared as it comes, all of it, and only its beginning is kept.
 * A run that is repeated begins anew: it opens its input again.
 */
public final class OwnRun {

    /** What is kept of an output; more of it is counted. */
    private static final int OUT_HEAD = 1 << 18;

    private static final int ERR_HEAD = 1 << 16;

    private final int number;
    private final String name;
    private final String input;
    private final Optional<String> expected;
    private final ComparisonFlags flags;
    private Attempt attempt;

    /**
     * One run.
     *
     * @param number of the test among all that are shown
     * @param expected what it should print; absent if anything is right
     * @param flags by which the two are compared
     */
    public OwnRun(int number, String name, String input, Optional<String> expected, ComparisonFlags flags) {
        this.number = number;
        this.name = name;
        this.input = input;
        this.expected = expected;
        this.flags = flags;
        this.attempt = attempt();
    }

    /** What it reads, and where it prints to. */
    TestStreams streams() {
        return new TestStreams(
                () -> {
                    begin();
                    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
                },
                new Printed(true),
                new Printed(false));
    }

    private synchronized void begin() throws IOException {
        attempt.close();
        attempt = attempt();
    }

    private Attempt attempt() {
        return new Attempt(
                new HeadStream(OUT_HEAD),
                new HeadStream(ERR_HEAD),
                expected.map(answer -> new OutputComparison(
                                new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), flags))
                        .orElse(null));
    }

    /** As the judge would say it, of a program that was run. */
    synchronized TestResult result(CustomTestResult ended) throws IOException {
        Attempt last = attempt;
        Optional<Difference> difference = ended.verdict() == Verdict.ACCEPTED ? last.difference() : Optional.empty();
        last.close();
        return new TestResult(
                number,
                name,
                difference.isPresent() ? Verdict.WRONG_ANSWER : ended.verdict(),
                difference.map(Difference::message).orElse(ended.reason()),
                OptionalDouble.empty(),
                ended.exit(),
                ended.usage().orElseThrow(),
                head(last.out()),
                head(last.err()),
                Feedback.NONE,
                difference,
                "",
                1,
                Optional.empty(),
                "");
    }

    private static Head head(HeadStream stream) {
        return new Head(stream.text(), stream.bytes(), stream.isWhole());
    }

    /** What one attempt has printed. */
    private record Attempt(
            HeadStream out, HeadStream err, @Nullable OutputComparison comparison) {

        void print(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (comparison != null) {
                comparison.write(bytes, from, length);
            }
        }

        Optional<Difference> difference() throws IOException {
            return comparison == null ? Optional.empty() : comparison.finish();
        }

        void close() throws IOException {
            if (comparison != null) {
                comparison.close();
            }
        }
    }

    /** Written by the judge's thread, and read once that has ended. */
    private final class Printed extends OutputStream {

        private final boolean isOutput;

        Printed(boolean isOutput) {
            this.isOutput = isOutput;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            synchronized (OwnRun.this) {
                if (isOutput) {
                    attempt.print(bytes, from, length);
                } else {
                    attempt.err().write(bytes, from, length);
                }
            }
        }
    }
}
