package dev.letscode.app.cli;

import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Verdicts and what was measured, for a person. */
final class VerdictText {

    /** What was not measured. */
    private static final String UNKNOWN = "-";

    private VerdictText() {}

    static Cell id(Verdict verdict) {
        return new Cell(verdict.id(), style(verdict));
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Style.GOOD;
            case WRONG_ANSWER, RUN_TIME_ERROR, COMPILE_ERROR, SECURITY_VIOLATION, JUDGE_ERROR -> Style.BAD;
            case TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED -> Style.WARNING;
        };
    }

    static Cell time(Optional<Duration> time) {
        return Cell.of(time.map(Text::of).orElse(UNKNOWN));
    }

    static Cell memory(OptionalLong bytes) {
        return Cell.of(bytes.isPresent() ? Text.ofBytes(bytes.getAsLong()) : UNKNOWN);
    }

    /** What a caller of the process is told. */
    static int exitCode(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ExitCode.OK;
            case JUDGE_ERROR -> ExitCode.JUDGE_ERROR;
            case WRONG_ANSWER,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUN_TIME_ERROR,
                    COMPILE_ERROR,
                    SECURITY_VIOLATION -> ExitCode.NOT_OK;
        };
    }
}
