package dev.letscode.app.cli;

import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Submissions, for a person. */
final class SubmissionText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private SubmissionText() {}

    /** In this machine's time zone. */
    static String time(Instant time) {
        return TIME.format(time);
    }

    static String state(SubmissionState state) {
        return switch (state) {
            case QUEUED -> "waits";
            case RUNNING -> "is prepared";
            case JUDGING -> "is judged";
            case COMPLETED -> "judged";
            case FAILED -> "judging failed";
            case CANCELLED -> "cancelled";
        };
    }

    /** @throws InputException if it is none */
    static SubmissionId id(String text) throws InputException {
        try {
            return new SubmissionId(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InputException(text + ": not the id of a submission, which has 26 digits and letters; "
                    + "'letscode history' lists them");
        }
    }

    /** What a caller of the process is told of how a judgement ended. */
    static int exitCode(Judgement judgement) {
        return judgement
                .result()
                .map(result -> VerdictText.exitCode(result.verdict()))
                .orElse(ExitCode.JUDGE_ERROR);
    }
}
