package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.SubmissionDetails;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.Submission;

/** A submission that a command waits for. */
record Followed(Store store, OpenService service, Screen screen, OutputOptions output) {

    /** Shows it until it is judged, and what came of that; returns the exit code. */
    int show(Submission submission, SubmissionView view) throws StoreException, InterruptedException {
        try {
            follow(submission, view);
        } catch (InterruptedException e) {
            screen.endProgress();
            screen.terminal()
                    .err()
                    .println("submission " + submission.id()
                            + " is kept: the next 'letscode submit' or 'rejudge' judges it");
            throw e;
        }
        Judgement judgement = service.judge().judgements(submission.id()).get(submission.judgement() - 1);
        if (output.json) {
            screen.line(Json.of(SubmissionDetails.read(store, submission.id())
                    .orElseThrow(
                            () -> new StoreException("submission " + submission.id() + " was deleted meanwhile"))));
        } else {
            view.showEnd(judgement);
            if (!output.quiet) {
                screen.line(screen.terminal().out(Style.FAINT, "submission " + submission.id()));
            }
        }
        return SubmissionText.exitCode(judgement);
    }

    private void follow(Submission submission, SubmissionView view) throws StoreException, InterruptedException {
        service.follow(
                submission,
                event -> {
                    if (!output.json) {
                        view.show(event);
                    }
                },
                () -> view.showWaiting(service.judge().standing(submission.id())));
    }
}
