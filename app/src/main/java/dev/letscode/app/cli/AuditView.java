package dev.letscode.app.cli;

import dev.letscode.app.json.AuditDocument;
import dev.letscode.app.json.AuditItem;
import dev.letscode.app.json.Json;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.audit.ChainReport;
import java.util.List;

/** Entries of the log of security, and whether it is whole. */
final class AuditView {

    private final Screen screen;
    private final OutputOptions output;

    AuditView(Screen screen, OutputOptions output) {
        this.screen = screen;
        this.output = output;
    }

    static AuditItem item(AuditEntry entry) {
        return AuditItem.of(entry, AuditText.of(entry.what()));
    }

    /** @param nothing said if there are none */
    void show(List<AuditEntry> entries, ChainHead head, String nothing) {
        if (entries.isEmpty()) {
            if (!output.quiet) {
                screen.line(nothing);
            }
            return;
        }
        Table table = new Table()
                .column("entry", Align.RIGHT)
                .column("when", Align.LEFT)
                .column("kind", Align.LEFT)
                .column("account", Align.LEFT)
                .optionalColumn("submission", Align.LEFT)
                .column("what", Align.LEFT);
        table.lines(screen.terminal(), entries.stream().map(AuditView::row).toList())
                .forEach(screen::line);
        if (!output.quiet) {
            screen.line(screen.terminal().out(Style.FAINT, "  end of the log: " + head));
        }
    }

    private static List<Cell> row(AuditEntry entry) {
        AuditItem item = item(entry);
        return List.of(
                Cell.of(Long.toString(entry.number())),
                Cell.of(SubmissionText.time(entry.at())),
                new Cell(item.kind(), AuditText.style(entry.what())),
                Cell.of(entry.account().orElse("")),
                Cell.of(entry.submission().map(Object::toString).orElse("")),
                Cell.of(item.text()));
    }

    void show(ChainReport report) {
        if (output.json) {
            screen.line(Json.of(AuditDocument.of(report)));
            return;
        }
        report.problems().forEach(problem -> screen.line(screen.terminal().out(Style.BAD, Text.printable(problem))));
        if (report.isWhole()) {
            screen.line(screen.terminal().out(Style.GOOD, "the log is as it was written") + ": "
                    + report.entries() + (report.entries() == 1 ? " entry, " : " entries, ") + report.withEvidence()
                    + " with evidence");
        } else {
            screen.line(screen.terminal().out(Style.STRONG_BAD, "the log is not as it was written")
                    + ": do not rely on it, and keep a copy of the home folder as it is");
        }
        if (!output.quiet) {
            screen.line(
                    screen.terminal().out(Style.FAINT, "  end of the log, to be noted elsewhere: " + report.head()));
        }
    }
}
