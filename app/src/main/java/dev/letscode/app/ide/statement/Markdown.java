package dev.letscode.app.ide.statement;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A statement in Markdown as the HTML of a page that loads nothing and leads nowhere: packages come from anybody. HTML in
 * it is shown as it is written, a link is its text, and pictures are put in.
 */
final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new Untouched())
            .attributeProviderFactory(context -> (node, tag, attributes) -> disarm(node, attributes))
            .build();

    private Markdown() {}

    /** A statement with the pictures that it names. */
    static String html(String source, Pictures pictures) {
        Mathematics mathematics = Mathematics.of(source);
        Node document = PARSER.parse(mathematics.text());
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.address(image.getDestination()).ifPresentOrElse(image::setDestination, () -> {
                    image.insertBefore(new Text("[" + image.getDestination() + "]"));
                    image.unlink();
                });
            }
        });
        return mathematics.putBack(RENDERER.render(document));
    }

    private static void disarm(Node node, Map<String, String> attributes) {
        if (node instanceof Link) {
            String address = attributes.remove("href");
            attributes.put("title", String.valueOf(address));
        }
    }

    /** Addresses are either made here or taken away. */
    private static final class Untouched implements org.commonmark.renderer.html.UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return url;
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return url;
        }
    }
}
