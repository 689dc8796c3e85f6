package dev.letscode.app.ide.statement.pdf;

import dev.letscode.app.ide.work.Background;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** One page: its picture while it is in sight, what is marked on it, and its text for who cannot see it. */
final class PdfPageNode {

    private static final int MOST_MARKS = 500;

    private final PdfDocument document;
    private final int page;
    private final Background background;
    private final Consumer<String> complain;
    private final ImageView picture = new ImageView();
    private final Pane marks = new Pane();
    private final Pane root = new Pane(picture, marks);
    private double scale = 1;
    private PageText text = PageText.EMPTY;
    private List<PdfRange> found = List.of();
    private PdfRange selection = PdfRange.NOTHING;
    private @Nullable Drawing drawing;

    /** How the picture is, or will be. */
    private record Drawing(double pixelsPerPoint, boolean dark, Future<?> work) {}

    PdfPageNode(PdfDocument document, int page, Background background, Consumer<String> complain) {
        this.document = document;
        this.page = page;
        this.background = background;
        this.complain = complain;
        root.getStyleClass().add("pdf-page");
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.setFocusTraversable(true);
        marks.setMouseTransparent(true);
    }

    Node node() {
        return root;
    }

    double width() {
        return document.pages().get(page).width() * scale;
    }

    double height() {
        return document.pages().get(page).height() * scale;
    }

    double scale() {
        return scale;
    }

    PageText text() {
        return text;
    }

    void text(PageText value) {
        text = value;
        root.setAccessibleText(value.text());
        marks();
    }

    void resize(double value) {
        scale = value;
        root.setMinSize(width(), height());
        root.setPrefSize(width(), height());
        root.setMaxSize(width(), height());
        root.resize(width(), height());
        picture.setFitWidth(width());
        picture.setFitHeight(height());
        marks();
    }

    /** Draws it, unless it is drawn so already. What was drawn in another size is shown until then. */
    void draw(double outputScale, boolean dark) {
        double pixelsPerPoint = scale * outputScale;
        Drawing before = drawing;
        if (before != null && before.pixelsPerPoint() == pixelsPerPoint && before.dark() == dark) {
            return;
        }
        if (before != null) {
            before.work().cancel(true);
        }
        drawing = new Drawing(
                pixelsPerPoint,
                dark,
                background.start(
                        () -> {
                            PagePixels pixels = document.render(page, pixelsPerPoint);
                            return dark ? pixels.darkened() : pixels;
                        },
                        this::show,
                        failure -> complain.accept(String.valueOf(failure.getMessage()))));
        marks();
    }

    private void show(PagePixels pixels) {
        if (drawing == null) {
            return;
        }
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        picture.setImage(image);
    }

    void forget() {
        Drawing before = drawing;
        if (before != null) {
            before.work().cancel(true);
            drawing = null;
            picture.setImage(null);
            marks();
        }
    }

    void mark(List<PdfRange> allFound, PdfRange selected) {
        found = allFound;
        selection = selected;
        marks();
    }

    /** Only on pages that are drawn: a document may have hundreds, and a search thousands of places. */
    private void marks() {
        marks.getChildren().clear();
        if (drawing != null) {
            found.stream()
                    .filter(one -> one.from().page() == page)
                    .limit(MOST_MARKS)
                    .forEach(one -> mark(one, "pdf-found"));
            mark(selection, "pdf-selection");
        }
    }

    private void mark(PdfRange range, String style) {
        if (!range.isEmpty()) {
            for (PageText.Box box : text.boxes(range.on(page, text.text().length()))) {
                Rectangle mark =
                        new Rectangle(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
                mark.getStyleClass().add(style);
                marks.getChildren().add(mark);
            }
        }
    }

    /** Whether it is drawn. */
    boolean isDrawn() {
        return picture.getImage() != null;
    }
}
