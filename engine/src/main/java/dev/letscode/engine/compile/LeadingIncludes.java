package dev.letscode.engine.compile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers that a source in C or C++ includes before anything else: before any declaration, and before any directive
 * that could give them another meaning. They may be included in any order, so any of them may as well come first.
 */
final class LeadingIncludes {

    private static final Pattern SKIPPED = Pattern.compile(
            "\\s++|//[^\\n\\\\]*+(?:\\n|\\z)|#[ \\t]*+pragma[ \\t]++GCC[ \\t]++(?:optimize|target)\\b[^\\n\\\\]*+\\n");
    private static final Pattern INCLUDE =
            Pattern.compile("#[ \\t]*+include[ \\t]*+<([^>\\n]++)>[ \\t]*+\\r?+(?:\\n|\\z|(?=//|/\\*))");

    private LeadingIncludes() {}

    /** Their names, as between angle brackets. */
    static Set<String> of(String source) {
        Set<String> names = new LinkedHashSet<>();
        Matcher skipped = SKIPPED.matcher(source);
        Matcher include = INCLUDE.matcher(source);
        int at = 0;
        while (at >= 0 && at < source.length()) {
            if (skipped.region(at, source.length()).lookingAt()) {
                at = skipped.end();
            } else if (source.startsWith("/*", at)) {
                int end = source.indexOf("*/", at + 2);
                at = end < 0 ? end : end + 2;
            } else if (include.region(at, source.length()).lookingAt()) {
                names.add(include.group(1));
                at = include.end();
            } else {
                return names;
            }
        }
        return names;
    }
}
