package dev.letscode.app.bench;

import java.util.concurrent.atomic.AtomicLong;

/** Looks at the heap in use every millisecond. */
final class HeapWatch implements AutoCloseable {

    private final long idle;
    private final AtomicLong peak = new AtomicLong();
    private final Thread watcher;

    private HeapWatch(long idle) {
        this.idle = idle;
        this.watcher = Thread.ofPlatform().daemon().name("heap-watch").unstarted(this::watch);
    }

    @SuppressWarnings("ThreadPriorityCheck") // it has to see peaks while all cores are busy
    static HeapWatch start() {
        System.gc();
        HeapWatch watch = new HeapWatch(used());
        watch.watcher.setPriority(Thread.MAX_PRIORITY);
        watch.watcher.start();
        return watch;
    }

    long idleBytes() {
        return idle;
    }

    long peakBytes() {
        peak.accumulateAndGet(used(), Math::max);
        return peak.get();
    }

    private void watch() {
        try {
            while (true) {
                peak.accumulateAndGet(used(), Math::max);
                Thread.sleep(1);
            }
        } catch (InterruptedException _) {
            // closed
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
