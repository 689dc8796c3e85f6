package dev.letscode.app.ide.board;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a cache was used within a time.
 *
 * @param name of the cache, as in the metrics
 * @param hits how often it had what was wanted
 * @param wanted how often something was
 */
record CacheUses(String name, long hits, long wanted) {

    /** Of all caches, by their names. */
    static List<CacheUses> of(Dashboard.Shown shown) {
        Gauges gauges = shown.gauges();
        List<CacheUses> all = new ArrayList<>();
        for (String name : gauges.byLabel(Gauges.HITS).keySet()) {
            double hits = rise(shown, gauges.series(Gauges.HITS, name));
            double misses = rise(shown, gauges.series(Gauges.MISSES, name));
            all.add(new CacheUses(name, Math.round(hits), Math.round(hits + misses)));
        }
        return all;
    }

    private static double rise(Dashboard.Shown shown, String series) {
        OptionalDouble now = shown.gauges().value(series);
        return Rise.of(shown.history().of(series), now);
    }

    /** Share of hits; not a number if nothing was wanted. */
    double share() {
        return wanted == 0 ? Double.NaN : (double) hits / wanted;
    }

    String text(Words words) {
        return switch (name) {
            case "programs" -> words.of(Word.BOARD_CACHE_PROGRAMS);
            case "testdata" -> words.of(Word.BOARD_CACHE_TESTDATA);
            case "client-modules" -> words.of(Word.BOARD_CACHE_MODULES);
            case "built-ahead" -> words.of(Word.BOARD_CACHE_AHEAD);
            default ->
                name.endsWith("-environments")
                        ? words.of(
                                Word.BOARD_CACHE_ENVIRONMENTS,
                                name.substring(0, name.length() - "-environments".length()))
                        : name;
        };
    }
}
