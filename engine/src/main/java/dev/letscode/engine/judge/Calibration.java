package dev.letscode.engine.judge;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From what a package's own submissions need in both tiers to the factor for the client tier's time limits. It is large
 * enough for the accepted ones, each with the room that it has in the server tier (and no more than ten times what it
 * needs), and, where there is such a factor, too small for those that must be too slow.
 */
public final class Calibration {

    /** What is even slower in the client tier is for the server tier. */
    public static final double MOST = 20;

    /** A program that needs less than this share of the limit says little about how much slower slow ones are. */
    private static final double LEAST_SHARE = 0.1;

    /** Times differ from run to run, and the first runs of a worker are slower than the others. */
    private static final double ROOM = 1.5;

    private Calibration() {}

    /**
     * An accepted submission.
     *
     * @param server CPU time of its slowest test in the server tier
     * @param client the same in the client tier
     */
    public record Pair(String path, Duration server, Duration client) {}

    /**
     * The factor by what is accepted.
     *
     * @param limit in the server tier
     * @param accepted of one kind of guest; not empty
     */
    public static LimitFactor of(Duration limit, List<Pair> accepted) {
        Pair slowest = slowest(limit, accepted);
        double factor = Math.clamp(ROOM * slowdown(limit, slowest), 1, MOST);
        return new LimitFactor(
                factor,
                String.format(
                        Locale.ROOT,
                        "measured here with %d accepted: %s needs %.3f s there and %.3f s in the server tier",
                        accepted.size(),
                        slowest.path(),
                        seconds(slowest.client()),
                        seconds(slowest.server())));
    }

    /**
     * A smaller factor, under which a submission is too slow that must be and was not; empty if that would be too small
     * for one that is accepted.
     *
     * @param needed CPU time of its slowest test in the client tier
     */
    public static Optional<LimitFactor> below(Duration limit, List<Pair> accepted, String path, Duration needed) {
        double least = accepted.stream()
                .mapToDouble(pair -> seconds(pair.client()) / seconds(limit))
                .max()
                .orElse(0);
        double most = seconds(needed) / seconds(limit);
        double between = Math.sqrt(Math.max(least, most / ROOM / ROOM) * most);
        return least < most && most > 1
                ? Optional.of(new LimitFactor(
                        Math.clamp(between, 1, MOST),
                        String.format(
                                Locale.ROOT,
                                "measured here so that %s, which needs %.3f s there, is too slow",
                                path,
                                seconds(needed))))
                : Optional.empty();
    }

    private static Pair slowest(Duration limit, List<Pair> accepted) {
        return accepted.stream()
                .max(Comparator.comparingDouble(pair -> slowdown(limit, pair)))
                .orElseThrow();
    }

    private static double slowdown(Duration limit, Pair pair) {
        return seconds(pair.client()) / Math.max(seconds(pair.server()), LEAST_SHARE * seconds(limit));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
