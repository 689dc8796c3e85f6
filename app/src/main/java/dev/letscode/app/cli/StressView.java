package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.StressEvent;
import dev.letscode.engine.stress.StressResult;
import java.nio.charset.StandardCharsets;

/** Shows a stress test as it goes on, and what came of it. */
final class StressView {

    private static final int MOST_LINES = 40;

    private final Screen screen;
    private final SourceSet source;
    private final boolean quiet;
    private long shownNanos;

    StressView(Screen screen, SourceSet source, boolean quiet) {
        this.screen = screen;
        this.source = source;
        this.quiet = quiet;
    }

    void show(StressEvent event) {
        switch (event) {
            case StressEvent.Ready _ -> screen.progress("looking for an input on which it fails");
            case StressEvent.Agreed(int rounds, long seed, long bytes, var _) ->
                progress(rounds + " rounds, seed " + seed + ", " + Text.ofBytes(bytes) + " of input");
            case StressEvent.Found(int rounds, Counterexample as) ->
                screen.progress("it fails in round " + rounds + ", seed " + as.seed() + "; making the input smaller");
            case StressEvent.Smaller(int tries, Counterexample than) ->
                progress(
                        "seed " + than.seed() + ": " + than.input().length() + " characters left, " + tries + " tried");
        }
    }

    /** A terminal is slower than rounds are. */
    private void progress(String text) {
        long now = System.nanoTime();
        if (now - shownNanos > 50_000_000) {
            shownNanos = now;
            screen.progress(text);
        }
    }

    void show(StressResult result) {
        Terminal terminal = screen.terminal();
        switch (result) {
            case StressResult.Agreed(int rounds) ->
                screen.line(terminal.out(Style.GOOD, "accepted") + " on all inputs, in " + rounds + " rounds");
            case StressResult.NotBuilt(String reason, var diagnostics, String output) -> {
                new CompilerView(screen, source).show(diagnostics, output);
                screen.line(terminal.out(Style.BAD, "compile error: ") + Text.printable(reason));
            }
            case StressResult.Failed(String reason) ->
                screen.line(terminal.out(Style.BAD, "judge error: ") + Text.printable(reason));
            case StressResult.Differs differs -> show(differs);
        }
    }

    private void show(StressResult.Differs differs) {
        Terminal terminal = screen.terminal();
        Counterexample shrunk = differs.shrunk();
        var verdict = shrunk.result().verdict();
        screen.line(
                terminal.out(VerdictText.style(verdict), verdict.text()) + " in round " + differs.rounds() + ", seed "
                        + shrunk.seed() + ": " + Text.printable(shrunk.result().reason()));
        if (quiet) {
            return;
        }
        part(
                "input, " + bytes(shrunk)
                        + (shrunk.equals(differs.generated()) ? "" : " of " + bytes(differs.generated())),
                shrunk.input());
        if (shrunk.result().transcript().isEmpty()) {
            part("answer", shrunk.answer());
            part("output", shrunk.result().output().text());
        } else {
            part("conversation", shrunk.result().transcript());
        }
        if (!differs.checked()) {
            screen.line(terminal.out(
                    Style.WARNING,
                    "no input validator could be asked: the input may be one that the statement rules out"));
        }
    }

    private static String bytes(Counterexample found) {
        return Text.ofBytes(found.input().getBytes(StandardCharsets.UTF_8).length);
    }

    private void part(String title, String text) {
        screen.line(screen.terminal().out(Style.STRONG, title + ":"));
        text.lines().limit(MOST_LINES).forEach(line -> screen.line("  " + Text.printable(line)));
        if (text.lines().skip(MOST_LINES).findAny().isPresent()) {
            screen.line("  … (--output writes all of it)");
        }
    }
}
