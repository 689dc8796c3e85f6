package dev.letscode.engine.doctor;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Sandbox;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether programs can be locked in on this machine. */
public sealed interface SandboxReport {

    /** The strongest demand that is met; empty if nothing can be run here. */
    Optional<Demand> fit();

    /**
     * There is a sandbox.
     *
     * @param backend its name
     * @param mechanism how it does it, for a person
     * @param features every feature, and how well it is enforced
     * @param gaps what is missing, and what to do about it
     * @param fit the strongest demand that is met
     */
    record Available(
            String backend,
            String mechanism,
            Map<Feature, Enforcement> features,
            List<String> gaps,
            Optional<Demand> fit)
            implements SandboxReport {

        public Available {
            features = Collections.unmodifiableMap(new TreeMap<>(features));
            gaps = List.copyOf(gaps);
        }

        /** What a sandbox says of itself. */
        public static Available of(Sandbox sandbox) {
            Capabilities capabilities = sandbox.capabilities();
            Map<Feature, Enforcement> features = new TreeMap<>();
            for (Feature feature : Feature.values()) {
                features.put(feature, capabilities.of(feature));
            }
            Optional<Demand> fit = Stream.of(Demand.CONTEST, Demand.PRACTICE)
                    .filter(demand -> demand.isMetBy(capabilities))
                    .findFirst();
            return new Available(sandbox.name(), capabilities.mechanism(), features, capabilities.gaps(), fit);
        }

        /** The same with more that is missing. */
        public Available withMoreGaps(List<String> more) {
            return new Available(
                    backend,
                    mechanism,
                    features,
                    Stream.concat(gaps.stream(), more.stream()).toList(),
                    fit);
        }
    }

    /** Nothing can be run; {@code reason} says why and what to do. */
    record Missing(String reason) implements SandboxReport {

        @Override
        public Optional<Demand> fit() {
            return Optional.empty();
        }
    }
}
