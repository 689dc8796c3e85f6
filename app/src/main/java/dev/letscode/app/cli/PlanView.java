package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Estimate;
import dev.letscode.engine.routing.Plan;
import dev.letscode.engine.routing.Recovery.Step;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.stream.Collectors;

/** Shows where a submission runs, and why. */
final class PlanView {

    private final Screen screen;

    PlanView(Screen screen) {
        this.screen = screen;
    }

    void show(Routing routing) {
        switch (routing) {
            case Routing.Impossible(String reason) -> line("plan", reason);
            case Routing.Planned(Plan plan) -> {
                line("plan", plan.reason());
                line(
                        "expected",
                        plan.estimate()
                                .map(PlanView::text)
                                .orElse("not known, because nothing comparable was accepted on this machine"));
                line(
                        "if it fails",
                        plan.fallback().isEmpty()
                                ? "there is nothing else"
                                : plan.fallback().stream()
                                        .map(Backend::description)
                                        .collect(Collectors.joining(", then ")));
            }
        }
    }

    /** A failure is shown, whatever else is. */
    void show(Step step) {
        String text = switch (step) {
            case Step.Retry(Backend backend, Duration after, String cause) ->
                backend.description() + " failed: " + cause + "; tried again after " + Text.of(after);
            case Step.FallBack(Backend from, Backend to, String cause) ->
                from.description() + " failed: " + cause + "; going on in " + to.description();
            case Step.GiveUp(String causes) -> "everything failed: " + causes;
        };
        screen.line(screen.terminal().out(Style.WARNING, Text.printable(text)));
    }

    void showConfirming(Verdict verdict, Backend by) {
        String text = verdict.text() + " in the client tier, whose measurements are estimates: judged again in "
                + by.description();
        screen.line(screen.terminal().out(Style.FAINT, text));
    }

    private static String text(Estimate estimate) {
        return Text.of(estimate.latency()) + " until the verdict, " + Text.of(estimate.cpu()) + " of CPU time; by "
                + Text.count(estimate.runs(), "past run");
    }

    private void line(String label, String text) {
        screen.line("  " + screen.terminal().out(Style.FAINT, label + ": ") + Text.printable(text));
    }
}
