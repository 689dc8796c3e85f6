package dev.letscode.app.bench;

import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a new source of a few lines again and again: what somebody waits for who submits. First with time between two of them
 * for what workers make ready ahead, as there is before a person submits again; then without, as when many submit.
 */
final class Submitting {

    private static final List<String> LANGUAGES = List.of("c", "cpp20", "rust", "javascript", "python3");
    private static final int WARM_UP = 3;

    /** What a person does in between is longer; what the workers make ready for the next one takes about as long. */
    private static final long PAUSE_MILLIS = 1_500;

    private static final int SUBMISSIONS = 11;

    private Submitting() {}

    static List<GuestReport.Submission> measure(Workbench workbench, Path scratch, Map<String, String> absent)
            throws IOException, InterruptedException {
        BenchPackage made = BenchPackage.in(scratch.resolve("submitting"));
        made.addSums(1);
        ProblemPackage problem = made.read();
        List<GuestReport.Submission> submissions = new ArrayList<>();
        for (String id : LANGUAGES) {
            Optional<Language> language = workbench.languages().byId(id).flatMap(one -> one.in(Tier.CLIENT));
            if (language.isEmpty()) {
                continue;
            }
            Optional<String> missing = workbench.builder().missing(language.get());
            if (missing.isPresent()) {
                absent.put(language.get().name(), missing.get());
                continue;
            }
            submissions.add(measure(workbench, made, problem, language.get()));
        }
        return submissions;
    }

    private static GuestReport.Submission measure(
            Workbench workbench, BenchPackage made, ProblemPackage problem, Language language)
            throws IOException, InterruptedException {
        GuestReport.Waited paused = measure(workbench, made, problem, language, PAUSE_MILLIS);
        return new GuestReport.Submission(language.name(), paused, measure(workbench, made, problem, language, 0));
    }

    private static GuestReport.Waited measure(
            Workbench workbench, BenchPackage made, ProblemPackage problem, Language language, long pauseMillis)
            throws IOException, InterruptedException {
        long[] build = new long[SUBMISSIONS];
        long[] judge = new long[SUBMISSIONS];
        String comment = language.id().equals("python3") ? "# " : "// ";
        String unlike = Long.toString(System.nanoTime());
        for (int i = -WARM_UP; i < SUBMISSIONS; i++) {
            String text = language.selfTest().source() + "\n" + comment + unlike + " " + i + "\n";
            Path source = made.write("submitted/main" + language.extensions().getLast(), text);
            Thread.sleep(pauseMillis);
            long[] compiled = {0, 0};
            long start = System.nanoTime();
            JudgingResult result = new Judge(workbench)
                    .judge(
                            new JudgingRequest(problem, SourceSet.of(source), language, JudgingOptions.DEFAULT),
                            event -> {
                                if (event instanceof JudgeEvent.Compiling) {
                                    compiled[0] = System.nanoTime();
                                } else if (event instanceof JudgeEvent.Compiled) {
                                    compiled[1] = System.nanoTime();
                                }
                            });
            long all = System.nanoTime() - start;
            if (result.verdict() != Verdict.ACCEPTED) {
                throw new IOException("the benchmark's own submission in " + language.name() + " is not accepted: "
                        + result.verdict().text() + ": " + result.reason());
            }
            if (i >= 0) {
                build[i] = compiled[1] - compiled[0];
                judge[i] = all - build[i];
            }
        }
        return new GuestReport.Waited(Spread.of(build), Spread.of(judge));
    }
}
