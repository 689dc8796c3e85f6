package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.FieldError;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "submit",
        description = {
            "Submits a source to a problem: it is kept with its result, and judged even if this is interrupted.",
            "",
            "Exits with 0 if it is accepted, 1 if it is not, 3 if judging failed."
        },
        sortOptions = false)
final class SubmitCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Who submits it; by default the user of this machine.")
    private String account = System.getProperty("user.name");

    @Mixin
    private SourceOptions sources;

    @Mixin
    private ServiceOptions options;

    @Option(names = "--explain", description = "Show where the submission runs and why, before it is judged.")
    private boolean explain;

    @Mixin
    private PackageAndSource given;

    @Mixin
    private OutputOptions output;

    SubmitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, StoreException, InterruptedException {
        Settings settings = options.settings(shell);
        SourceSet files = sources.read(given.source());
        Language language = sources.language(Workshop.languages(settings), files, given.source());
        options.tier().of(language);
        Path home = options.home(shell);
        try (Store store = shell.open(home);
                KnownPackages packages = new KnownPackages(home, settings.cacheFolder())) {
            ProblemPackage known = packages.add(given.problem());
            try (OpenService service = options.start(shell, store, packages, language);
                    Screen screen = new Screen(shell.terminal(), output.talks())) {
                Submission submission = submit(service, submission(known, language, files));
                JudgeView judging =
                        new JudgeView(screen, JudgeView.Subject.of(known, language, files), output.quiet, explain);
                return new Followed(store, service, screen, output)
                        .show(submission, new SubmissionView(screen, judging, explain));
            }
        }
    }

    private NewSubmission submission(ProblemPackage known, Language language, SourceSet files) throws InputException {
        List<SubmittedFile> submitted = new ArrayList<>();
        for (SourceFile file : files.files()) {
            try {
                submitted.add(new SubmittedFile(file.name(), Files.readAllBytes(file.path())));
            } catch (IOException e) {
                throw new InputException(file.path() + ": the source cannot be read; " + FileProblem.of(e));
            }
        }
        return new NewSubmission(account, known.shortName(), language.id(), files.entryPoint(), submitted);
    }

    private Submission submit(OpenService service, NewSubmission submission) throws InputException, StoreException {
        try {
            return service.judge().submit(submission);
        } catch (InvalidSubmissionException e) {
            throw new InputException("not submitted: "
                    + e.errors().stream().map(FieldError::toString).collect(Collectors.joining("; ")));
        } catch (QueueFullException e) {
            throw new InputException("not submitted: " + e.getMessage());
        }
    }
}
