package dev.letscode.engine.routing;

import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.language.Tier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What runs a program, in the order in which one takes over when another fails. */
public enum Backend {
    WEBASSEMBLY(Tier.CLIENT, "WebAssembly", 1e9),
    POLYGLOT(Tier.CLIENT, "GraalVM", 2e8),
    NAMESPACE(Tier.SERVER, "namespaces", Double.POSITIVE_INFINITY),
    CONTAINER(Tier.SERVER, "a container", Double.POSITIVE_INFINITY),
    MACHINE(Tier.SERVER, "a container in a virtual machine", Double.POSITIVE_INFINITY),
    JOINED(Tier.SERVER, "the server that this machine has joined", Double.POSITIVE_INFINITY);

    private final Tier tier;
    private final String description;
    private final double heavySteps;

    Backend(Tier tier, String description, double heavySteps) {
        this.tier = tier;
        this.description = description;
        this.heavySteps = heavySteps;
    }

    public Tier tier() {
        return tier;
    }

    /** For people and in JSON: {@code webassembly}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Backend> byId(String id) {
        return Arrays.stream(values())
                .filter(backend -> backend.id().equals(id))
                .findFirst();
    }

    /** For people, after "runs in". */
    public String description() {
        return description;
    }

    /** What a program cannot do there because it does not exist there. */
    Set<Finding.Kind> lacks() {
        return switch (this) {
            case WEBASSEMBLY -> EnumSet.of(Finding.Kind.EXCEPTIONS, Finding.Kind.THREADS);
            case POLYGLOT -> EnumSet.of(Finding.Kind.THREADS, Finding.Kind.LIBRARY);
            case NAMESPACE, CONTAINER, MACHINE, JOINED -> EnumSet.noneOf(Finding.Kind.class);
        };
    }

    /** Steps of the innermost loop from which on a program is too much for it. */
    double heavySteps() {
        return heavySteps;
    }
}
