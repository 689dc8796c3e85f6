package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.PackageData;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.expect.TimeBound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the time limit of a submission's problem. One that the package leaves to be derived comes from running the
 * example submissions that bound it from below, and is kept in the cache folder for as long as the package does not
 * change. Thread-safe.
 */
public final class TimeLimits {

    /** A submission that bounds a limit from below may take this long while there is none. */
    public static final Duration WHILE_UNKNOWN = Duration.ofSeconds(60);

    private static final Duration FALLBACK = Duration.ofSeconds(10);
    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Workbench workbench;
    private final Judge judge;

    TimeLimits(Workbench workbench, Judge judge) {
        this.workbench = workbench;
        this.judge = judge;
    }

    /** A time limit, and where it comes from. */
    public record Known(Duration limit, String explanation) {}

    /**
     * How slow an example submission was where it counts.
     *
     * @param path of the submission
     * @param slowest CPU time of its slowest test
     */
    public record Measured(String path, Duration slowest) {}

    /** The rule of a package that says no limit, applied to what was measured here. */
    public static Known derive(TimeLimit.Derived rule, List<Measured> measured) {
        return measured.stream()
                .max((one, other) -> one.slowest().compareTo(other.slowest()))
                .map(slowest -> new Known(
                        rule.limit(slowest.slowest()),
                        "derived here: %.3f s of CPU time for %s, the slowest of %d, times %s, in steps of %.3f s"
                                .formatted(
                                        slowest.slowest().toNanos() / 1e9,
                                        slowest.path(),
                                        measured.size(),
                                        rule.acceptedFactor(),
                                        rule.resolution().toNanos() / 1e9)))
                .orElse(new Known(
                        FALLBACK,
                        "a default: the package gives no limit, and none of the submissions that it could be derived"
                                + " from can be run here"));
    }

    /** What a judged submission says about the limit; empty if it bounds none from below. */
    public static Optional<Measured> measured(PackageSubmission submission, JudgingResult result) {
        List<TimeBound> bounds = submission.timeBounds().stream()
                .filter(bound -> bound.side() == TimeBound.Side.LOWER)
                .toList();
        return result.tests().stream()
                .filter(test -> bounds.stream().anyMatch(bound -> bound.scope().contains(test.name())))
                .flatMap(test -> test.usage().cpuTime().stream())
                .max(Duration::compareTo)
                .map(slowest -> new Measured(submission.path(), slowest));
    }

    /** Whether a result that was measured under a longer limit is the same under this one. */
    public static boolean holdsUnder(Duration limit, JudgingResult result) {
        return result.cpu().map(cpu -> cpu.compareTo(limit) <= 0).orElse(true);
    }

    /** Whether a submission has to be too slow, so that the limit must be below what it needs. */
    public static boolean boundsFromAbove(PackageSubmission submission) {
        return submission.timeBounds().stream().anyMatch(bound -> bound.side() == TimeBound.Side.UPPER);
    }

    /** Whether a submission bounds the limit from below. */
    public static boolean boundsFromBelow(PackageSubmission submission) {
        return submission.timeBounds().stream().anyMatch(bound -> bound.side() == TimeBound.Side.LOWER);
    }

    /** All limits that hold for a submission. */
    JudgingLimits judging(JudgingRequest request, Consumer<? super JudgeEvent> events)
            throws JudgeException, InterruptedException {
        Known time = of(request, events);
        return LimitPolicy.judging(
                time.limit(), time.explanation(), request.problem().limits(), request.language(), request.options());
    }

    private Known of(JudgingRequest request, Consumer<? super JudgeEvent> events)
            throws JudgeException, InterruptedException {
        if (request.options().timeLimit().isPresent()) {
            return new Known(request.options().timeLimit().get(), "as asked for");
        }
        return switch (request.problem().limits().time()) {
            case TimeLimit.Given given -> new Known(given.limit(), "the package's");
            case TimeLimit.Derived rule -> keptOrDerived(request.problem(), rule, events);
        };
    }

    private Known keptOrDerived(ProblemPackage problem, TimeLimit.Derived rule, Consumer<? super JudgeEvent> events)
            throws JudgeException, InterruptedException {
        Path file = workbench
                .cacheFolder()
                .resolve("timelimits")
                .resolve(DataCache.key("timelimit", List.of(workbench.sandbox().name()), state(problem)));
        ReentrantLock lock = LOCKS.computeIfAbsent(file, path -> new ReentrantLock());
        lock.lockInterruptibly();
        try {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                return new Known(Duration.ofNanos(Long.parseLong(lines.getFirst())), lines.getLast());
            }
            Known known = derive(rule, measure(problem, events));
            keep(file, known);
            return known;
        } catch (IOException | NumberFormatException e) {
            throw new JudgeException("the kept time limit " + file + " cannot be used: " + e + "; remove it", e);
        } finally {
            lock.unlock();
        }
    }

    private static void keep(Path file, Known known) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, ".making-", null);
        Files.writeString(partial, known.limit().toNanos() + "\n" + known.explanation() + "\n", StandardCharsets.UTF_8);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Measured> measure(ProblemPackage problem, Consumer<? super JudgeEvent> events)
            throws JudgeException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        JudgingOptions options =
                JudgingOptions.DEFAULT.withTimeLimit(WHILE_UNKNOWN).withRunAll(true);
        Submissions submissions = new Submissions(workbench);
        for (PackageSubmission submission : problem.submissions()) {
            SourceSet source = Submissions.source(submission);
            Optional<Language> language = submissions.language(submission, source);
            if (boundsFromBelow(submission) && language.isPresent()) {
                events.accept(new JudgeEvent.MeasuringTimeLimit(submission.path()));
                JudgingResult result =
                        judge.judge(new JudgingRequest(problem, source, language.get(), options), event -> {});
                measured(submission, result).ifPresent(measured::add);
            }
        }
        return measured;
    }

    /** Every file of the package with its size and time. */
    private static List<String> state(ProblemPackage problem) throws JudgeException {
        try (Stream<Path> walk = Files.walk(problem.root())) {
            List<String> state = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                state.add(problem.root().relativize(file) + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file));
            }
            return state;
        } catch (IOException e) {
            throw PackageData.unreadable("the package " + problem.root(), e);
        }
    }
}
