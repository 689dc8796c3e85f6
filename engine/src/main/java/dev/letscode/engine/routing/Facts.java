package dev.letscode.engine.routing;

import java.util.EnumSet;
import java.util.Set;

/**
 * All that a plan is made from.
 *
 * @param language its id
 * @param languageName for people
 * @param problem its short name; empty without a problem
 * @param reading what is known of the source
 * @param able the backends that can run the language, wherever they are
 * @param available the backends that are there now
 * @param load of the server tier
 * @param experience what past runs on this machine tell
 * @param wish what was asked for
 */
public record Facts(
        String language,
        String languageName,
        String problem,
        Reading reading,
        Set<Backend> able,
        Set<Backend> available,
        ServerLoad load,
        Experience experience,
        Wish wish) {

    public Facts {
        able = Set.copyOf(able);
        available = Set.copyOf(available);
    }

    /** The backends that are there, can run the language and are not excluded by a wish, in their order. */
    EnumSet<Backend> candidates() {
        EnumSet<Backend> candidates = EnumSet.noneOf(Backend.class);
        for (Backend backend : Backend.values()) {
            if (able.contains(backend)
                    && available.contains(backend)
                    && wish.tier().map(backend.tier()::equals).orElse(true)) {
                candidates.add(backend);
            }
        }
        return candidates;
    }
}
