package dev.letscode.app.bench;

import java.util.List;
import java.util.Map;

/**
 * The result of {@code letscode bench --guests}; also its JSON.
 *
 * @param rounds that were measured, each in workers of its own
 * @param programs in the order of languages and tasks
 * @param starts of workers
 * @param means geometric ones over the programs of a language
 * @param submissions judging trivial programs in the client tier
 * @param absent what was not measured, and why
 */
public record GuestReport(
        Machine machine,
        int rounds,
        List<Start> starts,
        List<Program> programs,
        List<Mean> means,
        List<Submission> submissions,
        Map<String, String> absent) {

    public GuestReport {
        starts = List.copyOf(starts);
        programs = List.copyOf(programs);
        means = List.copyOf(means);
        submissions = List.copyOf(submissions);
        absent = Map.copyOf(absent);
    }

    /**
     * From nothing to the result of a program of two lines that is built already: a worker is started, warmed and used.
     * Time on the clock.
     */
    public record Start(String language, Spread time) {}

    /**
     * A program in both tiers; medians of CPU seconds.
     *
     * @param server in the server tier
     * @param first the first run of its source in a worker that is warm
     * @param warm its later runs in that worker
     */
    public record Program(String language, String task, double server, double first, double warm) {

        public double firstRatio() {
            return first / server;
        }

        public double warmRatio() {
            return warm / server;
        }
    }

    /** How many times longer than in the server tier. */
    public record Mean(String language, double firstRatio, double warmRatio) {}

    /**
     * Judging new trivial sources by a worker that is kept.
     *
     * @param paused with a second and a half between two of them
     * @param atOnce one right after the other
     */
    public record Submission(String language, Waited paused, Waited atOnce) {}

    /**
     * How long somebody waits for a verdict, on the clock.
     *
     * @param build compiling, or checking where there is no compiler
     * @param judge everything else between the submission and its verdict
     */
    public record Waited(Spread build, Spread judge) {}
}
