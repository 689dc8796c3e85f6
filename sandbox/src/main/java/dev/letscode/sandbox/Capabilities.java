package dev.letscode.sandbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /**
     * Sees to it that this is enough.
     *
     * @throws SandboxException that says all that is not enforced as required, and what to do about it
     */
    public void require(Map<Feature, Enforcement> required) throws SandboxException {
        String lacking = new TreeMap<>(required)
                .entrySet().stream()
                        .filter(wanted -> !of(wanted.getKey()).isAtLeast(wanted.getValue()))
                        .map(wanted -> "\"" + wanted.getKey().description() + "\"")
                        .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw new SandboxException("this machine (" + mechanism + ") cannot enforce " + lacking + " as it must be: "
                    + String.join("; ", gaps));
        }
    }

    /** Whether nothing at all can be run. */
    public boolean isUnusable() {
        return features.isEmpty();
    }
}
