package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.List;

/** Names that are imported together, as Rust writes them: {@code std::{fs::File, io}} are two. */
final class UseList {

    private static final int MOST = 200;

    private UseList() {}

    static List<String> expand(String text) {
        List<String> names = new ArrayList<>();
        expand("", text.replaceAll("\\s+as\\s+\\w+|\\s+", ""), names);
        return names;
    }

    private static void expand(String prefix, String text, List<String> names) {
        int depth = 0;
        int from = 0;
        for (int at = 0; at <= text.length() && names.size() < MOST; at++) {
            char c = at < text.length() ? text.charAt(at) : ',';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0 && at > from) {
                add(prefix, text.substring(from, at), names);
            }
            from = c == ',' && depth <= 0 ? at + 1 : from;
        }
    }

    private static void add(String prefix, String item, List<String> names) {
        int open = item.indexOf('{');
        if (open < 0 || !item.endsWith("}") || prefix.length() > 1000) {
            names.add(prefix + item);
        } else {
            expand(prefix + item.substring(0, open), item.substring(open + 1, item.length() - 1), names);
        }
    }
}
