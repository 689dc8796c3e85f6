package dev.letscode.app.ide.statement.pdf;

import dev.letscode.app.ide.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The pages of a document below each other, drawn when they come into sight and forgotten when they are far from it. */
final class PdfSheets {

    private static final double GAP = 12;
    /** Points become so many pixels at most when pages are made as wide as the pane. */
    private static final double WIDEST = 1.6;

    private final Background background;
    private final Consumer<String> complain;
    private final Pane sheet = new Pane();
    private final ScrollPane scroller = new ScrollPane(sheet);
    private final List<PdfPageNode> nodes = new ArrayList<>();
    private @Nullable PdfDocument document;
    private boolean dark;
    private double zoom = 1;
    private @Nullable PdfPlace pressed;
    private Consumer<PdfRange> selected = any -> {};
    private Consumer<Integer> shown = any -> {};

    PdfSheets(Background background, Consumer<String> complain) {
        this.background = background;
        this.complain = complain;
        sheet.getStyleClass().add("pdf-sheet");
        scroller.getStyleClass().addAll("edge-to-edge", "pdf");
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(true);
        scroller.viewportBoundsProperty().addListener((any, before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                arrange();
            }
            look();
        });
        scroller.vvalueProperty().addListener((any, before, now) -> look());
        scroller.sceneProperty().addListener((any, before, now) -> look());
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    ScrollPane node() {
        return scroller;
    }

    void onSelected(Consumer<PdfRange> told) {
        selected = told;
    }

    /** Told which page is in front, counted from 0. */
    void onShown(Consumer<Integer> told) {
        shown = told;
    }

    void show(@Nullable PdfDocument value) {
        nodes.forEach(PdfPageNode::forget);
        nodes.clear();
        document = value;
        if (value != null) {
            for (int i = 0; i < value.pages().size(); i++) {
                nodes.add(new PdfPageNode(value, i, background, complain));
            }
        }
        sheet.getChildren().setAll(nodes.stream().map(PdfPageNode::node).toList());
        scroller.setVvalue(0);
        arrange();
        look();
    }

    void setDark(boolean value) {
        dark = value;
        nodes.forEach(PdfPageNode::forget);
        look();
    }

    void setZoom(double value) {
        zoom = value;
        arrange();
        look();
    }

    /** Marks what is found or selected. */
    void mark(List<PdfRange> found, PdfRange selection) {
        nodes.forEach(node -> node.mark(found, selection));
    }

    void text(int page, PageText text) {
        if (page < nodes.size()) {
            nodes.get(page).text(text);
        }
    }

    /** Brings a place of a page into sight. */
    void reveal(int page, PageText.Box box) {
        if (page < nodes.size()) {
            PdfPageNode node = nodes.get(page);
            double y = node.node().getLayoutY() + box.y() * node.scale();
            double high = scroller.getViewportBounds().getHeight();
            double free = sheet.getHeight() - high;
            double top = scroller.getVvalue() * free;
            if (free > 0 && (y < top || y + box.height() * node.scale() > top + high)) {
                scroller.setVvalue(Math.clamp((y - high / 3) / free, 0, 1));
            }
        }
    }

    /** Gives every page its size and place; the one in front stays there. */
    private void arrange() {
        PdfDocument shownNow = document;
        double width = scroller.getViewportBounds().getWidth();
        if (shownNow == null || width <= 0) {
            return;
        }
        double before = sheet.getPrefHeight();
        double widest = shownNow.pages().stream()
                .mapToDouble(PdfDocument.PageSize::width)
                .max()
                .orElse(1);
        double scale = Math.min((width - 2 * GAP) / widest, WIDEST) * zoom;
        double y = GAP;
        double sheetWidth = Math.max(width, widest * scale + 2 * GAP);
        for (PdfPageNode node : nodes) {
            node.resize(scale);
            node.node().relocate(Math.max(GAP, (sheetWidth - node.width()) / 2), y);
            y += node.height() + GAP;
        }
        double at = scroller.getVvalue();
        scroller.setFitToWidth(sheetWidth <= width);
        sheet.setPrefSize(sheetWidth, y);
        sheet.setMinSize(sheetWidth, y);
        if (before > 0) {
            scroller.layout();
            scroller.setVvalue(at);
        }
    }

    /** Draws what is in sight and next to it. */
    private void look() {
        if (document == null || scroller.getScene() == null) {
            return;
        }
        Bounds view = scroller.getViewportBounds();
        double top = scroller.getVvalue() * Math.max(0, sheet.getPrefHeight() - view.getHeight());
        double bottom = top + view.getHeight();
        double near = view.getHeight() / 2;
        double pixels = scroller.getScene().getWindow() == null
                ? 1
                : scroller.getScene().getWindow().getOutputScaleX();
        int front = -1;
        for (int i = 0; i < nodes.size(); i++) {
            PdfPageNode node = nodes.get(i);
            double y = node.node().getLayoutY();
            boolean isNear = y < bottom + near && y + node.height() > top - near;
            if (isNear) {
                node.draw(pixels, dark);
            } else {
                node.forget();
            }
            if (front < 0 && y + node.height() > top + view.getHeight() / 3) {
                front = i;
            }
        }
        if (front >= 0) {
            shown.accept(front);
        }
    }

    private void press(MouseEvent event) {
        scroller.requestFocus();
        pressed = event.getButton() == MouseButton.PRIMARY ? place(event) : null;
        if (pressed != null) {
            selected.accept(new PdfRange(pressed, pressed));
        }
    }

    private void drag(MouseEvent event) {
        PdfPlace to = place(event);
        if (pressed != null && to != null) {
            selected.accept(PdfRange.between(pressed, to));
        }
    }

    private @Nullable PdfPlace place(MouseEvent event) {
        for (int i = 0; i < nodes.size(); i++) {
            PdfPageNode node = nodes.get(i);
            double y = event.getY() - node.node().getLayoutY();
            if (y < node.height() + GAP) {
                double x = event.getX() - node.node().getLayoutX();
                return new PdfPlace(i, node.text().gapAt(x / node.scale(), y / node.scale()));
            }
        }
        return null;
    }

    List<Node> pageNodes() {
        return List.copyOf(sheet.getChildren());
    }
}
