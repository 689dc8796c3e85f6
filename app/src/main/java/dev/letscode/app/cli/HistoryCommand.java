package dev.letscode.app.cli;

import dev.letscode.app.json.HistoryDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.json.SubmissionDetails;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        description =
                "Lists what was submitted, the newest first; or shows one submission, with its results and source.",
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {

    private static final int PAGE = 20;

    private final Shell shell;

    @Option(names = "--account", paramLabel = "NAME", description = "Only what this account submitted.")
    private @Nullable String account;

    @Option(names = "--problem", paramLabel = "NAME", description = "Only what was submitted to this problem.")
    private @Nullable String problem;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only those in this state: ${COMPLETION-CANDIDATES}.")
    private @Nullable SubmissionState state;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + PAGE,
            description = "How many at most, up to " + HistoryQuery.MOST + "; ${DEFAULT-VALUE} by default.")
    private int limit;

    @Option(
            names = "--after",
            paramLabel = "ID",
            description = "The page after the one that ends with this submission.")
    private @Nullable String after;

    @Mixin
    private HomeOption homeOption;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Show this submission instead.")
    private @Nullable String id;

    @Mixin
    private OutputOptions output;

    HistoryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, StoreException {
        Settings settings = shell.settings();
        Path home = homeOption.of(settings);
        Optional<SubmissionId> wanted = id == null ? Optional.empty() : Optional.of(SubmissionText.id(id));
        HistoryQuery query = query();
        try (Store store = shell.open(home);
                Screen screen = new Screen(shell.terminal(), false)) {
            if (wanted.isPresent()) {
                return showOne(store, screen, settings, wanted.get(), home);
            }
            List<Submission> page = store.history(query);
            if (output.json) {
                screen.line(Json.of(HistoryDocument.of(page, limit)));
            } else {
                new HistoryView(screen, output.quiet).show(page, limit, home);
            }
            return ExitCode.OK;
        }
    }

    private HistoryQuery query() throws InputException {
        if (limit < 1 || limit > HistoryQuery.MOST) {
            throw new InputException("--limit " + limit + ": must be from 1 to " + HistoryQuery.MOST);
        }
        HistoryQuery query = HistoryQuery.ALL.withMost(limit);
        query = account == null ? query : query.ofAccount(account);
        query = problem == null ? query : query.ofProblem(problem);
        query = state == null ? query : query.inState(state);
        return after == null ? query : query.after(SubmissionText.id(after));
    }

    private int showOne(Store store, Screen screen, Settings settings, SubmissionId wanted, Path home)
            throws InputException, StoreException {
        SubmissionDetails details = SubmissionDetails.read(store, wanted)
                .orElseThrow(() -> new InputException(wanted + ": there is no such submission in " + home));
        if (output.json) {
            screen.line(Json.of(details));
        } else {
            new StoredView(screen, store, Workshop.languages(settings), output.quiet)
                    .show(wanted, settings.cacheFolder());
        }
        return ExitCode.OK;
    }
}
