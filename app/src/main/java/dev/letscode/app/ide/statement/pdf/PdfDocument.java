package dev.letscode.app.ide.statement.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;

/**
 * A PDF that was read whole, so that its file may change or go. It comes from anybody: nothing in it is run, nothing that
 * it names is opened, and a page that takes too long or too much memory is refused. Thread-safe: one page is drawn or
 * read at a time, and whoever waits can be interrupted.
 */
public final class PdfDocument implements AutoCloseable {

    /** The largest file that is read. */
    static final long LARGEST_BYTES = 64L << 20;

    /** A page of A4 at five times its size. */
    private static final double MOST_PIXELS = 16e6;

    private static final int MOST_PAGES = 500;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final PDDocument document;
    private final List<PageSize> pages;
    private final ReentrantLock lock = new ReentrantLock();

    /** Width and height of a page as it is looked at, in points. */
    public record PageSize(double width, double height) {}

    private PdfDocument(PDDocument document) {
        this.document = document;
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            boolean isTurned = Math.floorMod(page.getRotation(), 180) == 90;
            double width = Math.clamp(isTurned ? box.getHeight() : box.getWidth(), 1, 14_400);
            double height = Math.clamp(isTurned ? box.getWidth() : box.getHeight(), 1, 14_400);
            sizes.add(new PageSize(width, height));
            if (sizes.size() == MOST_PAGES) {
                break;
            }
        }
        pages = List.copyOf(sizes);
    }

    /**
     * Reads a file; takes its time.
     *
     * @throws IOException with a message for people that does not name the file
     */
    public static PdfDocument open(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) LARGEST_BYTES + 1);
        }
        if (bytes.length > LARGEST_BYTES) {
            throw new IOException("it is larger than " + (LARGEST_BYTES >> 20) + " MiB");
        }
        try {
            PdfDocument read = new PdfDocument(Loader.loadPDF(bytes));
            if (read.pages.isEmpty()) {
                read.close();
                throw new IOException("it has no pages");
            }
            return read;
        } catch (InvalidPasswordException e) {
            throw new IOException("it is locked with a password", e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException("it is broken: " + e, e);
        }
    }

    /** Sizes of its pages, of the first 500. */
    public List<PageSize> pages() {
        return pages;
    }

    /**
     * Draws a page.
     *
     * @param page counted from 0
     * @param pixelsPerPoint how large; a page that would be too large is drawn smaller
     * @throws InterruptedException if the thread is, also while it draws
     */
    public PagePixels render(int page, double pixelsPerPoint) throws IOException, InterruptedException {
        PageSize size = pages.get(page);
        double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        float scale = (float) Math.min(pixelsPerPoint, most);
        return once(() -> {
            BufferedImage paper = new TimedRenderer(document, LONGEST).renderImage(page, scale, ImageType.RGB);
            int[] pixels = paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
            return new PagePixels(paper.getWidth(), paper.getHeight(), pixels);
        });
    }

    /** The text of a page, in the order in which it was written. */
    public PageText text(int page) throws IOException, InterruptedException {
        return once(() -> TextReader.read(document, page, LONGEST));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T once(Reading<T> reading) throws IOException, InterruptedException {
        lock.lockInterruptibly();
        try {
            return reading.read();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException("this page cannot be drawn: " + e, e);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                InterruptedException interrupted = new InterruptedException();
                interrupted.initCause(e);
                throw interrupted;
            }
            throw e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            document.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a document in memory", e);
        } finally {
            lock.unlock();
        }
    }
}
