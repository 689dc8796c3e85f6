package dev.letscode.engine.stress;

/**
 * What a source is put to the test with.
 *
 * @param generator prints inputs
 * @param arguments that it is started with
 * @param reference whose output is the answer
 * @param firstSeed of the first round; each next one has the next
 * @param rounds at most
 */
public record StressSetup(
        StressPart generator, GeneratorArguments arguments, StressPart reference, long firstSeed, int rounds) {

    public StressSetup {
        if (rounds < 1) {
            throw new IllegalArgumentException("a stress test has at least 1 round, not " + rounds);
        }
    }
}
