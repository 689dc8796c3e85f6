package dev.letscode.engine.check;

import dev.letscode.problems.ComparisonFlags;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The default validator of the ICPC problem package format as a stream: a program's output is written to it in any
 * pieces, and is compared with the answer as it comes, token by token. Neither of the two is held, not even one long
 * token; the answer is read in chunks.
 *
 * <p>Tokens are separated by the six ASCII white space characters. Two tokens that are the same bytes are always equal;
 * otherwise {@link ComparisonFlags} decide. With a tolerance a token of the answer that is a number in the sense of the
 * format ({@link Decimal}) needs a number that is close enough, and every other token is compared as text.
 *
 * <p>Writing never fails: what goes wrong with the answer is kept for {@link #finish()}, because it says nothing about
 * the program that writes. Used by one thread at a time.
 */
public final class OutputComparison extends OutputStream {

    private static final int EXCERPT = 60;
    private static final byte[] SPACE = new byte[256];

    static {
        for (char space : new char[] {' ', '\t', '\n', '\u000b', '\f', '\r'}) {
            SPACE[space] = 1;
        }
    }

    private final ComparisonFlags flags;
    private final Tolerance tolerance;
    private final AnswerReader answer;

    private final Cursor outputAt = new Cursor();
    private final Cursor answerAt = new Cursor();
    private final TokenBuffer outputToken = new TokenBuffer();
    private final TokenBuffer answerToken = new TokenBuffer();
    /** Tokens that have begun; the same in both as long as they are equal. */
    private long tokens;

    /** Bytes into the token before the difference while the rest of both tokens is collected; -1 when there is none. */
    private long differsAt = -1;

    private @Nullable Difference difference;
    private @Nullable IOException failure;

    /** @param answer read as the output comes; the caller closes it */
    public OutputComparison(InputStream answer, ComparisonFlags flags) {
        this.answer = new AnswerReader(answer);
        this.flags = flags;
        this.tolerance = new Tolerance(flags);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] chunk, int from, int length) {
        Objects.checkFromIndexSize(from, length, chunk.length);
        try {
            int at = from;
            int end = from + length;
            while (at < end && difference == null && failure == null) {
                at = differsAt < 0 ? compare(chunk, at, end) : collect(chunk, at, end);
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /**
     * Says that the output ended here.
     *
     * @return the first difference, if there is one
     * @throws IOException if the answer could not be read
     */
    public Optional<Difference> finish() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (difference == null) {
            if (differsAt >= 0) {
                decide();
            } else if (!outputToken.isEmpty() && answer.hasNext() && !isSpace(answer.bytes[answer.at])) {
                differs();
                decide();
            }
        }
        if (difference == null) {
            endGap();
        }
        return Optional.ofNullable(difference);
    }

    /** Everything so far is equal. Returns how far it is now. */
    private int compare(byte[] output, int at, int end) throws IOException {
        if (!answer.hasNext()) {
            return compareWithEnd(output, at);
        }
        int most = Math.min(end - at, answer.end - answer.at);
        int same = Arrays.mismatch(output, at, at + most, answer.bytes, answer.at, answer.at + most);
        if (same != 0) {
            int length = same < 0 ? most : same;
            passEqual(output, at, at + length);
            return at + length;
        }
        byte seen = output[at];
        byte expected = answer.bytes[answer.at];
        boolean seenSpace = isSpace(seen);
        boolean expectedSpace = isSpace(expected);
        if (!seenSpace && !expectedSpace) {
            return flags.caseSensitive() ? differs(at) : passEqualButForCase(output, at, at + most);
        }
        boolean between = outputToken.isEmpty();
        if (!between && seenSpace != expectedSpace) {
            return differs(at);
        }
        if (flags.spaceChangeSensitive()) {
            whiteSpaceDiffers(
                    Printable.line(output, at, at + 1), Printable.line(answer.bytes, answer.at, answer.at + 1));
            return end;
        }
        endToken();
        if (expectedSpace) {
            answerAt.advance(expected);
            answer.at++;
        }
        if (seenSpace) {
            outputAt.advance(seen);
            return at + 1;
        }
        return at;
    }

    private int compareWithEnd(byte[] output, int at) {
        if (!isSpace(output[at])) {
            return differs(at);
        }
        endToken();
        if (flags.spaceChangeSensitive()) {
            whiteSpaceDiffers(Printable.line(output, at, at + 1), "");
        }
        outputAt.advance(output[at]);
        return at + 1;
    }

    /** The same bytes in both. One pass counts; its loop has no branch that depends on the data. */
    private void passEqual(byte[] output, int from, int to) {
        int before = outputToken.isEmpty() ? 1 : 0;
        int begun = 0;
        int lineFeeds = 0;
        for (int at = from; at < to; at++) {
            int value = output[at] & 0xff;
            int space = SPACE[value];
            begun += before & ~space;
            before = space;
            lineFeeds += ((value ^ 10) - 1) >>> 31;
        }
        tokens += begun;
        int lastLineFeed = 0;
        if (lineFeeds > 0) {
            lastLineFeed = to - 1;
            while (output[lastLineFeed] != '\n') {
                lastLineFeed--;
            }
        }
        outputAt.advance(to - from, lineFeeds, lastLineFeed - from);
        answerAt.advance(to - from, lineFeeds, lastLineFeed - from);
        int tokenFrom = to;
        while (tokenFrom > from && !isSpace(output[tokenFrom - 1])) {
            tokenFrom--;
        }
        if (tokenFrom > from) {
            endToken();
        }
        outputToken.append(output, tokenFrom, to);
        answerToken.append(output, tokenFrom, to);
        answer.at += to - from;
    }

    private int passEqualButForCase(byte[] output, int from, int to) {
        int at = from;
        while (at < to) {
            byte seen = output[at];
            byte expected = answer.bytes[answer.at];
            if (isSpace(seen) || isSpace(expected)) {
                return at;
            }
            if (lowerCase(seen) != lowerCase(expected)) {
                return differs(at);
            }
            if (outputToken.isEmpty()) {
                tokens++;
            }
            outputToken.append(seen);
            answerToken.append(expected);
            outputAt.advance(1);
            answerAt.advance(1);
            answer.at++;
            at++;
        }
        return at;
    }

    private void endToken() {
        outputToken.clear();
        answerToken.clear();
    }

    private int differs(int at) {
        differs();
        return at;
    }

    private void differs() {
        if (outputToken.isEmpty()) {
            tokens++;
        }
        differsAt = outputToken.length();
        outputToken.keepFromHere();
        answerToken.keepFromHere();
    }

    /** Takes the rest of the output's token and, when that has ended, decides. */
    private int collect(byte[] output, int from, int end) throws IOException {
        int at = from;
        while (at < end && !isSpace(output[at])) {
            at++;
        }
        outputToken.append(output, from, at);
        outputAt.advance(at - from);
        if (at < end) {
            decide();
        }
        return at;
    }

    /** The output's token has ended: reads the answer's to its end, and compares the two. */
    private void decide() throws IOException {
        while (answer.hasNext() && !isSpace(answer.bytes[answer.at])) {
            int to = answer.at + 1;
            while (to < answer.end && !isSpace(answer.bytes[to])) {
                to++;
            }
            answerToken.append(answer.bytes, answer.at, to);
            answerAt.advance(to - answer.at);
            answer.at = to;
        }
        if (flags.comparesNumbers()) {
            double expected = answerToken.number();
            if (!Double.isNaN(expected)) {
                double seen = outputToken.number();
                if (Double.isNaN(seen) || !tolerance.accepts(outputToken, seen, answerToken, expected)) {
                    difference = tokenDifference(Difference.Kind.NUMBER);
                }
                differsAt = -1;
                endToken();
                return;
            }
        }
        difference = tokenDifference(
                answerToken.isEmpty()
                        ? Difference.Kind.TRAILING
                        : outputToken.isEmpty() ? Difference.Kind.MISSING : Difference.Kind.TOKEN);
    }

    /** The output ended between two tokens. */
    private void endGap() throws IOException {
        endToken();
        while (answer.hasNext()) {
            byte expected = answer.bytes[answer.at];
            if (!isSpace(expected)) {
                differs();
                decide();
                return;
            }
            if (flags.spaceChangeSensitive()) {
                whiteSpaceDiffers("", Printable.line(answer.bytes, answer.at, answer.at + 1));
                return;
            }
            answerAt.advance(expected);
            answer.at++;
        }
    }

    private void whiteSpaceDiffers(String seen, String expected) {
        difference = DifferenceText.of(
                Difference.Kind.WHITE_SPACE,
                outputAt.position(0, tokens + 1),
                answerAt.position(0, tokens + 1),
                0,
                expected,
                seen,
                flags);
    }

    private Difference tokenDifference(Difference.Kind kind) {
        return DifferenceText.of(
                kind,
                outputAt.position(outputToken.length(), tokens),
                answerAt.position(answerToken.length(), tokens),
                differsAt,
                answerToken.excerpt(differsAt, EXCERPT),
                outputToken.excerpt(differsAt, EXCERPT),
                flags);
    }

    private static boolean isSpace(byte value) {
        return SPACE[value & 0xff] != 0;
    }

    private static int lowerCase(byte value) {
        return value >= 'A' && value <= 'Z' ? value + 32 : value;
    }
}
