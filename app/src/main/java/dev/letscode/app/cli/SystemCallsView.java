package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.doctor.TraceReport;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.seccomp.Errno;
import dev.letscode.sandbox.seccomp.SystemCallAction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows which system calls a program made. */
final class SystemCallsView {

    private final Screen screen;
    private final Terminal terminal;
    private final SourceSet source;

    SystemCallsView(Screen screen, SourceSet source) {
        this.screen = screen;
        this.terminal = screen.terminal();
        this.source = source;
    }

    void show(TraceReport report) {
        switch (report) {
            case TraceReport.NotBuilt notBuilt -> {
                screen.line(terminal.out(Style.STRONG_BAD, "not built: ") + Text.printable(notBuilt.reason()));
                new CompilerView(screen, source).show(notBuilt.diagnostics(), notBuilt.compilerOutput());
            }
            case TraceReport.Traced traced -> {
                Table table = new Table()
                        .column("system call", Align.LEFT)
                        .column("times", Align.RIGHT)
                        .column("policy \"" + traced.policy() + "\"", Align.LEFT);
                List<List<Cell>> rows = traced.calls().stream()
                        .map(call -> List.of(
                                Cell.of(call.name()),
                                Cell.of(String.format(Locale.ROOT, "%,d", call.times())),
                                verdict(call.actions())))
                        .toList();
                table.lines(terminal, rows).forEach(screen::line);
                screen.line(terminal.out(Style.FAINT, Text.printable(ending(traced))));
            }
        }
    }

    private static Cell verdict(List<SystemCallAction> actions) {
        if (actions.size() > 1) {
            return Cell.of("depends on its arguments: "
                    + actions.stream().map(SystemCallsView::text).collect(Collectors.joining(", ")));
        }
        SystemCallAction action = actions.getFirst();
        Style style = switch (action) {
            case SystemCallAction.Allow() -> Style.GOOD;
            case SystemCallAction.Refuse _ -> Style.WARNING;
            case SystemCallAction.End() -> Style.STRONG_BAD;
        };
        return new Cell(text(action), style);
    }

    private static String text(SystemCallAction action) {
        return switch (action) {
            case SystemCallAction.Allow() -> "allowed";
            case SystemCallAction.Refuse(int errno) -> "fails with " + Errno.name(errno);
            case SystemCallAction.End() -> "ends the run";
        };
    }

    private static String ending(TraceReport.Traced traced) {
        RunResult result = traced.result();
        String calls = Text.count(traced.calls().size(), "different system call");
        String end = switch (result.exit()) {
            case Exit.Exited(int code) -> "the program ended with " + code;
            case Exit.Signalled(int signal) -> "the program was killed by signal " + signal;
            case Exit.NotStarted(String reason) -> "the program could not be started: " + reason;
            case Exit.Cancelled() -> "the program was ended from outside";
        };
        String violation = result.violation()
                .map(forbidden -> ", because it tried " + forbidden.action())
                .orElse("");
        String limits = result.breached().isEmpty() ? "" : ", past its limits of " + result.breached();
        return calls + "; " + end + violation + limits;
    }
}
