package dev.letscode.engine.verdict;

import dev.letscode.sandbox.Violation;

/**
 * What a program tried that is not allowed.
 *
 * @param policy that does not allow it: a family of languages' system calls, {@code client} for what a guest of the
 *     client tier may do, {@code compiler} for what a compiler may, {@code system-call rate} for how often
 * @param action that was tried, in the words of the kernel or the run time, such as {@code ptrace}
 * @param detail arguments or circumstances; empty if nothing more is known
 */
public record Forbidden(String policy, String action, String detail) {

    /** What the sandbox ended a program for, or that it made too many calls. */
    public static Forbidden of(String policy, RunFacts facts) {
        return facts.result()
                .violation()
                .map(violation -> of(policy, violation))
                .orElseGet(() -> new Forbidden("system-call rate", "system calls", Reasons.systemCallRate(facts)));
    }

    /** What a compiler was stopped for. */
    public static Forbidden ofCompiler(Violation violation) {
        return of("compiler", violation);
    }

    private static Forbidden of(String policy, Violation violation) {
        return new Forbidden(policy, violation.action(), violation.detail());
    }
}
