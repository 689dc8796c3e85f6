package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.queue.Standing;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import java.util.Optional;

/** Shows a submission while it waits and is judged, in the same way as a judging without a store. */
final class SubmissionView {

    private final Screen screen;
    private final JudgeView judging;
    private final boolean explains;
    private int tests;
    private int finished;

    SubmissionView(Screen screen, JudgeView judging, boolean explains) {
        this.screen = screen;
        this.judging = judging;
        this.explains = explains;
    }

    void showWaiting(Optional<Standing> standing) {
        standing.ifPresent(where -> screen.progress("waits at position " + where.position()));
    }

    void show(SubmissionEvent event) {
        switch (event.what()) {
            case Happening.Queued _ -> screen.progress("waits");
            case Happening.Running _ -> screen.progress("is prepared");
            case Happening.Planned(String backend, String reason) -> {
                if (explains) {
                    screen.line("  " + screen.terminal().out(Style.FAINT, "plan: ")
                            + Text.printable(backend + ": " + reason));
                }
            }
            case Happening.Compiled(var warnings) -> judging.show(new JudgeEvent.Compiled(warnings, false));
            case Happening.Judging(int count) -> {
                tests = count;
                finished = 0;
                judging.showHeading();
                screen.progress(finished, tests, "");
            }
            case Happening.TestFinished(var result) -> {
                judging.show(new JudgeEvent.TestFinished(result));
                screen.progress(++finished, tests, "");
            }
            case Happening.StartedOver(String reason) ->
                screen.line(screen.terminal().out(Style.FAINT, Text.printable(reason)));
            case Happening.Completed _, Happening.Failed _, Happening.Cancelled _ -> screen.endProgress();
        }
    }

    /** Shows what came of it, as the store has it. */
    void showEnd(Judgement judgement) {
        screen.endProgress();
        if (judgement.result().isPresent()) {
            judgement.result().get().groups().forEach(group -> judging.show(new JudgeEvent.GroupFinished(group)));
            judging.show(new JudgeEvent.Finished(judgement.result().get()));
        } else {
            String reason = judgement.reason().isEmpty() ? "" : ": " + Text.printable(judgement.reason());
            screen.line(screen.terminal().out(Style.STRONG_BAD, SubmissionText.state(judgement.state())) + reason);
        }
    }
}
