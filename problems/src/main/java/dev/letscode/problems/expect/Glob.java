package dev.letscode.problems.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of the 2025-09 format for paths of submissions and tests: {@code *} stands for any characters within one
 * name, <code>{a,b}</code> for one of the alternatives (they may be nested), everything else for itself.
 */
public final class Glob {

    private static final int MAXIMUM_ALTERNATIVES = 1000;
    private static final int MAXIMUM_LENGTH = 1000;

    private final String text;
    private final List<List<String>> alternatives;

    private Glob(String text, List<List<String>> alternatives) {
        this.text = text;
        this.alternatives = alternatives;
    }

    /** The pattern, or nothing when its braces don't match or stand for more than 1000 alternatives. */
    public static Optional<Glob> parse(String text) {
        if (text.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        return expand(text)
                .map(texts -> new Glob(
                        text,
                        texts.stream()
                                .map(t -> List.of(t.split("/", -1)))
                                .distinct()
                                .toList()));
    }

    /** The pattern as it was written. */
    public String text() {
        return text;
    }

    /** Whether the pattern matches the whole path. */
    public boolean matches(String path) {
        List<String> names = List.of(path.split("/", -1));
        return alternatives.stream().anyMatch(pattern -> pattern.size() == names.size() && startsWith(names, pattern));
    }

    /** Whether the pattern matches the path or a folder that it is in. */
    public boolean matchesSelfOrParent(String path) {
        List<String> names = List.of(path.split("/", -1));
        return alternatives.stream().anyMatch(pattern -> pattern.size() <= names.size() && startsWith(names, pattern));
    }

    private static boolean startsWith(List<String> names, List<String> pattern) {
        for (int i = 0; i < pattern.size(); i++) {
            if (!matchesName(pattern.get(i), names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Matching with the last star only, which is enough: an earlier star never needs to give back what it took. */
    private static boolean matchesName(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Replaces the first pair of braces by each of its alternatives, until none is left. */
    private static Optional<List<String>> expand(String text) {
        List<String> open = new ArrayList<>(List.of(text));
        List<String> done = new ArrayList<>();
        while (!open.isEmpty()) {
            String current = open.removeLast();
            int start = current.indexOf('{');
            if (start < 0) {
                if (current.indexOf('}') >= 0) {
                    return Optional.empty();
                }
                done.add(current);
            } else {
                int end = closing(current, start);
                if (end < 0 || current.lastIndexOf('}', start) >= 0) {
                    return Optional.empty();
                }
                for (String choice : choices(current.substring(start + 1, end)).reversed()) {
                    open.add(current.substring(0, start) + choice + current.substring(end + 1));
                }
            }
            if (open.size() + done.size() > MAXIMUM_ALTERNATIVES) {
                return Optional.empty();
            }
        }
        return Optional.of(done);
    }

    private static int closing(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                choices.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        choices.add(inside.substring(start));
        return choices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
