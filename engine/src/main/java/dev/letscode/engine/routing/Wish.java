package dev.letscode.engine.routing;

import dev.letscode.engine.language.Tier;
import java.util.Locale;
import java.util.Optional;

/** What whoever asks for a verdict has said about where it is to come from. */
public enum Wish {
    AUTO(Optional.empty()),
    CLIENT(Optional.of(Tier.CLIENT)),
    SERVER(Optional.of(Tier.SERVER));

    private final Optional<Tier> tier;

    Wish(Optional<Tier> tier) {
        this.tier = tier;
    }

    /** The only tier that will do; empty if either does. */
    public Optional<Tier> tier() {
        return tier;
    }

    /** As it is written: {@code auto}, {@code client}, {@code server}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
