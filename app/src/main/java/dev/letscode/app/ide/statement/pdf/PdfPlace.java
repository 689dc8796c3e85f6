package dev.letscode.app.ide.statement.pdf;

import java.util.Comparator;

/**
 * A gap between characters of a document.
 *
 * @param page counted from 0
 * @param index before which character of the page's text
 */
record PdfPlace(int page, int index) implements Comparable<PdfPlace> {

    private static final Comparator<PdfPlace> ORDER =
            Comparator.comparingInt(PdfPlace::page).thenComparingInt(PdfPlace::index);

    @Override
    public int compareTo(PdfPlace other) {
        return ORDER.compare(this, other);
    }
}
