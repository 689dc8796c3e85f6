package dev.letscode.sandbox;

/**
 * How a cache was used since this process began.
 *
 * @param hits how often it had what was wanted
 * @param misses how often it had not
 * @param evictions what it has let go of: for room, or because nobody came for it
 */
public record CacheUse(long hits, long misses, long evictions) {

    public static final CacheUse NONE = new CacheUse(0, 0, 0);

    public CacheUse {
        if (hits < 0 || misses < 0 || evictions < 0) {
            throw new IllegalArgumentException(
                    "nothing happens less than never: " + hits + ", " + misses + ", " + evictions);
        }
    }

    public CacheUse plus(CacheUse other) {
        return new CacheUse(hits + other.hits, misses + other.misses, evictions + other.evictions);
    }

    /** What has happened since an earlier look at the same cache. */
    public CacheUse since(CacheUse earlier) {
        return new CacheUse(hits - earlier.hits, misses - earlier.misses, evictions - earlier.evictions);
    }
}
