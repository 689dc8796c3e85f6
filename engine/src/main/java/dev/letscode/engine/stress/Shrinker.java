package dev.letscode.engine.stress;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Makes an input smaller that has some property, as long as it keeps it: delta debugging (A. Zeller and R. Hildebrandt,
 * "Simplifying and isolating failure-inducing input", 2002) over lines, words, letters and numbers. Where something is
 * taken away, a number before it that may be its count is made smaller as well, since most inputs say how much is to come.
 */
final class Shrinker {

    private final Probe probe;
    private final BooleanSupplier timeIsUp;
    private final int most;
    private final Set<String> tried = new HashSet<>();
    private InputText best;
    private int tries;

    /** Whether an input still has the property; it is the so-manieth that is asked about. */
    @FunctionalInterface
    interface Probe {
        boolean holds(String input, int number) throws IOException, SandboxException, InterruptedException;
    }

    /**
     * Prepares to shrink an input.
     *
     * @param most inputs that are tried
     */
    Shrinker(String input, Probe probe, int most, BooleanSupplier timeIsUp) {
        this.best = InputText.of(input);
        this.probe = probe;
        this.most = most;
        this.timeIsUp = timeIsUp;
        tried.add(input);
    }

    int tries() {
        return tries;
    }

    /** The smallest that was found. */
    String run() throws IOException, SandboxException, InterruptedException {
        InputText before;
        do {
            before = best;
            lines();
            words();
            letters();
            numbers();
        } while (!best.equals(before) && isGoingOn());
        return best.text();
    }

    private boolean isGoingOn() {
        return tries < most && !timeIsUp.getAsBoolean();
    }

    private boolean takes(InputText candidate) throws IOException, SandboxException, InterruptedException {
        if (!isGoingOn() || !tried.add(candidate.text())) {
            return false;
        }
        tries++;
        if (probe.holds(candidate.text(), tries)) {
            best = candidate;
            return true;
        }
        return false;
    }

    /** Takes away parts of what has a length, from great to small and from the end, since counts are at the beginning. */
    private void parts(int length, IntFunction<IntFunction<List<InputText>>> without)
            throws IOException, SandboxException, InterruptedException {
        int left = length;
        for (int size = Math.max(1, left / 2); size >= 1; size /= 2) {
            for (int at = left - size; at >= 0 && isGoingOn(); at = Math.min(at, left) - size) {
                if (takesOneOf(without.apply(at).apply(size))) {
                    left -= size;
                }
            }
        }
    }

    private boolean takesOneOf(List<InputText> candidates) throws IOException, SandboxException, InterruptedException {
        for (InputText candidate : candidates) {
            if (takes(candidate)) {
                return true;
            }
        }
        return false;
    }

    private void lines() throws IOException, SandboxException, InterruptedException {
        parts(best.lines(), at -> size -> best.withoutLines(at, size));
    }

    private void words() throws IOException, SandboxException, InterruptedException {
        for (int line = best.lines() - 1; line >= 0 && isGoingOn(); line--) {
            int here = line;
            parts(best.words(line), at -> size -> best.withoutWords(here, at, size));
        }
    }

    private void letters() throws IOException, SandboxException, InterruptedException {
        for (int line = best.lines() - 1; line >= 0; line--) {
            for (int word = best.words(line) - 1; word >= 0 && isGoingOn(); word--) {
                int here = line;
                int which = word;
                if (!best.isNumber(line, word)) {
                    parts(best.word(line, word).length(), at -> size -> best.withoutLetters(here, which, at, size));
                }
            }
        }
    }

    private void numbers() throws IOException, SandboxException, InterruptedException {
        for (int line = 0; line < best.lines(); line++) {
            for (int word = 0; word < best.words(line) && isGoingOn(); word++) {
                if (best.isNumber(line, word)) {
                    number(line, word);
                }
            }
        }
    }

    /**
     * Nought or one at once; else as near to it as halving and counting down come. Where equal numbers have to stay equal,
     * all of them.
     */
    private void number(int line, int word) throws IOException, SandboxException, InterruptedException {
        boolean smaller = true;
        while (smaller && isGoingOn()) {
            long value = best.number(line, word);
            long sign = Long.signum(value);
            smaller = false;
            for (long next : new long[] {0, 1, sign, value / 2, value - sign}) {
                if (Math.abs(next) < Math.abs(value) && takesOneOf(best.withNumbers(line, word, next))) {
                    smaller = true;
                    break;
                }
            }
        }
    }
}
