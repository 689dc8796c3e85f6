package dev.letscode.app.tier;

import dev.letscode.engine.verdict.Verdict;

/** How a program is to end. */
sealed interface Ending {

    /** By itself; 0 is accepted. */
    record Exited(int code) implements Ending {}

    /** By a run-time error, which a tier may show by a signal or by any exit code but 0. */
    record Crashed() implements Ending {}

    /** Past a limit, so that what it printed until then depends on the clock. */
    record Stopped(Verdict verdict) implements Ending {}

    /** Before it began: it is not compiled. */
    record Refused() implements Ending {}

    static Ending parse(String text) {
        return switch (text) {
            case "crash" -> new Crashed();
            case "time" -> new Stopped(Verdict.TIME_LIMIT_EXCEEDED);
            case "memory" -> new Stopped(Verdict.MEMORY_LIMIT_EXCEEDED);
            case "output" -> new Stopped(Verdict.OUTPUT_LIMIT_EXCEEDED);
            case "compile-error" -> new Refused();
            default -> {
                if (!text.startsWith("exit ")) {
                    throw new IllegalArgumentException("no program ends with \"" + text + "\"");
                }
                yield new Exited(Integer.parseInt(text.substring("exit ".length())));
            }
        };
    }

    default Verdict verdict() {
        return switch (this) {
            case Exited(int code) -> code == 0 ? Verdict.ACCEPTED : Verdict.RUN_TIME_ERROR;
            case Crashed() -> Verdict.RUN_TIME_ERROR;
            case Stopped(Verdict verdict) -> verdict;
            case Refused() -> Verdict.COMPILE_ERROR;
        };
    }

    /** Whether all that it printed is known. */
    default boolean hasOutput() {
        return switch (this) {
            case Exited _, Crashed() -> true;
            case Stopped _, Refused() -> false;
        };
    }
}
