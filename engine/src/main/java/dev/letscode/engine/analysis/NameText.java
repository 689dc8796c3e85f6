package dev.letscode.engine.analysis;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How a name is written, made one: {@code std :: /*…*}{@code /system}, {@code std::system} and, where the language
 * allows it, <code>&#92;u0073td::system</code> are the same.
 */
final class NameText {

    /** A name that is longer is none, and reading many of them would take time. */
    static final int LONGEST = 4_000;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{?([0-9a-fA-F]{4,6})\\}?");
    private static final Pattern SUBSCRIPT = Pattern.compile("\\[[\"'`](\\w+)[\"'`]\\]");
    private static final Pattern LOADED =
            Pattern.compile("^(?:await)?(?:require|import)\\([\"'`](?:node:)?([^\"'`]+)[\"'`]\\)");
    private static final Pattern SPACE = Pattern.compile("\\\\?\\s+");

    private NameText() {}

    /** With dots between its parts, whatever the language writes there, and without type arguments. */
    static String dotted(String text) {
        if (isPlain(text)) {
            return text;
        }
        String name = text;
        if (name.contains("/*") || name.contains("//")) {
            name = COMMENT.matcher(name).replaceAll("");
        }
        if (name.contains("\\u")) {
            name = ESCAPE.matcher(name).replaceAll(escape -> character(escape.group(1)));
        }
        name = SPACE.matcher(name).replaceAll("");
        if (name.indexOf('[') > 0) {
            name = SUBSCRIPT.matcher(name).replaceAll(".$1");
        }
        if (name.indexOf('(') > 0) {
            name = LOADED.matcher(name).replaceAll("$1");
        }
        name = name.replace("?.", ".").replace("::", ".").replace("->", ".");
        name = name.startsWith(".") ? name.substring(1) : name;
        int template = name.indexOf('<');
        name = template > 0 ? name.substring(0, template) : name;
        // as Python does before it looks a name up
        return name.chars().allMatch(c -> c < 128) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    /** Most names are, and there are many. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            if (!isLetter && (c != '.' || i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static String character(String hexadecimal) {
        int point = Integer.parseInt(hexadecimal, 16);
        String text = Character.isValidCodePoint(point) ? Character.toString(point) : "";
        return text.equals("\\") || text.equals("$") ? "" : text;
    }
}
