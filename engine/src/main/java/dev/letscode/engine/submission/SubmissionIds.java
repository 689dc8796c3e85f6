package dev.letscode.engine.submission;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes ids, each greater than the one before: within a millisecond, and when the clock is put back, the next id is the
 * last one plus one. Thread-safe.
 */
public final class SubmissionIds {

    private static final int LENGTH = 26;
    private static final int RANDOM_BITS = 80;

    private final InstantSource clock;
    private final RandomGenerator random;
    private BigInteger last;

    /**
     * A source of ids.
     *
     * @param random so that ids of several machines differ; secure, if nobody shall guess them
     * @param last id that was made before, which all others come after
     */
    public SubmissionIds(InstantSource clock, RandomGenerator random, Optional<SubmissionId> last) {
        this.clock = clock;
        this.random = random;
        this.last = last.map(SubmissionIds::number).orElse(BigInteger.ZERO);
    }

    /** A new one. */
    public synchronized SubmissionId next() {
        BigInteger time = BigInteger.valueOf(clock.millis()).shiftLeft(RANDOM_BITS);
        // one bit is left free, so that there is always a next one within the millisecond
        byte[] bytes = new byte[RANDOM_BITS / Byte.SIZE];
        random.nextBytes(bytes);
        BigInteger fresh = time.add(new BigInteger(1, bytes).clearBit(RANDOM_BITS - 1));
        last = fresh.shiftRight(RANDOM_BITS).compareTo(last.shiftRight(RANDOM_BITS)) > 0
                ? fresh
                : last.add(BigInteger.ONE);
        return id(last);
    }

    private static SubmissionId id(BigInteger number) {
        char[] text = new char[LENGTH];
        BigInteger left = number;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = SubmissionId.DIGITS.charAt(left.intValue() & (1 << SubmissionId.BITS) - 1);
            left = left.shiftRight(SubmissionId.BITS);
        }
        return new SubmissionId(new String(text));
    }

    private static BigInteger number(SubmissionId id) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < LENGTH; i++) {
            number = number.shiftLeft(SubmissionId.BITS)
                    .add(BigInteger.valueOf(
                            SubmissionId.DIGITS.indexOf(id.text().charAt(i))));
        }
        return number;
    }
}
