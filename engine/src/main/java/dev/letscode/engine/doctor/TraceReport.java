package dev.letscode.engine.doctor;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.seccomp.SystemCallAction;
import java.util.List;

/** Which system calls a program made. */
public sealed interface TraceReport {

    /**
     * It ran.
     *
     * @param policy name of its language's policy
     * @param calls the most frequent first
     * @param result how it ended
     */
    record Traced(String policy, List<Call> calls, RunResult result) implements TraceReport {

        public Traced {
            calls = List.copyOf(calls);
        }
    }

    /** There is no program; {@code reason} says why, and the compiler may have said more. */
    record NotBuilt(String reason, List<CompilerDiagnostic> diagnostics, String compilerOutput) implements TraceReport {

        public NotBuilt {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * A system call that was made.
     *
     * @param times how often
     * @param actions what the policy makes of it: one, or several where it depends on the arguments
     */
    record Call(String name, long times, List<SystemCallAction> actions) {

        public Call {
            actions = List.copyOf(actions);
        }
    }
}
