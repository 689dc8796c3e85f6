package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.judge.GroupResult;
import dev.letscode.engine.judge.Head;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Recovery;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a judging as it happens: a line for each test, and what came of it. */
final class JudgeView {

    private static final Logger LOG = LoggerFactory.getLogger(JudgeView.class);
    private static final int WIDEST_NAME = 40;
    /** How much of a text is shown; a stack trace ends with what matters. */
    private static final int HEAD_LINES = 4;

    private static final int TAIL_LINES = 6;

    private final Screen screen;
    private final Terminal terminal;
    private final Subject subject;
    private final boolean quiet;
    private final boolean explains;
    private final CompilerView compiler;
    private final Table tests;

    /**
     * What is judged.
     *
     * @param widestName of a test, in characters
     */
    record Subject(String title, String language, SourceSet source, int widestName, boolean scoring) {

        static Subject of(JudgingRequest request) {
            return of(request.problem(), request.language(), request.source());
        }

        static Subject of(ProblemPackage problem, Language language, SourceSet source) {
            int widest = problem.testCases()
                    .mapToInt(test -> test.name().length())
                    .max()
                    .orElse(0);
            return new Subject(problem.title(), language.name(), source, widest, problem.scoring());
        }
    }

    /**
     * Shows one judging.
     *
     * @param quiet whether only the result is shown
     * @param explains whether the plan is shown
     */
    JudgeView(Screen screen, Subject subject, boolean quiet, boolean explains) {
        this.screen = screen;
        this.terminal = screen.terminal();
        this.subject = subject;
        this.quiet = quiet;
        this.explains = explains;
        this.compiler = new CompilerView(screen, subject.source());
        this.tests = new Table()
                .column("test", Align.LEFT, Math.min(WIDEST_NAME, subject.widestName()))
                .column("verdict", Align.LEFT)
                .column("cpu", Align.RIGHT, "99.99 s".length())
                .column("wall", Align.RIGHT, "99.99 s".length())
                .column("memory", Align.RIGHT, "999.9 MiB".length());
        if (subject.scoring()) {
            tests.column("score", Align.RIGHT);
        }
    }

    void show(JudgeEvent event) {
        switch (event) {
            case JudgeEvent.Planned(Routing routing) -> {
                if (explains) {
                    new PlanView(screen).show(routing);
                }
            }
            case JudgeEvent.Recovering(Recovery.Step step) -> new PlanView(screen).show(step);
            case JudgeEvent.Confirming(Verdict verdict, Backend by) -> {
                if (!quiet) {
                    new PlanView(screen).showConfirming(verdict, by);
                }
            }
            case JudgeEvent.Remark(String text) -> LOG.warn("{}", text);
            case JudgeEvent.Compiling(var language) -> screen.progress("compiling " + language.name());
            case JudgeEvent.Compiled compiled -> {
                if (!quiet) {
                    compiler.show(compiled.warnings(), "");
                }
            }
            case JudgeEvent.MeasuringTimeLimit(String submission) ->
                screen.progress("measuring the time limit with " + submission);
            case JudgeEvent.LimitsKnown(JudgingLimits limits) -> showLimits(limits);
            case JudgeEvent.TestStarted started ->
                screen.progress(started.number() - 1, started.count(), started.name());
            case JudgeEvent.TestRepeated repeated -> screen.progress(repeated.name() + " again: " + repeated.reason());
            case JudgeEvent.TestFinished(TestResult test) -> showTest(test);
            case JudgeEvent.GroupFinished(GroupResult group) -> showGroup(group);
            case JudgeEvent.Finished(JudgingResult result) -> {
                screen.endProgress();
                showResult(result);
            }
        }
    }

    private void showLimits(JudgingLimits limits) {
        if (!quiet) {
            showTitle(
                    subject.language() + ", " + Text.of(limits.time()) + " CPU, " + Text.ofBytes(limits.memoryBytes()));
            if (explains) {
                screen.line("  " + terminal.out(Style.FAINT, "time limit: ")
                        + Text.printable(Text.of(limits.time()) + ", " + limits.timeReason()));
            }
            screen.line(tests.heading(terminal));
        }
    }

    private void showTitle(String details) {
        screen.line(Text.printable(subject.title()) + "  " + terminal.out(Style.FAINT, details));
    }

