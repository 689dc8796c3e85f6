package dev.letscode.worker.wasm;

import java.util.Optional;

/**
 * How modules are run.
 *
 * @param fixedTimeNanos what every clock shows; without it they are the machine's
 * @param seed of the random numbers that every guest gets
 */
public record WasmSettings(Optional<Long> fixedTimeNanos, long seed) {

    /** The machine's clock. */
    public static WasmSettings defaults() {
        return new WasmSettings(Optional.empty(), 1);
    }

    public WasmSettings withFixedTimeNanos(long value) {
        return new WasmSettings(Optional.of(value), seed);
    }

    public WasmSettings withSeed(long value) {
        return new WasmSettings(fixedTimeNanos, value);
    }

    WasmClock clock() {
        return fixedTimeNanos.<WasmClock>map(WasmClock.Fixed::new).orElseGet(WasmClock.Real::new);
    }
}
