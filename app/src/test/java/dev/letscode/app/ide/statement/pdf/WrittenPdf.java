package dev.letscode.app.ide.statement.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDFs for tests. */
public final class WrittenPdf {

    private WrittenPdf() {}

    /** One with these texts, each on a page of A4, whose script wants to run when it is opened. */
    public static void write(Path file, List<String> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (String text : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 14);
                    content.setLeading(20);
                    content.newLineAtOffset(72, 740);
                    for (String line : text.split("\n")) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                    content.setNonStrokingColor(0.8f, 0.1f, 0.1f);
                    content.addRect(72, 420, 160, 60);
                    content.fill();
                }
            }
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1:9/');"));
            document.save(file.toFile());
        }
    }
}
