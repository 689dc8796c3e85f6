package dev.letscode.app.ide.statement.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a page with the places of its letters. */
final class TextReader extends PDFTextStripper {

    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();
    private final List<PageText.Box> boxes = new ArrayList<>();

    private TextReader(Duration longest) {
        deadline = new Deadline(longest);
    }

    static PageText read(PDDocument document, int page, Duration longest) throws IOException {
        TextReader reader = new TextReader(longest);
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.writeText(document, Writer.nullWriter());
        return new PageText(reader.text.toString(), reader.boxes);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (TextPosition one : positions) {
            // a ligature is letters to whoever searches
            String letters =
                    Normalizer.normalize(Objects.requireNonNullElse(one.getUnicode(), ""), Normalizer.Form.NFKC);
            double width = (double) one.getWidthDirAdj() / Math.max(1, letters.length());
            double height = Math.max(one.getHeightDir(), one.getFontSizeInPt() * 0.6);
            for (int i = 0; i < letters.length(); i++) {
                add(
                        letters.charAt(i),
                        new PageText.Box(
                                one.getXDirAdj() + i * width, one.getYDirAdj() - height * 1.1, width, height * 1.35));
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        add(' ', PageText.Box.NONE);
    }

    @Override
    protected void writeLineSeparator() {
        add('\n', PageText.Box.NONE);
    }

    private void add(char letter, PageText.Box box) {
        text.append(letter);
        boxes.add(box);
    }
}
