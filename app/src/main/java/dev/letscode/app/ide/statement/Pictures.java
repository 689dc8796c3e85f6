package dev.letscode.app.ide.statement;

import dev.letscode.app.ide.statement.pdf.PagePixels;
import dev.letscode.app.ide.statement.pdf.PdfDocument;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of a statement, which are in it afterwards: a page loads nothing. */
record Pictures(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final long LARGEST_BYTES = 8L << 20;
    private static final double PIXELS_PER_POINT = 2;
    private static final String PDF = "pdf";
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "svg", "image/svg+xml",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");
    /** LaTeX names pictures without it, and looks for these. */
    private static final List<String> EXTENSIONS = List.of("", ".png", ".jpg", ".jpeg", ".svg", ".gif", ".pdf");

    /** The picture as a {@code data:} address; empty if it is not a picture below the statement's folder. */
    Optional<String> address(String name) {
        for (String extension : EXTENSIONS) {
            try {
                Path file = folder.resolve(name + extension);
                if (Files.isRegularFile(file)) {
                    return read(file.toRealPath());
                }
            } catch (IOException | InvalidPathException e) {
                LOG.info("picture {} of {} cannot be read: {}", name, folder, e.toString());
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> read(Path file) throws IOException, InterruptedException {
        String lower = file.toString().toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (!file.startsWith(folder.toRealPath()) || Files.size(file) > LARGEST_BYTES) {
            return Optional.empty();
        }
        if (extension.equals(PDF)) {
            return Optional.of(data("image/png", drawn(file)));
        }
        String type = TYPES.get(extension);
        return type == null ? Optional.empty() : Optional.of(data(type, Files.readAllBytes(file)));
    }

    private static String data(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** The first page. */
    private static byte[] drawn(Path file) throws IOException, InterruptedException {
        try (PdfDocument document = PdfDocument.open(file)) {
            PagePixels page = document.render(0, PIXELS_PER_POINT);
            BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        }
    }
}
