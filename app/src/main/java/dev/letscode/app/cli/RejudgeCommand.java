package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rejudge",
        description = {
            "Judges a submission again. Its new verdict counts, its earlier ones are kept.",
            "",
            "Exits with 0 if it is accepted, 1 if it is not, 3 if judging failed."
        },
        sortOptions = false)
final class RejudgeCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "Where the problem package is now; by default where it was when it was last submitted to.")
    private @Nullable Path moved;

    @Mixin
    private ServiceOptions options;

    @Option(names = "--explain", description = "Show where the submission runs and why, before it is judged.")
    private boolean explain;

    @Parameters(paramLabel = "ID", description = "Id of the submission, as 'letscode history' shows it.")
    private String id;

    @Mixin
    private OutputOptions output;

    RejudgeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, StoreException, InterruptedException {
        Settings settings = options.settings(shell);
        SubmissionId wanted = SubmissionText.id(id);
        Path home = options.home(shell);
        try (Store store = shell.open(home);
                KnownPackages packages = new KnownPackages(home, settings.cacheFolder())) {
            NewSubmission submitted = store.submitted(wanted)
                    .orElseThrow(() -> new InputException(id + ": there is no such submission in " + home));
            Language language = Workshop.languages(settings)
                    .byId(submitted.language())
                    .orElseThrow(() -> new InputException(
                            id + ": its language " + submitted.language() + " is not known here any more"));
            ProblemPackage problem = problem(packages, submitted.problem());
            try (OpenService service = options.start(shell, store, packages, language);
                    StoredSource source = StoredSource.of(submitted, settings.cacheFolder());
                    Screen screen = new Screen(shell.terminal(), output.talks())) {
                // one that an earlier process has left is judged by itself
                Optional<Submission> again = service.judge().rejudge(wanted);
                Submission submission = (again.isPresent() ? again : store.find(wanted))
                        .orElseThrow(() -> new InputException(id + ": there is no such submission in " + home));
                JudgeView judging = new JudgeView(
                        screen, JudgeView.Subject.of(problem, language, source.set()), output.quiet, explain);
                return new Followed(store, service, screen, output)
                        .show(submission, new SubmissionView(screen, judging, explain));
            }
        }
    }

    private ProblemPackage problem(KnownPackages packages, String name) throws InputException {
        if (moved == null) {
            return packages.find(name)
                    .orElseThrow(() -> new InputException("the package of " + name + " cannot be read any more"
                            + packages.location(name)
                                    .map(where -> "; it was in " + where)
                                    .orElse("") + ". Say where it is with --package"));
        }
        ProblemPackage problem = packages.add(moved);
        if (!problem.shortName().equals(name)) {
            throw new InputException(moved + ": this is " + problem.shortName() + ", and " + id + " is for " + name);
        }
        return problem;
    }
}