    /** What the tests come below, where nobody says which limits hold. */
    void showHeading() {
        if (!quiet) {
            showTitle(subject.language());
            screen.line(tests.heading(terminal));
        }
    }

    private void showTest(TestResult test) {
        if (quiet) {
            return;
        }
        var usage = test.usage();
        screen.line(tests.line(
                terminal,
                Cell.of(test.name()),
                VerdictText.id(test.verdict()),
                VerdictText.time(usage.cpuTime()),
                Cell.of(Text.of(usage.wallTime())),
                VerdictText.memory(usage.peakMemoryBytes()),
                Cell.of(score(test.score()))));
        if (!test.note().isEmpty()) {
            screen.line("    " + terminal.out(Style.FAINT, Text.printable(test.note())));
        }
    }

    private void showGroup(GroupResult group) {
        if (!quiet && group.score().isPresent()) {
            String text = group.name() + ": " + group.verdict().id() + ", score " + score(group.score());
            screen.line("  " + terminal.out(Style.FAINT, Text.printable(text)));
        }
    }

    private void showResult(JudgingResult result) {
        boolean anyRun = !result.tests().isEmpty();
        if (!quiet && anyRun) {
            screen.line();
        }
        Verdict verdict = result.verdict();
        String headline = terminal.out(headline(verdict), verdict.text() + " (" + verdict.id() + ")");
        String score = result.score().isPresent() ? ", score " + score(result.score()) : "";
        String reason = result.reason().isEmpty() ? "" : ": " + Text.printable(result.reason());
        screen.line(headline + score + reason);
        if (verdict == Verdict.COMPILE_ERROR) {
            compiler.show(result.diagnostics(), result.compilerOutput());
        }
        if (!quiet && anyRun) {
            result.firstFailing().ifPresent(this::showFailure);
            screen.line(terminal.out(Style.FAINT, summary(result)));
            if (!result.conditions().isContestGrade()) {
                screen.line(terminal.out(
                        Style.WARNING, Text.printable(result.conditions().note())));
            }
        }
    }

    private void showFailure(TestResult test) {
        String message = test.feedback().judgeMessage().strip();
        if (!test.reason().contains(message)) {
            showLines("judge says", message);
        }
        showLines("team gets", test.feedback().teamMessage());
        showLines("stderr", shown(test.error()));
        showLines("transcript", test.transcript());
    }

    private static String shown(Head head) {
        return head.whole() ? head.text() : head.text() + "\n… (" + Text.ofBytes(head.bytes()) + " in all)";
    }

    private void showLines(String label, String text) {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = Text.printable(text.stripTrailing()).lines().toList();
        int hidden = Math.max(0, lines.size() - HEAD_LINES - TAIL_LINES);
        for (int i = 0; i < lines.size(); i++) {
            boolean isHidden = hidden > 0 && i >= HEAD_LINES && i < lines.size() - TAIL_LINES;
            if (!isHidden) {
                String margin = String.format(Locale.ROOT, "%-12s", i == 0 ? label : "");
                screen.line("  " + terminal.out(Style.FAINT, margin) + lines.get(i));
            } else if (i == HEAD_LINES) {
                screen.line("  " + terminal.out(Style.FAINT, "            … " + Text.count(hidden, "more line")));
            }
        }
    }

    private static Style headline(Verdict verdict) {
        return switch (VerdictText.style(verdict)) {
            case GOOD -> Style.STRONG_GOOD;
            case WARNING -> Style.STRONG_WARNING;
            default -> Style.STRONG_BAD;
        };
    }

    private static String summary(JudgingResult result) {
        StringBuilder text = new StringBuilder();
        text.append(result.tests().size()).append(" of ").append(Text.count(result.testCount(), "test"));
        result.cpu()
                .ifPresent(cpu -> text.append(", slowest ").append(Text.of(cpu)).append(" CPU"));
        result.peakMemoryBytes().ifPresent(bytes -> text.append(", at most ").append(Text.ofBytes(bytes)));
        return text.append(", judged in ").append(Text.of(result.elapsed())).toString();
    }

    private static String score(OptionalDouble score) {
        if (score.isEmpty()) {
            return "";
        }
        double value = score.getAsDouble();
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
