package dev.letscode.worker.wasm;

import java.lang.management.ManagementFactory;
import java.time.Instant;

/** What a guest sees of time. Reading it is safe from any thread. */
sealed interface WasmClock {

    /** Nanoseconds since 1970. */
    long realTime();

    /** Nanoseconds since some moment. */
    long monotonic();

    /** Nanoseconds of processor time of the calling thread. */
    long cpuTime();

    /** The machine's own. */
    record Real() implements WasmClock {

        @Override
        public long realTime() {
            Instant now = Instant.now();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public long monotonic() {
            return System.nanoTime();
        }

        @Override
        public long cpuTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /** Stands still, so that a run can be repeated exactly. */
    record Fixed(long nanos) implements WasmClock {

        @Override
        public long realTime() {
            return nanos;
        }

        @Override
        public long monotonic() {
            return nanos;
        }

        @Override
        public long cpuTime() {
            return 0;
        }
    }
}
