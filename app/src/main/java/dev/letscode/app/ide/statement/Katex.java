package dev.letscode.app.ide.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What renders mathematics in a page: KaTeX's script and style, with its fonts inside, so that the page needs no address
 * at all. Read once, when the first statement is shown. Thread-safe.
 */
final class Katex {

    private static final String FOLDER = "/META-INF/resources/webjars/katex/0.18.11/dist/";
    private static final Pattern SOURCES =
            Pattern.compile("src:url\\((fonts/[^)]+\\.woff2)\\) format\\(\"woff2\"\\)[^}]*");

    private static @Nullable Katex loaded;

    private final String script;
    private final String style;

    private Katex(String script, String style) {
        this.script = script;
        this.style = style;
    }

    static synchronized Katex get() {
        if (loaded == null) {
            loaded = new Katex(text("katex.min.js"), style());
        }
        return loaded;
    }

    String script() {
        return script;
    }

    String styleSheet() {
        return style;
    }

    private static String style() {
        Matcher fonts = SOURCES.matcher(text("katex.min.css"));
        return fonts.replaceAll(found -> "src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(bytes(found.group(1))) + ") format(\"woff2\")");
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Katex.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("KaTeX has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("KaTeX cannot be read", e);
        }
    }
}
