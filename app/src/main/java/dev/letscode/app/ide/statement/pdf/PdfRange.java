package dev.letscode.app.ide.statement.pdf;

import java.util.List;

/** A piece of a document, maybe over several pages. */
record PdfRange(PdfPlace from, PdfPlace to) {

    static final PdfRange NOTHING = new PdfRange(new PdfPlace(0, 0), new PdfPlace(0, 0));

    PdfRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " is behind " + to);
        }
    }

    static PdfRange between(PdfPlace one, PdfPlace other) {
        return one.compareTo(other) <= 0 ? new PdfRange(one, other) : new PdfRange(other, one);
    }

    boolean isEmpty() {
        return from.equals(to);
    }

    /** The part on a page. */
    PageText.Span on(int page, int length) {
        int begin = page < from.page() ? length : page == from.page() ? from.index() : 0;
        int end = page < to.page() ? length : page == to.page() ? to.index() : 0;
        return page < from.page() || page > to.page()
                ? new PageText.Span(0, 0)
                : new PageText.Span(Math.min(begin, length), Math.min(end, length));
    }

    /** Its text, a new line between pages. */
    String text(List<PageText> pages) {
        StringBuilder text = new StringBuilder();
        for (int i = from.page(); i <= to.page() && i < pages.size(); i++) {
            PageText.Span span = on(i, pages.get(i).text().length());
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(pages.get(i).text(), span.from(), Math.max(span.from(), span.to()));
        }
        return text.toString();
    }
}
