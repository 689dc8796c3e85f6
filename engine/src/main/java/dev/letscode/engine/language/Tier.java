package dev.letscode.engine.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where programs run; {@code docs/tiers.md} compares the two. */
public enum Tier {

    /** Inside this process's workers, without any container, on any operating system. */
    CLIENT,

    /** As programs of the machine, locked in by its kernel. */
    SERVER;

    /** How it is called on the command line and in results: {@code client}, {@code server}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier that is called so. */
    public static Optional<Tier> byId(String id) {
        return Arrays.stream(values()).filter(tier -> tier.id().equals(id)).findFirst();
    }
}
