package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Guest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What workers can enforce. A guest has no way to a file, a process, a socket or a system call at all, so these are exact;
 * its time and memory are looked at from beside it.
 */
final class ClientCapabilities {

    private ClientCapabilities() {}

    static Capabilities of(Installation installation, Carrier carrier, Optional<String> whyPlain) {
        Map<Feature, Enforcement> features = new EnumMap<>(Feature.allExact());
        features.put(Feature.CPU_TIME, Enforcement.POLLED);
        features.put(Feature.MEMORY, Enforcement.POLLED);
        List<String> gaps = new ArrayList<>();
        gaps.add("CPU time and memory of guests are measured in the JVM, from outside the guest: confirm a verdict on a"
                + " limit in the server tier");
        whyPlain.ifPresent(why -> gaps.add("workers run as plain processes, with the guests' run time as the only wall"
                + " around a guest: " + why));
        installation.obstacle().ifPresent(why -> gaps.add("guests are interpreted, some fifty times slower: " + why));
        List<Guest> uncached = installation.uncached();
        if (!uncached.isEmpty()) {
            gaps.add(
                    "workers for "
                            + uncached.stream().map(Guest::description).collect(Collectors.joining(", "))
                            + " start slowly, without a start-up cache: building Let'sCode with a JDK that has jlink makes one");
        }
        String mechanism = "worker JVMs " + carrier.about() + ", Java " + installation.javaVersion() + ", "
                + String.join(", ", installation.runTimes()) + ", "
                + (installation.compiles() ? "guests are compiled just in time" : "guests are interpreted")
                + (uncached.isEmpty() ? ", workers start from caches" : "");
        return new Capabilities(features, mechanism, gaps);
    }
}
