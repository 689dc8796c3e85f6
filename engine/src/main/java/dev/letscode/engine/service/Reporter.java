package dev.letscode.engine.service;

import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.routing.Recovery.Step;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.util.function.Consumer;

/** Turns what happens to one judgement into the events and states of its submission. Used by one thread. */
final class Reporter implements Consumer<JudgeEvent> {

    private final SubmissionId id;
    private final int judgement;
    private final Store store;
    private final EventLog events;
    private final Consumer<String> remarks;
    private final Running run;
    private final Announcement announcement;
    private boolean judging;

    Reporter(
            SubmissionId id,
            int judgement,
            Running run,
            Announcement announcement,
            Store store,
            EventLog events,
            Consumer<String> remarks) {
        this.run = run;
        this.announcement = announcement;
        this.id = id;
        this.judgement = judgement;
        this.store = store;
        this.events = events;
        this.remarks = remarks;
    }

    void tell(Happening what) {
        announcement.tell(() -> {
            synchronized (run) {
                if (!run.isStopped()) {
                    events.add(id, judgement, what);
                }
            }
        });
    }

    @Override
    public void accept(JudgeEvent event) {
        switch (event) {
            case JudgeEvent.Planned(Routing.Planned(var plan)) ->
                tell(new Happening.Planned(plan.backend().description(), plan.reason()));
            case JudgeEvent.Compiled(var warnings, boolean _) -> tell(new Happening.Compiled(warnings));
            case JudgeEvent.TestStarted(int _, int count, String _) -> beginJudging(count);
            case JudgeEvent.TestFinished(var result) -> tell(new Happening.TestFinished(result));
            case JudgeEvent.Recovering(Step.Retry(var _, var _, String cause)) ->
                tell(new Happening.StartedOver(cause));
            case JudgeEvent.Recovering(Step.FallBack(var _, var to, String cause)) ->
                tell(new Happening.StartedOver(cause + "; goes on with " + to.description()));
            case JudgeEvent.Confirming(var verdict, var by) ->
                tell(new Happening.StartedOver(
                        verdict.text() + " in the client tier; confirmed by " + by.description()));
            case JudgeEvent.Remark(String text) -> remarks.accept(id + ": " + text);
            // told with the result, or of no concern to whoever waits for a verdict
            case JudgeEvent.Planned _,
                    JudgeEvent.Recovering _,
                    JudgeEvent.Compiling _,
                    JudgeEvent.MeasuringTimeLimit _,
                    JudgeEvent.LimitsKnown _,
                    JudgeEvent.TestRepeated _,
                    JudgeEvent.GroupFinished _,
                    JudgeEvent.Finished _ -> {}
        }
    }

    private void beginJudging(int tests) {
        if (!judging) {
            judging = true;
            store.setState(id, judgement, SubmissionState.JUDGING);
            tell(new Happening.Judging(tests));
        }
    }
}
