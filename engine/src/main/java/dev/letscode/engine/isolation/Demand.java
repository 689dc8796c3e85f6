package dev.letscode.engine.isolation;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How much the sandbox has to enforce before anything is run; {@code docs/limits.md} has the table.
 *
 * <p>What keeps a program from the machine and from other programs is never negotiable. What only makes its limits exact
 * is, for somebody who tries a solution of their own. A later constant demands more than an earlier one.
 */
public enum Demand {

    /** Memory and CPU time may be looked at every few milliseconds, and any number of system calls may be made. */
    PRACTICE,

    /** Everything, exactly. */
    CONTEST;

    private Map<Feature, Enforcement> required() {
        Map<Feature, Enforcement> required = new EnumMap<>(Feature.allExact());
        if (this == PRACTICE) {
            required.put(Feature.MEMORY, Enforcement.POLLED);
            required.put(Feature.CPU_TIME, Enforcement.POLLED);
            required.put(Feature.SYSTEM_CALL_RATE, Enforcement.NONE);
        }
        return required;
    }

    /** How it is called in settings, on the command line and in results: {@code practice}, {@code contest}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The demand that is called so. */
    public static Optional<Demand> byId(String id) {
        return Arrays.stream(values()).filter(demand -> demand.id().equals(id)).findFirst();
    }

    /** Whether a machine that can do this is enough. */
    public boolean isMetBy(Capabilities capabilities) {
        return required().entrySet().stream()
                .allMatch(wanted -> capabilities.of(wanted.getKey()).isAtLeast(wanted.getValue()));
    }

    /** An environment, otherwise as {@link EnvironmentSpec#strict()}, for programs with this policy. */
    public EnvironmentSpec environment(SystemCallPolicy policy) {
        return EnvironmentSpec.strict().withPolicy(policy).withRequired(required());
    }

    /** Under which conditions a run in this sandbox takes place. */
    public Conditions in(Sandbox sandbox) {
        return Conditions.of(this, sandbox);
    }
}
