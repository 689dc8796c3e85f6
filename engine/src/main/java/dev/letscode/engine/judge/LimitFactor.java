package dev.letscode.engine.judge;

/**
 * How many times longer than the problem's limit a program may take where its run time is slower than the machine.
 *
 * @param value at least 1
 * @param source where that comes from, for people, after "times 3.0 in the client tier, "
 */
public record LimitFactor(double value, String source) {

    public LimitFactor {
        if (!(value >= 1)) {
            throw new IllegalArgumentException("a factor is at least 1, not " + value);
        }
    }
}
