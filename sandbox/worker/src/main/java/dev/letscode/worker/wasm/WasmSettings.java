package dev.letscode.worker.wasm;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How modules are translated and run.
 *
 * @param cache folder for translations, made if it does not exist; none are kept without one
 * @param cacheBytes of all kept translations together
 * @param fixedTimeNanos what every clock shows; without it they are the machine's
 * @param seed of the random numbers that every guest gets
 */
public record WasmSettings(Optional<Path> cache, long cacheBytes, Optional<Long> fixedTimeNanos, long seed) {

    private static final String CACHE = "letscode.wasm.cache";

    public WasmSettings {
        if (cacheBytes < 0) {
            throw new IllegalArgumentException("the size of the cache must not be negative");
        }
    }

    /** No cache, the machine's clock. */
    public static WasmSettings defaults() {
        return new WasmSettings(Optional.empty(), 512L << 20, Optional.empty(), 1);
    }

    /** The same with the cache's folder that the system property {@code letscode.wasm.cache} names, if there is one. */
    public static WasmSettings fromProperties() {
        return defaults()
                .withCache(Optional.ofNullable(System.getProperty(CACHE)).map(Path::of));
    }

    public WasmSettings withCache(Optional<Path> value) {
        return new WasmSettings(value, cacheBytes, fixedTimeNanos, seed);
    }

    public WasmSettings withFixedTimeNanos(long value) {
        return new WasmSettings(cache, cacheBytes, Optional.of(value), seed);
    }

    public WasmSettings withSeed(long value) {
        return new WasmSettings(cache, cacheBytes, fixedTimeNanos, value);
    }

    WasmClock clock() {
        return fixedTimeNanos.<WasmClock>map(WasmClock.Fixed::new).orElseGet(WasmClock.Real::new);
    }
}
