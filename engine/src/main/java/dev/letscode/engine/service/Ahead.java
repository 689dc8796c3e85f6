package dev.letscode.engine.service;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Does before a submission comes what can be done without it, by the same rules and the same code as for a submission.
 * Thread-safe.
 */
record Ahead(
        RoutedJudge judge,
        ProblemCatalog problems,
        LanguageCatalog languages,
        ServiceSettings settings,
        Supplier<Wish> wish) {

    /** As {@link JudgeService#buildAhead} says. */
    Optional<BuildResult> build(NewSubmission source, BooleanSupplier busy)
            throws InvalidSubmissionException, JudgeException, SandboxException, IOException, InterruptedException {
        Optional<ProblemPackage> problem = problems.find(source.problem());
        Optional<Language> language = languages.byId(source.language());
        settings.rules().check(source, problem, language);
        if (busy.getAsBoolean()) {
            return Optional.empty();
        }
        Thread building = Thread.currentThread();
        AtomicBoolean wanted = new AtomicBoolean();
        Optional<CpuSlots.Slot> slot = judge.slots().borrow(() -> {
            wanted.set(true);
            building.interrupt();
        });
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        try (CpuSlots.Slot _ = slot.get();
                SourceFolder folder = SourceFolder.of(settings.scratch(), source)) {
            return Optional.of(judge.buildAhead(
                    new JudgingRequest(problem.orElseThrow(), folder.set(), language.orElseThrow(), settings.options()),
                    wish.get()));
        } catch (InterruptedException | SandboxException e) {
            if (wanted.get()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void prepare(Optional<String> problem, String language) {
        languages
                .byId(language)
                .ifPresent(one -> judge.prepare(problem.flatMap(problems::find), one, settings.options(), wish.get()));
    }
}
