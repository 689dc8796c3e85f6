package dev.letscode.sandbox;

import java.util.concurrent.atomic.LongAdder;

/** Counts how a cache is used. Thread-safe. */
public final class CacheTally {

    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder evictions = new LongAdder();

    /** It had what was wanted. */
    public void hit() {
        hits.increment();
    }

    /** It had not. */
    public void miss() {
        misses.increment();
    }

    /** It has let go of something. */
    public void evict() {
        evictions.increment();
    }

    /** Adds what another one has counted. */
    public void add(CacheUse use) {
        hits.add(use.hits());
        misses.add(use.misses());
        evictions.add(use.evictions());
    }

    /** So far. */
    public CacheUse use() {
        return new CacheUse(hits.sum(), misses.sum(), evictions.sum());
    }
}
