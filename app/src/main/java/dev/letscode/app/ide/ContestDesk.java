package dev.letscode.app.ide;

import dev.letscode.app.contest.ContestFile;
import dev.letscode.app.ide.contest.ContestClock;
import dev.letscode.app.ide.contest.ContestModel;
import dev.letscode.app.ide.contest.ContestOutput;
import dev.letscode.app.ide.contest.ContestPage;
import dev.letscode.app.ide.contest.ContestRows;
import dev.letscode.app.ide.pages.Pages;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.work.Mailbox;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The contest in the window: its page, its clock, its problems in the list, and what the judge says of its submissions. */
final class ContestDesk implements AutoCloseable {

    private final ContestModel model;
    private final ContestClock clock;
    private @Nullable EventSubscription events;
    private boolean isClosed;

    private ContestDesk(ContestModel model, ContestClock clock) {
        this.model = model;
        this.clock = clock;
    }

    /**
     * Puts its page at the end of the rail.
     *
     * @param source what is in the editor in front
     * @param open opens a problem
     * @param complain shows a person, whatever page is in front, what the contest's page would say
     */
    static ContestDesk add(
            Pages pages,
            IdeParts parts,
            Supplier<Optional<String>> source,
            Consumer<ProblemRow> open,
            Consumer<String> complain) {
        ContestModel model = parts.contest();
        ContestOutput output = new ContestOutput(
                model,
                parts.words(),
                parts.background(),
                new ContestFile(parts.setup().home()).folder(),
                source);
        ContestPage page = new ContestPage(
                model,
                parts.problems(),
                parts.words(),
                output,
                parts.setup().packages().stream()
                        .map(packages -> packages.resolveSibling("contests"))
                        .findFirst(),
                name -> parts.problems().byName(name).ifPresent(open));
        pages.add(page);
        new ContestRows(model, parts.problems()).listen();
        ContestDesk desk = new ContestDesk(model, new ContestClock(model, parts.words(), () -> pages.show(page)));
        model.message().addListener((any, before, now) -> {
            if (!now.isEmpty() && !page.equals(pages.front().get())) {
                complain.accept(now);
            }
        });
        desk.follow(parts);
        model.restore();
        return desk;
    }

    ContestModel model() {
        return model;
    }

    Node clock() {
        return clock.node();
    }

    private void follow(IdeParts parts) {
        Mailbox<SubmissionEvent> changes =
                new Mailbox<>(parts.background(), all -> parts.contest().reload());
        parts.background()
                .run(
                        () -> parts.judge()
                                .ready()
                                .get()
                                .judge()
                                .subscribe(
                                        parts.store().lastPosition(),
                                        Optional.empty(),
                                        event -> {
                                            if (matters(event.what())) {
                                                changes.accept(event);
                                            }
                                        },
                                        failure -> parts.background()
                                                .tell(() -> parts.contest()
                                                        .message()
                                                        .set(String.valueOf(failure.getMessage())))),
                        this::subscribed,
                        // the status bar says why there is no judge
                        failure -> {});
    }

    private void subscribed(EventSubscription subscription) {
        if (isClosed) {
            subscription.close();
        } else {
            events = subscription;
        }
    }

    private static boolean matters(Happening what) {
        return switch (what) {
            case Happening.Queued _, Happening.Completed _, Happening.Failed _, Happening.Cancelled _ -> true;
            case Happening.Running _,
                    Happening.Planned _,
                    Happening.Compiled _,
                    Happening.Judging _,
                    Happening.TestFinished _,
                    Happening.StartedOver _ -> false;
        };
    }

    @Override
    public void close() {
        isClosed = true;
        clock.stop();
        EventSubscription open = events;
        if (open != null) {
            open.close();
        }
    }
}
