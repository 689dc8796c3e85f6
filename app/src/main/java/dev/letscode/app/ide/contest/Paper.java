package dev.letscode.app.ide.contest;

import dev.letscode.app.contest.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** Sheets on the printer of this machine. Waits for it, and shows nothing: for any thread but the toolkit's. */
final class Paper {

    private static final double SIZE = 10;
    private static final int LINES = 60;
    private static final int ROWS = 40;

    private Paper() {}

    /**
     * Prints.
     *
     * @return the printer's name; empty if this machine has none, or it took nothing
     */
    static Optional<String> print(Sheet sheet) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        job.getJobSettings().setJobName(sheet.heading());
        PageLayout layout = job.getPrinter()
                .createPageLayout(
                        job.getJobSettings().getPageLayout().getPaper(),
                        sheet.table().isEmpty() ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
                        Printer.MarginType.DEFAULT);
        boolean isPrinted = true;
        for (Node page : pages(sheet)) {
            Group fitted = new Group(page);
            double width = page.getLayoutBounds().getWidth();
            double factor = width > layout.getPrintableWidth() ? layout.getPrintableWidth() / width : 1;
            fitted.getTransforms().add(new Scale(factor, factor));
            isPrinted &= job.printPage(layout, fitted);
        }
        return isPrinted && job.endJob() ? Optional.of(job.getPrinter().getName()) : Optional.empty();
    }

    private static List<Node> pages(Sheet sheet) {
        List<Node> pages = new ArrayList<>();
        for (int from = 0; from < sheet.lines().size(); from += LINES) {
            int to = Math.min(sheet.lines().size(), from + LINES);
            Text text = new Text(String.join("\n", sheet.lines().subList(from, to)));
            text.setFont(Font.font("Monospaced", SIZE));
            pages.add(laidOut(new VBox(10, heading(sheet), text)));
        }
        for (int from = 1; from < sheet.table().size(); from += ROWS) {
            GridPane grid = new GridPane(14, 4);
            row(grid, 0, sheet.table().getFirst());
            int to = Math.min(sheet.table().size(), from + ROWS);
            for (int i = from; i < to; i++) {
                row(grid, i - from + 1, sheet.table().get(i));
            }
            pages.add(laidOut(new VBox(10, heading(sheet), grid)));
        }
        return pages;
    }

    private static void row(GridPane grid, int place, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            Text text = new Text(fields.get(i));
            text.setFont(Font.font(SIZE));
            grid.add(text, i, place);
        }
    }

    private static Text heading(Sheet sheet) {
        Text text = new Text(sheet.heading());
        text.setFont(Font.font(SIZE + 3));
        return text;
    }

    private static Node laidOut(VBox page) {
        page.autosize();
        page.layout();
        return page;
    }
}
