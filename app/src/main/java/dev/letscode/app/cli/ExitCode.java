package dev.letscode.app.cli;

/** What the process tells its caller; part of the documented interface. */
public final class ExitCode {

    /** As expected: accepted, all submissions agree, all is well. */
    public static final int OK = 0;
    /** Not as expected: not accepted, a submission disagrees, something is missing. */
    public static final int NOT_OK = 1;
    /** The command was used wrongly, or what it was given cannot be used. */
    public static final int USAGE = 2;
    /** The judging itself failed, and nothing can be said about the submission. */
    public static final int JUDGE_ERROR = 3;
    /** Ended from outside by Ctrl-C: 128 and the number of SIGINT. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
