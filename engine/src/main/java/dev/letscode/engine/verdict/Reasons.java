package dev.letscode.engine.verdict;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Difference;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Violation;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** The line that says why, with the numbers. */
final class Reasons {

    private static final long MIB = 1L << 20;

    /** What waits computes for less than one part in so many of the time that passes. */
    private static final int SLEEPER = 10;

    private Reasons() {}

    static String violation(Violation violation) {
        return "tried what is not allowed: " + violation.action()
                + (violation.detail().isEmpty() ? "" : " (" + violation.detail() + ")");
    }

    static String systemCallRate(RunFacts facts) {
        OptionalLong limit = facts.limits().systemCallsPerSecond();
        OptionalLong made = facts.result().usage().systemCalls();
        return "made "
                + (limit.isPresent() ? "more than " + count(limit.getAsLong()) : "too many")
                + " system calls within a second"
                + (made.isPresent() ? ", " + count(made.getAsLong()) + " in all" : "")
                + ": no solution needs that (reading, writing, waiting and memory are not counted)";
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String cpuTime(RunFacts facts) {
        Limits limits = facts.limits();
        String used = facts.result()
                .usage()
                .cpuTime()
                // what was killed at the sandbox's limit would have gone on
                .map(time -> time.compareTo(limits.cpuTime()) < 0 ? seconds(time) : "at least " + seconds(time))
                .orElse("more");
        return "used " + used + " of CPU time, the limit is " + seconds(facts.timeLimit());
    }

    static String wallTime(RunFacts facts) {
        Duration limit = facts.limits().wallTime();
        return "still not finished after " + seconds(limit) + " on the clock"
                + facts.result()
                        .usage()
                        .cpuTime()
                        .map(cpu -> ", having computed for " + seconds(cpu) + ": it waits or sleeps"
                                + (cpu.multipliedBy(SLEEPER).compareTo(limit) < 0
                                        ? " (in an interactive problem: is the output flushed?)"
                                        : ", or this machine was too busy to let it run"))
                        .orElse("");
    }

    static String memory(RunFacts facts) {
        return "needs more than the memory limit of " + mebibytes(facts.limits().memoryBytes());
    }

    static String output(RunFacts facts) {
        return "printed more than the output limit of "
                + mebibytes(facts.limits().stdoutBytes());
    }

    static String fileSize(RunFacts facts) {
        return "wrote a file of more than " + mebibytes(facts.limits().fileBytes());
    }

    static String exitCode(int code) {
        return "ended with exit code " + code + " instead of 0";
    }

    static String signal(int signal) {
        return "was killed by signal " + signal
                + switch (signal) {
                    case 4 -> " (SIGILL: illegal instruction)";
                    case 6 -> " (SIGABRT: it aborted itself, as a failed assertion or an uncaught exception does)";
                    case 7 -> " (SIGBUS: bad memory access)";
                    case 8 -> " (SIGFPE: division by zero or another arithmetic error)";
                    case 9 -> " (SIGKILL)";
                    case 11 -> " (SIGSEGV: access to memory that is not its own, or a stack that is too deep)";
                    case 13 -> " (SIGPIPE: it wrote to a program that had ended)";
                    case 15 -> " (SIGTERM)";
                    case 24 -> " (SIGXCPU)";
                    case 25 -> " (SIGXFSZ: a file grew too large)";
                    case 31 -> " (SIGSYS: a forbidden system call)";
                    default -> "";
                };
    }

    static String notStarted(String reason) {
        return "the program could not be started: " + reason;
    }

    static String wrongAnswer(CheckOutcome.Rejected rejected) {
        String message = firstLine(rejected.feedback().judgeMessage());
        return rejected.difference().map(Difference::message).orElse(message.isEmpty() ? "wrong answer" : message);
    }

    private static String firstLine(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end < 0 ? stripped : stripped.substring(0, end);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }

    private static String mebibytes(long bytes) {
        return bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
    }
}
