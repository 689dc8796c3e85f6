package dev.letscode.engine.hybrid;

import java.util.Locale;

/** What came of building a source before anybody asked for it. */
public enum BuildAhead {
    /** It is in the cache now. */
    BUILT,
    /** It was there already. */
    KNOWN,
    /** The compiler refuses it. */
    REJECTED,
    /** It could not be submitted, or nothing here could judge it: no compiler has seen it. */
    REFUSED,
    /** The source was changed meanwhile, or the editor closed. */
    CANCELLED,
    /** Something else was judged, which comes first. */
    GAVE_WAY,
    /** This machine or the problem failed; whoever submits it will be told. */
    FAILED;

    /** In metrics. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the same source need not be built again. */
    boolean isFinal() {
        return switch (this) {
            case BUILT, KNOWN, REJECTED, REFUSED, FAILED -> true;
            case CANCELLED, GAVE_WAY -> false;
        };
    }

    /** Whether its program is there. */
    boolean isThere() {
        return this == BUILT || this == KNOWN;
    }
}
