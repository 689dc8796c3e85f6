package dev.letscode.engine.isolation;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Sandbox;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Under which conditions programs were run.
 *
 * @param demand what was demanded of the sandbox
 * @param backend name of the sandbox
 * @param shortfalls what a contest would have had enforced exactly and was not, in the order of {@link Feature}
 */
public record Conditions(Demand demand, String backend, List<Shortfall> shortfalls) {

    public Conditions {
        shortfalls = List.copyOf(shortfalls);
    }

    /** Something that is not enforced exactly. */
    public record Shortfall(Feature feature, Enforcement enforcement) {

        @Override
        public String toString() {
            return feature.description()
                    + switch (enforcement) {
                        case NONE -> ": not enforced";
                        case POLLED -> ": looked at every few milliseconds";
                        case EXACT -> ": enforced";
                    };
        }
    }

    static Conditions of(Demand demand, Sandbox sandbox) {
        Capabilities capabilities = sandbox.capabilities();
        List<Shortfall> shortfalls = Arrays.stream(Feature.values())
                .map(feature -> new Shortfall(feature, capabilities.of(feature)))
                .filter(shortfall -> shortfall.enforcement() != Enforcement.EXACT)
                .toList();
        return new Conditions(demand, sandbox.name(), shortfalls);
    }

    /** Whether a contest would have been judged in the same way. */
    public boolean isContestGrade() {
        return shortfalls.isEmpty();
    }

    /** One line for a person; empty if there is nothing that they should know. */
    public String note() {
        return isContestGrade()
                ? ""
                : "practice conditions, not those of a contest: "
                        + shortfalls.stream().map(Shortfall::toString).collect(Collectors.joining("; "));
    }
}
