package dev.letscode.app.cli;

import dev.letscode.app.json.AuditDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.audit.ChainReport;
import dev.letscode.engine.store.AuditStore;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description = {
            "Shows the log of security: who tried what is forbidden, which accounts are to be looked at, and what several "
                    + "have in common.",
            "",
            "Exits with 1 if --verify finds that the log is not as it was written."
        },
        sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private static final int SHOWN = 50;
    private static final int PAGE = 1_000;

    private final Shell shell;

    @Option(names = "--account", paramLabel = "NAME", description = "Only entries about this account.")
    private @Nullable String account;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "Only entries of this kind: violation, flagged, reviewed, incident, evidence_removed, restored.")
    private @Nullable AuditKind kind;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only entries from then on: a day such as 2026-11-22, or 2026-11-22T10:15.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Only entries before.")
    private @Nullable String until;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + SHOWN,
            description = "How many at most, the newest ones; ${DEFAULT-VALUE} by default.")
    private int limit;

    /** What is done instead of listing. */
    @ArgGroup
    private @Nullable Deed deed;

    private static final class Deed {

        @Option(names = "--flagged", description = "List the accounts that somebody has to look at.")
        private boolean flagged;

        @Option(names = "--verify", description = "Read the whole log, and say whether it is as it was written.")
        private boolean verify;

        @Option(
                names = "--export",
                paramLabel = "FORMAT",
                description = "Write all entries that were asked for, one a line: jsonl or csv.")
        private @Nullable AuditExport export;

        @Option(
                names = "--review",
                paramLabel = "ACCOUNT",
                description = "Note that you have looked at a flagged account; --note says what came of it.")
        private @Nullable String review;

        @Option(
                names = "--evidence",
                paramLabel = "NUMBER",
                description = "Write source, input and trace of an entry into a new folder; --to says which.")
        private @Nullable Long evidence;
    }

    @Option(
            names = "--head",
            paramLabel = "NUMBER:DIGEST",
            description = "With --verify: an end of the log that you have noted, which has to be in it.")
    private @Nullable String head;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "With --review: what came of it.")
    private String note = "";

    @Option(names = "--to", paramLabel = "FOLDER", description = "With --evidence: where to.")
    private @Nullable Path to;

    @Mixin
    private HomeOption homeOption;

    @Mixin
    private OutputOptions output;

    AuditCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, StoreException {
        AuditQuery query = query();
        Path home = homeOption.of(shell.settings());
        try (Store store = shell.open(home);
                Screen screen = new Screen(shell.terminal(), output.talks())) {
            AuditStore log = store.audit();
            AuditView view = new AuditView(screen, output);
            Deed wanted = deed == null ? new Deed() : deed;
            if (wanted.verify) {
                return verify(log, view);
            }
            if (wanted.review != null) {
                return review(log, screen, wanted.review);
            }
            if (wanted.evidence != null) {
                return new EvidenceFiles(screen).write(log, wanted.evidence, to);
            }
            if (wanted.export != null) {
                return export(log, screen, query, wanted.export);
            }
            List<AuditEntry> entries = wanted.flagged ? log.flagged() : log.list(query.newest(limit));
            if (output.json) {
                screen.line(Json.of(
                        AuditDocument.of(entries.stream().map(AuditView::item).toList(), log.head())));
            } else {
                view.show(
                        entries,
                        log.head(),
                        wanted.flagged
                                ? "no account is to be looked at"
                                : "nothing like that is in the log of " + home);
            }
            return ExitCode.OK;
        }
    }

    private AuditQuery query() throws InputException {
        if (limit < 1 || limit > PAGE) {
            throw new InputException("--limit " + limit + ": must be from 1 to " + PAGE + "; --export writes all");
        }
        AuditQuery query = AuditQuery.ALL.between(Moments.parse("--since", since), Moments.parse("--until", until));
        query = account == null ? query : query.ofAccount(account);
        return kind == null ? query : query.ofKind(kind.record());
    }

    private int verify(AuditStore log, AuditView view) throws InputException, StoreException {
        Optional<ChainHead> noted;
        try {
            noted = head == null ? Optional.empty() : Optional.of(ChainHead.parse(head));
        } catch (IllegalArgumentException e) {
            throw new InputException("--head " + head + ": " + e.getMessage());
        }
        ChainReport report = log.verify(noted);
        view.show(report);
        return report.isWhole() ? ExitCode.OK : ExitCode.NOT_OK;
    }

    private int review(AuditStore log, Screen screen, String reviewed) throws InputException, StoreException {
        AuditRecord.Reviewed record = new AuditRecord.Reviewed(reviewed, System.getProperty("user.name"), note);
        if (!log.review(record, Clock.systemUTC().instant())) {
            throw new InputException(
                    reviewed + ": this account is not flagged; 'letscode audit --flagged' lists those that are");
        }
        if (!output.quiet && !output.json) {
            screen.line(reviewed + " is not flagged any more; what it did until now counts no more");
        }
        return ExitCode.OK;
    }

    private static int export(AuditStore log, Screen screen, AuditQuery query, AuditExport format)
            throws StoreException {
        format.heading().forEach(screen::line);
        AuditQuery next = query.withMost(PAGE);
        for (List<AuditEntry> page = log.list(next); !page.isEmpty(); page = log.list(next)) {
            page.stream().map(AuditView::item).map(format::line).forEach(screen::line);
            next = next.after(page.getLast().number());
        }
        return ExitCode.OK;
    }
}
