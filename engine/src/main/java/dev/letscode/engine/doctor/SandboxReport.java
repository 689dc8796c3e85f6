package dev.letscode.engine.doctor;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Sandbox;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether programs can be locked in on this machine. */
public sealed interface SandboxReport {

    /** Whether everything that a contest asks for is enforced. */
    boolean isSafe();

    /**
     * There is a sandbox.
     *
     * @param backend its name
     * @param mechanism how it does it, for a person
     * @param features every feature, and how well it is enforced
     * @param gaps what is missing, and what to do about it
     */
    record Available(String backend, String mechanism, Map<Feature, Enforcement> features, List<String> gaps)
            implements SandboxReport {

        public Available {
            features = Collections.unmodifiableMap(new TreeMap<>(features));
            gaps = List.copyOf(gaps);
        }

        static Available of(Sandbox sandbox) {
            Capabilities capabilities = sandbox.capabilities();
            Map<Feature, Enforcement> features = new TreeMap<>();
            for (Feature feature : Feature.values()) {
                features.put(feature, capabilities.of(feature));
            }
            return new Available(sandbox.name(), capabilities.mechanism(), features, capabilities.gaps());
        }

        @Override
        public boolean isSafe() {
            return Feature.allExact().entrySet().stream()
                    .allMatch(wanted -> features.getOrDefault(wanted.getKey(), Enforcement.NONE)
                            .isAtLeast(wanted.getValue()));
        }
    }

    /** Nothing can be run; {@code reason} says why and what to do. */
    record Missing(String reason) implements SandboxReport {

        @Override
        public boolean isSafe() {
            return false;
        }
    }
}
