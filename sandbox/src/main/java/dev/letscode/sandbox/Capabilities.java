package dev.letscode.sandbox;

import java.util.List;
import java.util.Map;

/**
 * What a sandbox can do on this machine.
 *
 * @param features how well each feature is enforced; one that is missing here is not enforced
 * @param mechanism how, for a person: {@code root, cgroup v1}
 * @param gaps one line for each thing that is missing: what, and what to do about it
 */
public record Capabilities(Map<Feature, Enforcement> features, String mechanism, List<String> gaps) {

    public Capabilities {
        features = Map.copyOf(features);
        gaps = List.copyOf(gaps);
    }

    public Enforcement of(Feature feature) {
        return features.getOrDefault(feature, Enforcement.NONE);
    }

    /** Whether nothing at all can be run. */
    public boolean isUnusable() {
        return features.isEmpty();
    }
}
