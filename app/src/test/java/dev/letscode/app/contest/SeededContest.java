package dev.letscode.app.contest;

import dev.letscode.engine.contest.Account;
import dev.letscode.engine.contest.Contest;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Scoring;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.GroupResult;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** A contest in the past whose submissions are in a real store, as the judge would have put them there. */
public final class SeededContest {

    private static final Path PACKAGES =
            Path.of("..", "problems", "packages").toAbsolutePath().normalize();

    private final Store store;
    private final ContestState state;
    private long position;

    /**
     * One that began some time ago.
     *
     * @param since the start, of two hours of which the last half is frozen
     */
    public SeededContest(Store store, Scoring scoring, Duration since, List<String> problems, List<String> accounts) {
        this.store = store;
        List<ContestProblem> all = new ArrayList<>();
        for (String name : problems) {
            all.add(ContestProblem.of(
                    ContestProblem.label(all.size()), name, name, all.size(), PACKAGES.resolve(name)));
        }
        List<Account> who = new ArrayList<>();
        for (String name : accounts) {
            who.add(Account.of(name, name, who.size()));
        }
        Contest contest = new Contest(
                "seeded",
                "Seeded contest",
                Optional.empty(),
                Duration.ofHours(2),
                Optional.of(Duration.ofHours(1)),
                scoring,
                all,
                who);
        Instant start = Instant.now().minus(since);
        state = ContestState.open(contest, who.getFirst(), start).started(start);
    }

    public ContestState state() {
        return state;
    }

    /** Submits what waits for a verdict. */
    public Submission submit(String account, String problem, Duration at) throws StoreException {
        Instant moment = state.schedule().start().orElseThrow().plus(at);
        SubmissionId id = new SubmissionIds(() -> moment, new Random(moment.toEpochMilli()), Optional.empty()).next();
        return store.add(
                id,
                new NewSubmission(
                        account,
                        problem,
                        "c",
                        Optional.empty(),
                        List.of(new SubmittedFile("main.c", "int main;".getBytes(StandardCharsets.UTF_8)))),
                moment);
    }

    /** Submits what is judged at once, with points for each subtask if there are some. */
    public Submission judge(String account, String problem, Duration at, Verdict verdict, double... points)
            throws StoreException {
        Submission submission = submit(account, problem, at);
        List<GroupResult> groups = new ArrayList<>();
        double score = 0;
        for (double each : points) {
            groups.add(new GroupResult(
                    "secret/subtask" + (groups.size() + 1), verdict, OptionalDouble.of(each), 1, 1, ""));
            score += each;
        }
        OptionalDouble sum = points.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(score);
        store.complete(
                new JudgingResult(
                        verdict,
                        "",
                        sum,
                        List.of(),
                        1,
                        groups,
                        List.of(),
                        "",
                        Optional.empty(),
                        new Conditions(Demand.PRACTICE, "namespace", List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofMillis(5)),
                new SubmissionEvent(
                        ++position,
                        submission.id(),
                        1,
                        submission.submitted().plusSeconds(1),
                        new SubmissionEvent.Happening.Completed(verdict, "", sum)),
                Optional.empty());
        return submission;
    }
}
