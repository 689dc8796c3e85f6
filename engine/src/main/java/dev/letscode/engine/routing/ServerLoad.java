package dev.letscode.engine.routing;

/**
 * How busy the server tier is.
 *
 * @param busy share of its workers that are at work, from 0 to 1
 * @param queued submissions that wait
 * @param workers that take from that queue, at least 1
 */
public record ServerLoad(double busy, int queued, int workers) {

    /** Nobody else is there. */
    public static final ServerLoad IDLE = new ServerLoad(0, 0, 1);

    /** From where on the server tier is spared what the client tier can do as well. */
    private static final double HIGH = 0.8;

    public ServerLoad {
        if (!(busy >= 0 && busy <= 1) || queued < 0 || workers < 1) {
            throw new IllegalArgumentException("no load: " + busy + ", " + queued + ", " + workers);
        }
    }

    boolean isHigh() {
        return busy > HIGH;
    }

    /** How many times longer than alone a submission takes that comes now. */
    double waiting() {
        return 1 + (double) queued / workers;
    }
}
