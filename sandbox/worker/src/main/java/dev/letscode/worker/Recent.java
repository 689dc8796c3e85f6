package dev.letscode.worker;

import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last few things that a run time has made of programs, by what they were made from. Used by one thread at a time,
 * apart from {@link #use()}.
 *
 * @param <V> what is made
 */
public final class Recent<V> {

    private final int most;
    private final CacheTally tally = new CacheTally();
    private final Map<String, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most that are kept; of more, the one goes that was not used for longest */
    public Recent(int most) {
        this.most = most;
    }

    /**
     * What was made of something, if that is kept.
     *
     * @param key what it was made from, or a digest of that
     */
    public Optional<V> find(String key) {
        Optional<V> found = Optional.ofNullable(kept.get(key));
        if (found.isPresent()) {
            tally.hit();
        } else {
            tally.miss();
        }
        return found;
    }

    /** Keeps what was made now; returns it. */
    public V keep(String key, V made) {
        kept.put(key, made);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
            tally.evict();
        }
        return made;
    }

    /** How it was used. */
    public CacheUse use() {
        return tally.use();
    }
}
