package dev.letscode.worker.serve;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * How much memory the guest has, which the JVM knows only right after a collection of everything: an estimate from
 * above between collections, exact to the worker's own needs after one. Of a run it is asked by one thread at a time;
 * {@link #rest} may come from any other.
 */
final class HeapWatch {

    private static final long FIRST_PAUSE_NANOS = 50_000_000;

    /** What an earlier run may have left, garbage included, before it is looked at. */
    private static final long UNNOTICED_BYTES = 16L << 20;

    /** What earlier runs may have left for good, before there is too little room for the guest. */
    private static final long MOST_LEFT_BYTES = 96L << 20;

    private final MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("this JVM has no old generation: give it -XX:+UseSerialGC"));
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private long firstBaseline;
    private long baseline;
    private long peak;
    private long collections;
    private long pause = FIRST_PAUSE_NANOS;
    private long next;
    private boolean isWatching;

    /** Takes what is there now as the worker's own. */
    synchronized void settle() {
        System.gc();
        baseline = used();
        firstBaseline = firstBaseline == 0 ? baseline : firstBaseline;
    }

    /** Whether earlier runs have left so much that another worker would do better. */
    boolean isBloated() {
        return baseline - firstBaseline > MOST_LEFT_BYTES;
    }

    /** Bytes of the heap that are taken up, garbage included. */
    long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** A run begins. What is there already is not its own, whoever has left it. */
    synchronized void begin() {
        settleIfGrown();
        isWatching = true;
        peak = 0;
        collections = collections();
        pause = FIRST_PAUSE_NANOS;
        next = System.nanoTime();
    }

    /** The run has ended. */
    synchronized void end() {
        isWatching = false;
    }

    /** Looks at what runs have left as long as nobody waits for it, so that the next one need not. */
    synchronized void rest() {
        if (!isWatching) {
            settleIfGrown();
        }
    }

    private void settleIfGrown() {
        if (old.getUsage().getUsed() - baseline > UNNOTICED_BYTES) {
            settle();
        }
    }

    /**
     * Whether the guest has more than this, as far as can be said now. The heap is also that of the compiler and of contexts
     * that are made ahead, tens of MiB at times; but nobody has more than they ever asked for.
     *
     * @param bytes that it may have
     * @param allocated bytes that it has asked for since the run began, most of which may be garbage
     */
    boolean isOver(long bytes, long allocated) {
        if (collections() != collections) {
            collections = collections();
            peak = Math.max(peak, old.getCollectionUsage().getUsed() - baseline);
        }
        if (allocated <= bytes || old.getUsage().getUsed() - baseline <= bytes) {
            return false;
        }
        long now = System.nanoTime();
        if (now - next < 0) {
            return false;
        }
        // It may be garbage that nobody has collected. Asking costs more the more there is, so not too often.
        System.gc();
        collections = collections();
        long live = used() - baseline;
        peak = Math.max(peak, live);
        pause = pause * 2;
        next = System.nanoTime() + pause;
        return live > bytes;
    }

    /** The most that was seen of this run, which has asked for {@code allocated} bytes. */
    long peak(long allocated) {
        // Without any collection nothing was given back: the guest had what it asked for.
        return collections() == 0 ? allocated : Math.clamp(Math.max(peak, used() - baseline), 0, allocated);
    }

    private long collections() {
        long count = 0;
        for (GarbageCollectorMXBean collector : collectors) {
            if (List.of(collector.getMemoryPoolNames()).contains(old.getName())) {
                count += collector.getCollectionCount();
            }
        }
        return count;
    }
}
